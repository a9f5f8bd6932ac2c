import { TASK_IDS, type Task, type TaskId } from "../task/task.js";
import { parseTable } from "../text/table.js";
import type { CraftFeature } from "./features.js";
import table from "./weights.tsv";

/** What an answer's craft begins from, and what each side of it adds; all of 1. */
export interface CraftWeights {
  readonly base: number;
  readonly weights: ReadonlyMap<CraftFeature, number>;
}

const BASE = "base";

let known: Readonly<Record<TaskId, CraftWeights>> | undefined;

const readWeights = (): Readonly<Record<TaskId, CraftWeights>> => {
  const rows = parseTable<"task" | "feature" | "weight">(table);
  const ofTask = (task: TaskId): CraftWeights => {
    const own = rows.filter((row) => row.task === task);
    return {
      base: Number(own.find(({ feature }) => feature === BASE)?.weight ?? 0),
      weights: new Map(
        own.flatMap(({ feature, weight }) =>
          feature === BASE ? [] : [[feature as CraftFeature, Number(weight)] as const],
        ),
      ),
    };
  };
  const [character, professionalEmail, persuasiveEmail] = TASK_IDS.map(ofTask) as [
    CraftWeights,
    CraftWeights,
    CraftWeights,
  ];
  return { character, professionalEmail, persuasiveEmail };
};

/** The task of the listing whose craft a task's is like: by its own name, or by its form and reader. */
const likeOf = ({ id, form, reader }: Task): TaskId => {
  const own = TASK_IDS.find((task) => task === id);
  if (own || form === "prose") return own ?? "character";
  return reader === "superior" ? "professionalEmail" : "persuasiveEmail";
};

/** What counts for the craft of an answer to a task, and how much. */
export const craftWeights = (task: Task): CraftWeights => {
  known ??= readWeights();
  return known[likeOf(task)];
};

/** The mark for craft, 0–1, that features come to. */
export const craftMark = (
  { base, weights }: CraftWeights,
  features: Readonly<Record<CraftFeature, number>>,
): number => {
  let mark = base;
  for (const [feature, weight] of weights) mark += weight * features[feature];
  return Math.min(1, Math.max(0, mark));
};
