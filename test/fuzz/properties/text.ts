import assert from "node:assert/strict";
import fc from "fast-check";
import { fingerprint, similarity } from "../../../src/index.js";
import { detectLanguage, detectScript, segmentWords } from "../../../src/language.js";
import { fold } from "../../../src/text/fold.js";
import { quotes, soundLanguage, soundScript, spansWithin } from "../laws.js";
import { property } from "../property.js";
import { texts } from "../texts.js";

/** Stretches of a text to leave out, in any order and over each other. */
const ignored = fc.array(fc.tuple(fc.nat(9_999), fc.nat(80)), { maxLength: 4 });
const spansOf = (text: string, places: readonly (readonly [number, number])[]) =>
  places.map(([at, length]) => {
    const start = at % (text.length + 1);
    return { start, end: Math.min(text.length, start + length) };
  });

export const textProperties = [
  property(
    "a folded text leads back to the text as given, and folding it again changes nothing",
    220,
    texts,
    (given) => {
      const { text, starts, ends } = fold(given);
      assert.equal(fold(text).text, text);
      assert.deepEqual([starts.length, ends.length], [text.length, text.length]);
      let last = 0;
      for (const [i, start] of starts.entries()) {
        const end = ends[i] as number;
        assert.ok(start >= last && end > start && end <= given.length, `${i}: ${start} to ${end}`);
        last = start;
      }
    },
  ),
  property(
    "detectLanguage reads any text, whatever it has read before",
    150,
    fc.record({ text: texts, other: texts, places: ignored }),
    ({ text, other, places }) => {
      const options = { ignore: spansOf(text, places) };
      const report = detectLanguage(text, options);
      soundLanguage(report, text);
      soundLanguage(detectLanguage(other), other);
      assert.deepEqual(detectLanguage(text, options), report);
    },
  ),
  property("detectScript reads any text", 250, texts, (text) => {
    const report = detectScript(text);
    soundScript(report, text);
    assert.deepEqual(detectScript(text), report);
  }),
  property("segmentWords cuts any text into its own words, alike with both engines", 100, texts, (text) => {
    const { words } = segmentWords(text, "typescript");
    spansWithin(words, text);
    quotes(
      words.map((word) => ({ code: "word", ...word })),
      text,
    );
    for (const [i, { start, text: word }] of words.entries()) {
      assert.notEqual(word, "");
      assert.ok(start >= (words[i - 1]?.start ?? 0));
    }
    assert.deepEqual(segmentWords(text).words, words);
  }),
  property(
    "a fingerprint is plain whole numbers, and likeness is the same from both sides",
    80,
    fc.tuple(texts, texts),
    ([text, other]) => {
      const [one, two] = [fingerprint(text), fingerprint(text + other)];
      assert.deepEqual(JSON.parse(JSON.stringify(one)), one);
      assert.deepEqual(
        one.hashes,
        [...new Set(one.hashes)].sort((a, b) => a - b),
      );
      assert.ok(one.hashes.every((hash) => hash === hash >>> 0) && one.hashes.length <= one.grams);
      const alike = similarity(one, two);
      assert.equal(similarity(two, one), alike);
      if (alike !== null) assert.ok(alike >= 0 && alike <= 1);
      assert.ok([1, null].includes(similarity(one, one)));
    },
  ),
];
