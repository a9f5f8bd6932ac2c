import fc from "fast-check";
import { expect, test } from "vitest";
import { mistakeIn } from "../../src/cli/mistake-in.js";

test.each([
  ['[{"a":1},]', 9],
  ['[{"a":1,}]', 8],
  ['{"a":tru3}', 8],
  ['{"a" 1}', 5],
  ['{"a":1}{', 7],
  ['[1,"\n"]', 4],
  ["nulx", 3],
  ['{"a":[1,', 8],
  ['"ab', 3],
])("%j goes wrong at %i", (text, at) => {
  expect(mistakeIn(text)).toBe(at);
});

test("a mark where none may be is found anywhere in JSON", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, place) => {
      const at = place % (text.length + 1);
      const isInString = (text.slice(0, at).match(/(?<!\\)(?:\\\\)*"/gu) ?? []).length % 2 === 1;
      if (!isInString) expect(mistakeIn(`${text.slice(0, at)}?${text.slice(at)}`)).toBe(at);
    }),
  );
});
