import { expect, test } from "vitest";
import { isClass, symbolsOf } from "../../src/language/model/symbols.js";
import { LONGEST_CLASS_GRAM } from "../../src/language/model/units.js";
import { numbersIn, written } from "../support/tables.js";

test("no feature that holds a class of words is longer than the reader looks for", () => {
  const lengths = [...numbersIn(written("language/model/weights.tsv")).keys()]
    .map(symbolsOf)
    .filter((symbols) => symbols.some(isClass))
    .map(({ length }) => length);
  expect(lengths.length).toBeGreaterThan(500);
  expect(Math.max(...lengths)).toBe(LONGEST_CLASS_GRAM);
});
