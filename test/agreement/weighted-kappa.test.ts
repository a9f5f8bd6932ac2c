import fc from "fast-check";
import { expect, test } from "vitest";
import { weightedKappa } from "../../src/agreement/weighted-kappa.js";

test("full agreement is 1, the reverse of it -1, and nothing to agree on is null", () => {
  expect(weightedKappa([0, 1, 2, 3], [0, 1, 2, 3])).toBe(1);
  expect(weightedKappa([0, 4], [4, 0])).toBe(-1);
  expect(weightedKappa([], [])).toBeNull();
  expect(weightedKappa([2, 2], [2, 2])).toBeNull();
});

test("the published examples of the formula by matrices come out", () => {
  // benhamner/Metrics, test_quadratic_weighted_kappa.py
  expect(weightedKappa([1, 2, 3], [1, 2, 3])).toBe(1);
  expect(weightedKappa([1, 2, 1], [1, 2, 2])).toBeCloseTo(0.4, 10);
  expect(weightedKappa([1, 2, 3, 1, 2, 2, 3], [1, 2, 3, 1, 2, 3, 2])).toBeCloseTo(0.75, 10);
});

/** The formula by counts of pairs, as it is usually written. */
const byMatrix = (a: readonly number[], b: readonly number[]): number | null => {
  const marks = [0, 1, 2, 3, 4];
  let [observed, expected] = [0, 0];
  for (const x of marks)
    for (const y of marks) {
      const count = (list: readonly number[], mark: number) => list.filter((one) => one === mark).length;
      observed += (x - y) ** 2 * a.filter((one, i) => one === x && b[i] === y).length;
      expected += ((x - y) ** 2 * count(a, x) * count(b, y)) / a.length;
    }
  return expected === 0 ? null : 1 - observed / expected;
};

test("it is what the matrices give, and the same either way round", () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(marks, (pairs) => {
      const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
      const [ours, theirs] = [weightedKappa(a, b), byMatrix(a, b)];
      if (theirs === null) expect(ours).toBeNull();
      else expect(ours).toBeCloseTo(theirs, 8);
      expect(weightedKappa(b, a)).toBe(ours);
    }),
  );
});
