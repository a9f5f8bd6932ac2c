import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/language.js";
import { genuine, handmade, mixed } from "../support/language-fixtures.js";

/** Pieces of real text, everyday spellings, and characters that normalisation changes, drops or splits. */
const pieces = fc.oneof(
  fc
    .constantFrom(...genuine, ...handmade, ...mixed.flatMap(({ parts }) => parts))
    .chain(({ text }) => fc.nat(text.length).map((at) => text.slice(at, at + 24))),
  fc.constantFrom(
    "我地",
    "食左",
    "𡃉",
    "o既",
    "ｄ",
    "Ｄ野",
    "佢\u200b哋",
    "﷽",
    "①",
    "㍿",
    "\ud83d",
    "𨋢",
    "🌟",
    "「",
    "」",
    "\r\n",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const texts = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(""));

describe("offsets are into the text as given, through every normalisation", () => {
  test("markers slice to their own text and do not overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { markers } = detectLanguage(text);
        const spans = markers.map(({ start = -1, end = -1 }) => ({ start, end }));
        for (const [i, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(markers[i]?.text);
        }
        const ordered = [...spans].sort((a, b) => a.start - b.start);
        for (let i = 1; i < ordered.length; i += 1) {
          expect(ordered[i]?.start).toBeGreaterThanOrEqual(ordered[i - 1]?.end ?? 0);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("segments stand in order within the text, shares and confidence between 0 and 1", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { segments, cantoneseShare, confidence } = detectLanguage(text);
        let before = 0;
        for (const { start, end } of segments) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
        for (const value of [cantoneseShare ?? 0, confidence]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});
