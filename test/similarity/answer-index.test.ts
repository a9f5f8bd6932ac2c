import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAnswerIndex } from "../../src/similarity/answer-index.js";

describe("createAnswerIndex", () => {
  test("finds the answers that share two hashes or more, the earliest first", () => {
    const answers = fc.array(fc.uniqueArray(fc.nat(200), { maxLength: 30 }), { maxLength: 60 });
    fc.assert(
      fc.property(answers, fc.uniqueArray(fc.nat(200), { maxLength: 30 }), (earlier, hashes) => {
        const index = createAnswerIndex();
        for (const [of, own] of earlier.entries()) index.add({ of, ofTask: "character" }, own);
        const expected = earlier.flatMap((own, of) =>
          own.filter((hash) => hashes.includes(hash)).length >= 2 ? [of] : [],
        );
        expect(index.sharing(hashes).map(({ of }) => of)).toEqual(expected);
      }),
    );
  });

  test("grows, and gives back all hashes of an answer", () => {
    const index = createAnswerIndex();
    const own = (of: number) => Array.from({ length: 50 }, (_, i) => (of * 50 + i) * 80_000);
    for (let of = 0; of < 1_000; of += 1) index.add({ of, ofTask: "character" }, own(of).reverse());
    for (const of of [0, 1, 500, 999])
      expect(
        index.sharing(own(of)).map(({ hashes, ...name }) => ({ ...name, hashes: Array.from(hashes) })),
      ).toEqual([{ of, ofTask: "character", hashes: own(of) }]);
  });

  test("what hundreds share leads to the first of them only", () => {
    const index = createAnswerIndex();
    for (let of = 0; of < 300; of += 1) index.add({ of, ofTask: "character" }, [1, 2, 3, 1_000 + of]);
    expect(index.sharing([1, 2, 3]).map(({ of }) => of)).toEqual(Array.from({ length: 64 }, (_, of) => of));
  });
});
