import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isClass, symbolsOf } from "../../src/language/model/symbols.js";
import { LONGEST_CLASS_GRAM } from "../../src/language/model/units.js";
import { parseTable } from "../../src/text/table.js";

test("no feature that holds a class of words is longer than the reader looks for", () => {
  const url = new URL("../../src/language/model/weights.tsv", import.meta.url);
  const lengths = parseTable<"feature">(readFileSync(url, "utf8"))
    .map(({ feature }) => symbolsOf(feature))
    .filter((symbols) => symbols.some(isClass))
    .map(({ length }) => length);
  expect(lengths.length).toBeGreaterThan(500);
  expect(Math.max(...lengths)).toBe(LONGEST_CLASS_GRAM);
});
