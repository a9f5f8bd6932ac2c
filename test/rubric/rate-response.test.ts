import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultRubric } from "../../src/index.js";
import { rateResponse } from "../../src/rubric/rate-response.js";

const rating = fc.double({ min: 0, max: 1, noNaN: true });
const dimensions = fc.record({ language: rating, task: rating, craft: rating, mechanics: rating });

test("more of a dimension never lowers the rating, which stays within 0 and 1", () => {
  fc.assert(
    fc.property(
      dimensions,
      fc.constantFrom("language", "task", "craft", "mechanics"),
      rating,
      (given, side, more) => {
        const before = rateResponse(given, defaultRubric);
        const after = rateResponse({ ...given, [side]: Math.max(given[side], more) }, defaultRubric);
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test("an answer that is not Cantonese gets 2 of 10 at most, one that ignores the task 0.5", () => {
  const all = { language: 1, task: 1, craft: 1, mechanics: 1 };
  expect(rateResponse(all, defaultRubric)).toBe(1);
  expect(rateResponse({ ...all, language: 0.25 }, defaultRubric)).toBeLessThanOrEqual(0.2);
  expect(rateResponse({ ...all, task: 0 }, defaultRubric)).toBeLessThanOrEqual(0.05);
});
