import { parseTable } from "../text/table.js";
import table from "./demands.tsv";

/** What each demand of a task takes off its mark when it is not met, 0–1. */
export type DemandCosts = ReadonlyMap<string, number>;

let costs: ReadonlyMap<string, DemandCosts> | undefined;

const readCosts = (): ReadonlyMap<string, DemandCosts> => {
  const rows = parseTable<"task" | "demand" | "cost">(table);
  return new Map(
    rows.map(({ task }) => [
      task,
      new Map(
        rows.filter((row) => row.task === task).map(({ demand, cost }) => [demand, Number(cost)] as const),
      ),
    ]),
  );
};

/** The costs of a task of the listing; none for a task of one's own. */
export const demandCosts = (task: string): DemandCosts | undefined => {
  costs ??= readCosts();
  return costs.get(task);
};
