import { expect, test } from "vitest";
import { renderTable } from "../../src/cli/table.js";
import { qualify } from "../../src/index.js";
import { locales } from "../../src/report/locale/locales.js";
import { rank, rowOf } from "../../src/report/rank.js";
import { applications } from "../support/fixtures.js";

/** Columns that a line takes on a terminal. */
const widthOf = (line: string): number =>
  [...line].reduce((sum, one) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(one) ? 2 : 1), 0);

const rows = rank(applications.map((application) => rowOf(qualify(application), application.id)));

test.each(["en", "yue"] as const)(
  "a table in %s keeps to the terminal, and loses no word of a reason",
  (lang) => {
    const wide = renderTable(rows, locales[lang], { columns: undefined, colours: false });
    const narrow = renderTable(rows, locales[lang], { columns: 80, colours: false });
    for (const line of narrow.trimEnd().split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
    const tiny = renderTable(rows, locales[lang], { columns: 20, colours: false });
    const words = (table: string) => table.replace(/[\s│─┬┴┼├┤┌┐└┘]/gu, "");
    const lettersOf = (text: string) => [...words(text)].sort().join("");
    for (const table of [narrow, tiny]) expect(lettersOf(table)).toBe(lettersOf(wide));
  },
);
