import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { borrowCounts, firstMet, giveBack, meet } from "../../src/text/hash-counts.js";

/** Multiples of the inverse of the table's multiplier all begin at one slot. */
const COLLIDING = Array.from({ length: 2_000 }, (_, i) => Math.imul(0x0e8b2f51, i + 1));

describe("hash counts", () => {
  const numbers = fc.array(
    fc.integer({ min: -50, max: 50 }).filter((one) => one !== 0),
    { maxLength: 200 },
  );

  test("count how often each number was met, and forget it when given back", () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const counts = borrowCounts(list.length);
        const met = new Map<number, number>();
        for (const one of list) {
          met.set(one, (met.get(one) ?? 0) + 1);
          expect(meet(counts, one)).toBe(met.get(one));
        }
        giveBack(counts);
      }),
    );
  });

  test("tell where each number was met first", () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const counts = borrowCounts(list.length);
        for (const [place, one] of list.entries())
          expect(firstMet(counts, one, place)).toBe(list.indexOf(one));
        giveBack(counts);
      }),
    );
  });

  test("never take a number that was met for a new one, however many fall on one place", () => {
    const counts = borrowCounts(COLLIDING.length);
    for (const one of COLLIDING) meet(counts, one);
    expect(COLLIDING.every((one) => meet(counts, one) > 1)).toBe(true);
    giveBack(counts);
    const places = borrowCounts(COLLIDING.length);
    for (const [place, one] of COLLIDING.entries()) firstMet(places, one, place);
    expect(COLLIDING.every((one, place) => firstMet(places, one, 2_000) <= place)).toBe(true);
    giveBack(places);
  });
});
