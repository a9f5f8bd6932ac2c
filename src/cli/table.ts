import Table from "cli-table3";
import wrapAnsi from "wrap-ansi";
import type { Locale } from "../report/locale/locale.js";
import type { RankedRow } from "../report/rank.js";
import { RANKED_ALIGN, rankedCells, rankedHead } from "../report/ranked-cells.js";
import { decisionPaint } from "./colours.js";
import type { Streams } from "./streams.js";

/** Borders, padding and the columns before the reason; and what that has at least, in columns of a terminal. */
const TAKEN = 64;
const LEAST_LEFT = 8;

/** As the table's cells are told: in columns of a terminal, of which a Han character takes two. */
const wrapped = (text: string, width: number | null): string =>
  width === null ? text : wrapAnsi(text, width, { hard: true });

/** A ranked list for a terminal, as wide as it is; where it is none, lines are as long as they are. */
export const renderTable = (
  rows: readonly RankedRow[],
  locale: Locale,
  { columns, colours }: Pick<Streams, "columns" | "colours">,
): string => {
  const paint = decisionPaint(colours);
  const width = columns === undefined ? null : Math.max(LEAST_LEFT, columns - TAKEN);
  const table = new Table({
    head: rankedHead(locale),
    style: { head: [], border: [], compact: true },
    colAligns: [...RANKED_ALIGN],
  });
  for (const row of rows) {
    const [place, id, score, test, decision, flags, reason] = rankedCells(row, locale);
    table.push([place, id, score, test, paint(row.decision, decision), flags, wrapped(reason, width)]);
  }
  return `${table.toString()}\n`;
};
