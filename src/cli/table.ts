import Table from "cli-table3";
import wrapAnsi from "wrap-ansi";
import type { Locale } from "../report/locale/locale.js";
import { printable } from "../report/printable.js";
import type { RankedRow } from "../report/rank.js";
import { sayReason } from "../report/say/say.js";
import { decisionPaint } from "./colours.js";
import type { Streams } from "./streams.js";

const LEAST_WIDTH = 60;
/** Borders, padding and the columns before the reason. */
const TAKEN = 56;

/** As the table's cells are told: in columns of a terminal, of which a Han character takes two. */
const wrapped = (text: string, width: number | null): string =>
  width === null ? text : wrapAnsi(text, width, { hard: true });

const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(1));

/** A ranked list for a terminal, as wide as it is; where it is none, lines are as long as they are. */
export const renderTable = (
  rows: readonly RankedRow[],
  locale: Locale,
  { columns, colours }: Pick<Streams, "columns" | "colours">,
): string => {
  const { labels } = locale;
  const paint = decisionPaint(colours);
  const width = columns === undefined ? null : Math.max(LEAST_WIDTH, columns) - TAKEN;
  const table = new Table({
    head: [labels.rank, labels.id, labels.score, labels.test, labels.decision, labels.chiefReason],
    style: { head: [], border: [], compact: true },
    colAligns: ["right", "left", "right", "right", "left", "left"],
  });
  for (const row of rows) {
    table.push([
      row.rank === null ? "–" : String(row.rank),
      printable(row.id),
      figure(row.score),
      figure(row.test),
      paint(row.decision, locale.decisions[row.decision]),
      row.reasons[0] ? wrapped(sayReason(locale, row.reasons[0]), width) : "",
    ]);
  }
  return `${table.toString()}\n`;
};
