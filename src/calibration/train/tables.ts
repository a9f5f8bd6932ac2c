import { readFileSync, writeFileSync } from "node:fs";
import type { CraftFeature } from "../../craft/features.js";
import type { Fault } from "../../mechanics/faults.js";
import type { Curve } from "../../number/curve.js";
import { TASK_IDS, type TaskId } from "../../task/task.js";
import { parseTable } from "../../text/table.js";
import type { DemandCosts } from "../demand-costs.js";
import { CURVES, type CurveName } from "../marks.js";
import type { Argued, Marking } from "./fit-marks.js";

const HUNDREDTHS = 100;
const told = (value: number): string => String(Math.round(value * HUNDREDTHS) / HUNDREDTHS + 0);

/** Rewrites one column of a table; comments, other columns and order stay. */
const rewrite = (path: string, column: string, value: (row: Record<string, string>) => string): void => {
  const lines = readFileSync(path, "utf8").split("\n");
  const head = lines.findIndex((line) => !line.startsWith("# "));
  const names = (lines[head] as string).split("\t");
  const at = names.indexOf(column);
  const next = lines.map((line, i) => {
    if (i <= head || line === "") return line;
    const cells = line.split("\t");
    cells[at] = value(Object.fromEntries(names.map((name, k) => [name, cells[k] ?? ""])));
    return cells.join("\t");
  });
  writeFileSync(path, next.join("\n"));
};

/** Where the tables are. */
export interface TablePaths {
  readonly marks: string;
  readonly costs: string;
  readonly demands: string;
  readonly craft: string;
}

/** What was argued for, before any fit. */
export const readArgued = (paths: Pick<TablePaths, "marks" | "costs" | "demands">): Argued => {
  const { marks, costs, demands } = paths;
  const rows = parseTable<"curve" | "at" | "argued">(readFileSync(marks, "utf8"));
  const curves = CURVES.map((name): [CurveName, Curve] => [
    name,
    rows.filter(({ curve }) => curve === name).map(({ at, argued }) => [Number(at), Number(argued)] as const),
  ]);
  const faults = parseTable<"fault" | "argued">(readFileSync(costs, "utf8"));
  const worth = parseTable<"task" | "demand" | "argued">(readFileSync(demands, "utf8"));
  const costsOf = (task: TaskId): DemandCosts =>
    new Map(worth.filter((row) => row.task === task).map((row) => [row.demand, Number(row.argued)] as const));
  return {
    demands: Object.fromEntries(TASK_IDS.map((task) => [task, costsOf(task)])) as Record<TaskId, DemandCosts>,
    curves: Object.fromEntries(curves) as Record<CurveName, Curve>,
    costs: Object.fromEntries(faults.map(({ fault, argued }) => [fault, Number(argued)])) as Record<
      Fault,
      number
    >,
  };
};

/** Writes what was fitted into the tables that the checks read. */
export const writeMarking = (marking: Marking, paths: TablePaths): void => {
  rewrite(paths.marks, "mark", (row) => {
    const point = marking.curves[row.curve as CurveName].find(([at]) => at === Number(row.at));
    return told(point?.[1] ?? 0);
  });
  rewrite(paths.costs, "cost", (row) => told(marking.costs[row.fault as Fault]));
  rewrite(paths.demands, "cost", (row) =>
    told(marking.demands[row.task as TaskId].get(row.demand as string) ?? 0),
  );
  rewrite(paths.craft, "weight", (row) => {
    const { base, weights } = marking.craft[row.task as TaskId];
    return told(row.feature === "base" ? base : (weights.get(row.feature as CraftFeature) ?? 0));
  });
};
