import { TASK_IDS, type TaskId } from "../task/task.js";
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

/** The features that count for a task, with their weights. */
export const craftWeights = (task: TaskId): readonly CraftWeight[] => {
  weights ??= readWeights();
  return weights.get(task) ?? [];
};
