import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { borrowCounts, giveBack, meet, wasMet } from "../../src/text/hash-counts.js";

describe("hash counts", () => {
  test("count how often each number was met, and forget it when given back", () => {
    const numbers = fc.array(
      fc.integer({ min: -50, max: 50 }).filter((one) => one !== 0),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(numbers, (list) => {
        const counts = borrowCounts(list.length);
        const met = new Map<number, number>();
        for (const one of list) {
          expect(wasMet(counts, one)).toBe(met.has(one));
          met.set(one, (met.get(one) ?? 0) + 1);
          expect(meet(counts, one)).toBe(met.get(one));
        }
        giveBack(counts);
        expect(list.some((one) => wasMet(borrowCounts(list.length), one))).toBe(false);
      }),
    );
  });

  test("never miss a number, however many fall on one place", () => {
    // Multiples of the inverse of the table's multiplier all begin at one slot.
    const numbers = Array.from({ length: 2_000 }, (_, i) => Math.imul(0x0e8b2f51, i + 1));
    const counts = borrowCounts(numbers.length);
    for (const one of numbers) meet(counts, one);
    expect(numbers.every((one) => wasMet(counts, one) && meet(counts, one) > 1)).toBe(true);
    giveBack(counts);
  });
});
