import { nameOf } from "../check/check.js";
import { demandChecks } from "../checks/index.js";
import { deepFreeze } from "../rubric/deep-freeze.js";
import { prompts } from "./prompts.js";
import type { Task, TaskId } from "./task.js";

const taskOf = (id: TaskId): Task => ({
  id,
  ...prompts[id],
  demands: demandChecks[id].map(({ meta }) => nameOf(meta)),
});

/** The three tasks with their prompts, in English and in the listing's Chinese, and the ids of their demands. */
export const tasks: Readonly<Record<TaskId, Task>> = deepFreeze({
  character: taskOf("character"),
  professionalEmail: taskOf("professionalEmail"),
  persuasiveEmail: taskOf("persuasiveEmail"),
});
