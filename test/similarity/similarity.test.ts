import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fingerprint, fingerprint, isInputError, similarity } from "../../src/index.js";
import { applications, TASKS } from "../support/fixtures.js";
import { GOOD } from "../support/responses.js";

const prints = applications.flatMap(({ id, responses }) =>
  TASKS.map((task) => ({ id, print: fingerprint(responses[task] ?? "") })),
);
const made = (hashes: number[]): Fingerprint => ({ version: "cqf1", hashes, grams: hashes.length });
const hashes = fc.uniqueArray(fc.nat(60), { maxLength: 40 });

describe("similarity", () => {
  test("is symmetric, from 0 to 1, and 1 with itself; null below eight hashes", () => {
    fc.assert(
      fc.property(hashes, hashes, (a, b) => {
        const one = similarity(made(a), made(b));
        expect(similarity(made(b), made(a))).toBe(one);
        expect(one === null).toBe(Math.min(a.length, b.length) < 8);
        if (one !== null) expect(one >= 0 && one <= 1).toBe(true);
        expect(similarity(made(a), made(a))).toBe(a.length < 8 ? null : 1);
      }),
    );
  });

  test("is the share of the smaller one that the larger one holds", () => {
    expect(similarity(made([1, 2, 3, 4, 5, 6, 7, 8]), made([2, 4, 10, 11, 12, 13, 14, 15, 16]))).toBe(0.25);
  });

  test("order and repetition in what was stored are irrelevant", () => {
    const { hashes: own, ...rest } = fingerprint(GOOD.character);
    expect(similarity({ ...rest, hashes: [...own, ...own].reverse() }, fingerprint(GOOD.character))).toBe(1);
  });

  test("a copy with much added to it, and half of it, are all the same text", () => {
    const all = fingerprint(GOOD.persuasiveEmail);
    expect(similarity(all, fingerprint(GOOD.persuasiveEmail + GOOD.professionalEmail))).toBe(1);
    expect(similarity(all, fingerprint(GOOD.persuasiveEmail.slice(0, 90)))).toBe(1);
  });

  test("no two of the 120 sample writers come near a quarter", () => {
    for (const [i, a] of prints.entries())
      for (const b of prints.slice(0, i))
        if (a.id !== b.id) expect(similarity(a.print, b.print) ?? 0).toBeLessThan(0.2);
  });

  const good = fingerprint(GOOD.character);
  test.each([
    [null, good, "a.version"],
    [good, { ...good, version: "cqf2" }, "b.version"],
    [good, { ...good, hashes: "abc" }, "b.hashes"],
    [{ ...good, hashes: [1, -1] }, good, "a.hashes[1]"],
    [{ ...good, hashes: [2 ** 32] }, good, "a.hashes[0]"],
  ])("refuses what is no fingerprint of this version (%#)", (a, b, path) => {
    let error: unknown;
    try {
      similarity(a as never, b as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(isInputError(error) && error.issues[0]?.path).toBe(path);
  });
});
