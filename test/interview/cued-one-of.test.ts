import { expect, test } from "vitest";
import { cuedOneOf } from "../../src/interview/cued-one-of.js";
import { cuesOf } from "../../src/interview/cues.js";
import { fold } from "../../src/text/fold.js";
import { applications } from "../support/fixtures.js";

const SOURCES = [
  "(?<![a-z])(?:no|never)(?![a-z])",
  "\\d+ ?(?:years?|months?)",
  "\\d",
  "[一二三四五六七八九十]+年半?",
  "[一二三]年",
  "年",
  "^[a-z]+",
  "writ[a-z]*|寫|写",
];

test("alternatives find what one pattern of them all finds, in every answer", () => {
  const one = new RegExp(SOURCES.map((source) => `(${source})`).join("|"), "gu");
  const alternatives = cuedOneOf(SOURCES.map((source, i) => [source, ([match]) => `${i} ${match}`]));
  const texts = applications.map(({ interview }) => fold(String(interview.platformExperience)).text);
  expect(texts.length).toBeGreaterThan(100);
  let found = 0;
  for (const text of [...texts, "", "三年", "no never 3 years 年"]) {
    const expected = [...text.matchAll(one)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: `${match.slice(1).findIndex((group) => group !== undefined)} ${match[0]}`,
    }));
    expect(alternatives.all(text, cuesOf(text))).toEqual(expected);
    found += expected.length;
  }
  expect(found).toBeGreaterThan(200);
});
