import { TASK_IDS, type Task, type TaskId } from "../task/task.js";
import { parseTable } from "../text/table.js";
import type { CraftFeature } from "./features.js";
import table from "./weights.tsv";

export interface CraftWeight {
  readonly feature: CraftFeature;
  /** Out of 100 for the task. */
  readonly weight: number;
}

let weights: ReadonlyMap<TaskId, readonly CraftWeight[]> | undefined;

const readWeights = (): ReadonlyMap<TaskId, readonly CraftWeight[]> => {
  const rows = parseTable<"task" | "feature" | "weight">(table);
  return new Map(
    TASK_IDS.map((task) => [
      task,
      rows
        .filter((row) => row.task === task)
        .map((row) => ({ feature: row.feature as CraftFeature, weight: Number(row.weight) })),
    ]),
  );
};

/** The task of the listing whose craft a task's is like: by its own name, or by its form and reader. */
const likeOf = ({ id, form, reader }: Task): TaskId => {
  const own = TASK_IDS.find((task) => task === id);
  if (own || form === "prose") return own ?? "character";
  return reader === "superior" ? "professionalEmail" : "persuasiveEmail";
};

/** The features that count for a task, with their weights. */
export const craftWeights = (task: Task): readonly CraftWeight[] => {
  weights ??= readWeights();
  return weights.get(likeOf(task)) ?? [];
};
