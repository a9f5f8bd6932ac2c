import type { Fault } from "../mechanics/faults.js";
import { parseTable } from "../text/table.js";
import table from "./costs.tsv";

let costs: ReadonlyMap<string, number> | undefined;

/** What a fault takes off an answer's mechanics when it is full, 0–1. */
export const costOf = (fault: Fault): number => {
  costs ??= new Map(parseTable<"fault" | "cost">(table).map((row) => [row.fault, Number(row.cost)]));
  return costs.get(fault) ?? 0;
};
