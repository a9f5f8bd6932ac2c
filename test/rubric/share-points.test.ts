import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharePoints } from "../../src/rubric/share-points.js";

const parts = fc.array(
  fc.record({
    weight: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 100 }),
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    ),
    rating: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  }),
  { minLength: 1, maxLength: 30 },
);

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

describe("sharePoints", () => {
  test("points add up to the score and most points to 100.0, exactly, whatever the weights", () => {
    fc.assert(
      fc.property(parts, (given) => {
        const shared = sharePoints(given);
        if (shared === null) {
          expect(given.every(({ weight, rating }) => rating === null || weight === 0)).toBe(true);
          return;
        }
        expect(sum(shared.shared.map(({ points }) => points))).toBe(shared.tenths);
        expect(sum(shared.shared.map(({ maxPoints }) => maxPoints))).toBe(1_000);
        for (const [i, { points, maxPoints }] of shared.shared.entries()) {
          expect(Number.isInteger(points) && Number.isInteger(maxPoints)).toBe(true);
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(maxPoints);
          if (given[i]?.rating === null) expect(maxPoints).toBe(0);
          if (given[i]?.rating === 0) expect(points).toBe(0);
          if (given[i]?.rating === 1) expect(points).toBe(maxPoints);
        }
      }),
    );
  });

  test("a better rating of one part never lowers the score", () => {
    fc.assert(
      fc.property(parts, fc.nat(29), fc.double({ min: 0, max: 1, noNaN: true }), (given, index, rating) => {
        const at = index % given.length;
        const part = given[at] as (typeof given)[number];
        if (part.rating === null) return;
        const better = given.with(at, { ...part, rating: Math.max(part.rating, rating) });
        expect(sharePoints(better)?.tenths ?? 0).toBeGreaterThanOrEqual(sharePoints(given)?.tenths ?? 0);
      }),
    );
  });

  test("the weight of what was not asked goes to the others in proportion", () => {
    const shared = sharePoints([
      { weight: 60, rating: 1 },
      { weight: 20, rating: null },
      { weight: 20, rating: 0.5 },
    ]);
    expect(shared?.shared).toEqual([
      { points: 750, maxPoints: 750 },
      { points: 0, maxPoints: 0 },
      { points: 125, maxPoints: 250 },
    ]);
    expect(shared?.tenths).toBe(875);
  });

  test("nothing rated is no score, not 0", () => {
    expect(sharePoints([{ weight: 5, rating: null }])).toBeNull();
    expect(sharePoints([{ weight: 0, rating: 1 }])).toBeNull();
  });
});
