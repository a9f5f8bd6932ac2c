import { expect, test } from "vitest";
import { applyScale } from "../../src/rubric/apply-scale.js";
import type { Scale } from "../../src/rubric/schema.js";

const curve: Scale = {
  kind: "curve",
  points: [
    [0, 0],
    [10, 1],
  ],
};
const levels: Scale = { kind: "levels", ratings: { none: 0, bachelor: 0.9 } };
const yesNo: Scale = { kind: "yes-no" };

test.each([
  ["a number", curve, 5, 0.5],
  ["a level", levels, "bachelor", 0.9],
  ["the lowest level", levels, "none", 0],
  ["yes", yesNo, true, 1],
  ["no", yesNo, false, 0],
  ["a level that the scale does not know", levels, "master", null],
  ["a level named as something that every object has", levels, "constructor", null],
  ["text on a curve", curve, "5", null],
  ["yes on a curve", curve, true, null],
  ["a number for yes or no", yesNo, 1, null],
  ["text for yes or no", yesNo, "true", null],
] as const)("%s on its scale", (_, scale, value, rating) => {
  expect(applyScale(scale, value)).toBe(rating);
});
