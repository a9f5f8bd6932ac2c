import type { Locale } from "../locale/locale.js";
import type { RankedRow } from "../rank.js";
import { RANKED_ALIGN, rankedCells, rankedHead } from "../ranked-cells.js";
import { writeMarkdown } from "./write-markdown.js";

/** A ranked list as a Markdown table. */
export const rowsToMarkdown = (rows: readonly RankedRow[], locale: Locale): string =>
  writeMarkdown({
    type: "table",
    align: [...RANKED_ALIGN],
    children: [rankedHead(locale), ...rows.map((row) => rankedCells(row, locale))].map((row) => ({
      type: "tableRow",
      children: row.map((value) => ({ type: "tableCell", children: [{ type: "text", value }] })),
    })),
  });
