import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { winnow } from "../../src/similarity/winnow.js";

/** The definition, word for word: of each window the rightmost of the smallest. */
const defined = (hashes: readonly number[], window: number): number[] => {
  const places = new Set<number>();
  for (let first = 0; first === 0 || first + window <= hashes.length; first += 1) {
    const inside = hashes.slice(first, first + window);
    if (inside.length > 0) places.add(first + inside.lastIndexOf(Math.min(...inside)));
  }
  return [...places];
};

describe("winnow", () => {
  test("the example of the paper: 17 hashes, windows of four", () => {
    const hashes = [77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98];
    expect(winnow(hashes, 4).map((at) => hashes[at])).toEqual([17, 17, 8, 39, 17]);
  });

  test("keeps what the definition says, also of lists shorter than a window", () => {
    const hashes = fc.array(fc.nat(6), { maxLength: 40 });
    fc.assert(
      fc.property(hashes, fc.integer({ min: 1, max: 7 }), (list, window) => {
        expect(winnow(list, window)).toEqual(defined(list, window));
      }),
    );
  });
});
