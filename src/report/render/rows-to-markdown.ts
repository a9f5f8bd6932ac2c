import type { Locale } from "../locale/locale.js";
import { printable } from "../printable.js";
import type { RankedRow } from "../rank.js";
import { sayReason } from "../say/say.js";
import { writeMarkdown } from "./write-markdown.js";

const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(1));

/** A ranked list as a Markdown table. */
export const rowsToMarkdown = (rows: readonly RankedRow[], locale: Locale): string => {
  const { labels } = locale;
  const head = [labels.rank, labels.id, labels.score, labels.test, labels.decision, labels.chiefReason];
  const cells = rows.map(({ rank, id, score, test, decision, reasons: [chief] }) => [
    rank === null ? "–" : String(rank),
    printable(id),
    figure(score),
    figure(test),
    locale.decisions[decision],
    chief ? sayReason(locale, chief) : "",
  ]);
  return writeMarkdown({
    type: "table",
    align: ["right", "left", "right", "right", "left", "left"],
    children: [head, ...cells].map((row) => ({
      type: "tableRow",
      children: row.map((value) => ({ type: "tableCell", children: [{ type: "text", value }] })),
    })),
  });
};
