import type { DemandCheck, DimensionCheck } from "../check/check.js";
import type { Dimensions } from "../check/dimensions.js";
import { demandChecks } from "../checks/index.js";

import type { Task, TaskId } from "./task.js";

/** How an answer to a task is graded: its demands, and the sides that it judges in a way of its own. */
export interface TaskChecks {
  readonly demands: readonly DemandCheck[];
  readonly dimensions: Readonly<Partial<Record<keyof Dimensions, DimensionCheck>>>;
  /** The demand without which a letter is another one, and the concept that it then has no word of. */
  readonly core?: { readonly demand: string; readonly concept: string } | undefined;
}

const CORES: Readonly<Record<TaskId, TaskChecks["core"]>> = {
  character: undefined,
  professionalEmail: { demand: "names-report", concept: "report" },
  persuasiveEmail: { demand: "asks-guest-speaker", concept: "speaker" },
};

const defined = new WeakMap<Task, TaskChecks>();

/** Keeps the checks of a caller's task beside it: a task itself is plain data. */
export const keepChecks = (task: Task, checks: TaskChecks): void => {
  defined.set(task, checks);
};

/** Whether we know how a task is graded: it is one of the listing's, or was made by `defineTask`. */
export const hasChecks = (task: Task): boolean => defined.has(task) || Object.hasOwn(demandChecks, task.id);

export const checksOf = (task: Task): TaskChecks =>
  defined.get(task) ?? {
    demands: demandChecks[task.id as TaskId],
    dimensions: {},
    core: CORES[task.id as TaskId],
  };
