import { expect, test } from "vitest";
import { onCurve } from "../../src/rubric/curve.js";

const curve = [
  [0, 0],
  [10, 0.5],
  [20, 1],
] as const;

test.each([
  [-5, 0],
  [0, 0],
  [5, 0.25],
  [10, 0.5],
  [15, 0.75],
  [20, 1],
  [1e9, 1],
])("%d on the curve is %d", (value, rating) => {
  expect(onCurve(curve, value)).toBe(rating);
});
