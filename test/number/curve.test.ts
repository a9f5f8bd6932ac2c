import { expect, test } from "vitest";
import { onCurve } from "../../src/number/curve.js";

test("the rating lies between those of the points beside the value, however far apart they are", () => {
  const falling = [
    [-2826920927859.0137, 0.8751201643612762],
    [3.876381931302313e-277, 0],
  ] as const;
  expect(onCurve(falling, 0)).toBe(0);
});

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
