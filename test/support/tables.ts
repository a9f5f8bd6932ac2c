import { readFileSync } from "node:fs";
import { linesOf } from "../../src/text/table.js";

/** A data file of `src` as it is written: what is imported is as it is built. */
export const written = (path: string): string =>
  readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");

/** The numbers of a table of them, key by key: several keys of one row say the same. */
export const numbersIn = (table: string): Map<string, number[]> => {
  const [header = "", ...lines] = linesOf(table);
  const rows = lines.flatMap((line) => {
    const [keys = "", ...cells] = line.split("\t");
    const numbers = header
      .split("\t")
      .slice(1)
      .map((_, column) => Number(cells[column] ?? ""));
    return keys.split(" ").map((key): [string, number[]] => [key, numbers]);
  });
  const numbers = new Map(rows);
  if (numbers.size < rows.length) throw new Error("a key stands twice in a table of numbers");
  return numbers;
};
