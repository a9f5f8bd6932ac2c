import { expect, test } from "vitest";
import { gradeResponse } from "../../src/index.js";
import { toldLetters } from "../support/told-letters.js";

test.each([...toldLetters])("letters %s by others: what they do is told, in whatever words", (_, letters) => {
  const told = letters.flatMap(({ task, text, unmet }) =>
    gradeResponse(text, task).demands.map(({ id, met }) => ({ met, is: !unmet.includes(id) })),
  );
  const right = (some: typeof told) => some.filter(({ met, is }) => met === is).length / some.length;
  expect(right(told)).toBeGreaterThanOrEqual(0.94);
  expect(right(told.filter(({ is }) => is))).toBeGreaterThanOrEqual(0.97);
});
