import Table from "cli-table3";
import type { Locale } from "../report/locale.js";
import { printable } from "../report/printable.js";
import type { RankedRow } from "../report/rank.js";
import { say } from "../report/say.js";

const LEAST_WIDTH = 60;
/** Borders, padding and the columns before the reason. */
const TAKEN = 48;

/**
 * A ranked list for a terminal.
 *
 * @param columns width of the terminal; without one lines are as long as they are
 */
export const renderTable = (
  rows: readonly RankedRow[],
  locale: Locale,
  columns: number | undefined,
): string => {
  const { labels } = locale;
  const reasonWidth = columns === undefined ? null : Math.max(LEAST_WIDTH, columns) - TAKEN;
  const table = new Table({
    head: [labels.rank, labels.id, labels.score, labels.decision, labels.chiefReason],
    style: { head: [], border: [], compact: true },
    colAligns: ["right", "left", "right", "left", "left"],
    colWidths: [null, null, null, null, reasonWidth],
    wordWrap: true,
    wrapOnWordBoundary: locale.code === "en",
  });
  for (const row of rows) {
    table.push([
      row.rank === null ? "–" : String(row.rank),
      printable(row.id),
      row.score === null ? "–" : row.score.toFixed(1),
      locale.decisions[row.decision] ?? row.decision,
      row.chiefReason ? say(locale, row.chiefReason) : "",
    ]);
  }
  return `${table.toString()}\n`;
};
