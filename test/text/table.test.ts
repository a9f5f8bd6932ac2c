import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { charactersOf } from "../../src/text/character-list.js";
import { forMachines } from "../../src/text/for-machines.js";
import { eachNumber, eachRow, eachRowOf, firstSymbol, groupsOf } from "../../src/text/rows.js";
import { linesOf, parseTable } from "../../src/text/table.js";
import { numbersIn, written } from "../support/tables.js";

const src = fileURLToPath(new URL("../../src", import.meta.url));
const tables = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".tsv"),
);
const isOfNumbers = (path: string): boolean => /^\^/mu.test(written(path));

/** The rows of a table of numbers as it is built in: each key, and its numbers with their columns. */
const rowsOf = (table: string): [string, [number, number][]][] => {
  const rows: [string, [number, number][]][] = [];
  // A list of words has no numbers to be read.
  const hasNumbers = (linesOf(table)[0] as string).includes("\t");
  eachRow(table, (key, cells) => {
    const numbers: [number, number][] = [];
    if (hasNumbers) eachNumber(table, cells, (number, column) => numbers.push([column, number]));
    rows.push([key, numbers]);
  });
  return rows;
};

test("a list of characters is told by its gaps, in any plane; one out of order is refused", () => {
  const listed = ["a", "b", "与", "专", "龟", "𠮷", "𫚉"];
  expect(charactersOf(forMachines(`*of\t#why\n${listed.map((one) => `${one}\tx\n`).join("")}`))).toEqual(
    listed,
  );
  for (const wrong of ["专\n与\n", "与\n与\n", "与专\n"])
    expect(() => forMachines(`*of\n${wrong}`)).toThrow("no character in order");
});

describe("data files", () => {
  test.each(tables.filter((path) => /\t#reason$/mu.test(written(path))))(
    "%s: each row says why it is there",
    (path) => {
      const without = parseTable<"reason">(written(path)).flatMap((row, i) =>
        row.reason?.trim() ? [] : [i],
      );
      expect(without).toEqual([]);
    },
  );

  test.each(tables)(
    "%s: every row fits its header, nothing is said twice, all is NFC without stray blanks",
    (path) => {
      const text = written(path);
      const rows = parseTable<string>(text);
      expect(rows.length).toBeGreaterThan(5);
      expect(text.normalize("NFC")).toBe(text);
      expect(text).not.toMatch(/[ ]+(?:\t|\n)|\r|\n\n/u);
      const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
      expect(new Set(lines).size).toBe(lines.length);
    },
  );

  test.each(tables)("%s: what is built in says the same, but for what is there for readers", (path) => {
    const text = written(path);
    const built = forMachines(text);
    if (isOfNumbers(path)) {
      const numbers = [...numbersIn(text)].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(rowsOf(built)).toEqual(
        numbers.map(([key, own]) => [
          key,
          own.flatMap((number, column) => (number === 0 ? [] : [[column, number]])),
        ]),
      );
    } else if (/^\*/mu.test(text)) {
      const characters = linesOf(text).map((line) => line.split("\t")[0]);
      expect(characters.length).toBeGreaterThan(1_000);
      expect(charactersOf(built)).toEqual(characters.slice(1));
    } else {
      const kept = parseTable<string>(text).map((row) => Object.entries(row));
      const names = (linesOf(text)[0] as string).split("\t");
      expect(parseTable<string>(built).map((row) => Object.entries(row))).toEqual(
        kept.map((row) => row.filter((_, i) => !names[i]?.startsWith("#"))),
      );
    }
    expect(built.length).toBeLessThanOrEqual(text.length);
  });

  test.each(tables.filter(isOfNumbers))(
    "%s: read group by group it is the same, each group by the symbol that its rows begin with",
    (path) => {
      const table = forMachines(written(path));
      const all: [string, number][] = [];
      eachRow(table, (...row) => all.push(row));
      const groups = groupsOf(table);
      const symbols = groups.keys.map((key) => firstSymbol(table, key));
      const grouped = symbols.flatMap((symbol, group) => {
        const rows: [string, number][] = [];
        eachRowOf(table, groups, group, (...row) => rows.push(row));
        expect(rows.every(([key]) => (symbol === "" ? key === "" : key.startsWith(symbol)))).toBe(true);
        return rows;
      });
      expect(grouped).toEqual(all);
      expect(new Set(symbols).size).toBe(symbols.length);
    },
  );

  test("the numbers of a row are its cells but those that are 0, each with its column; keys of one row have the same", () => {
    const table = "^words\ta\tb\tc\n\t-7\nabc ac\t48\t\t-46\nab\t\t255\nb\t-255\n";
    const several = [
      [0, 48],
      [2, -46],
    ];
    expect(rowsOf(forMachines(table))).toEqual([
      ["", [[0, -7]]],
      ["ab", [[1, 255]]],
      ["abc", several],
      ["ac", several],
      ["b", [[0, -255]]],
    ]);
    for (const weight of ["256", "0.5", "x"])
      expect(() => forMachines(`^word\ta\na\t${weight}\n`)).toThrow(`no weight: ${weight}`);
  });

  test("a row with too many cells is refused", () => {
    expect(() => parseTable("a\tb\n1\t2\t3")).toThrow("too many cells");
  });
});
