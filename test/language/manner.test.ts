import { describe, expect, test } from "vitest";
import { translationOdds } from "../../src/language/manner/manner.js";
import { normalise } from "../../src/language/train/corpora.js";
import { detectLanguage } from "../../src/language.js";
import { countCharacters, isHan } from "../../src/text/characters.js";
import { findClauses } from "../../src/text/clauses.js";
import { laterFormal, laterHeritage, laterTranslations } from "../support/language-fixtures.js";

const oddsOf = (given: string): number => {
  const text = normalise(given);
  return translationOdds({ text, clauses: findClauses({ text }), han: countCharacters(text, isHan) });
};

const shareAbove = (odds: number, texts: readonly string[]): number =>
  texts.filter((text) => oddsOf(text) > odds).length / texts.length;

describe("the manner of a text, whatever its words", () => {
  const fromEnglish = laterTranslations.filter(
    ({ kind }) => kind !== "mandarin" && !kind.startsWith("engine"),
  );

  test("tells translations of English from what natives write in their place, by writers it has not seen", () => {
    const [machine, native] = [fromEnglish.map((row) => row.pseudo), fromEnglish.map((row) => row.cantonese)];
    expect(fromEnglish.length).toBe(370);
    expect(shareAbove(0, machine)).toBeGreaterThanOrEqual(0.9);
    expect(shareAbove(0, native)).toBeLessThanOrEqual(0.05);
    expect(shareAbove(2, native)).toBeLessThanOrEqual(0.005);
  });

  test("hardly takes formal Cantonese for a translation, or that of people who grew up abroad", () => {
    const texts = [
      ...laterFormal.map(({ cantonese }) => cantonese),
      ...laterHeritage.map(({ text }) => text),
    ];
    expect(texts.length).toBe(620);
    expect(shareAbove(2, texts)).toBeLessThanOrEqual(0.01);
  });
});

/** No sequence of these texts would give them away. */
const TRANSLATED =
  "我嘅家姐喺銀行做嘢，同埋佢可以講四種話。佢嘅朋友覺得佢應該寫一本關於佢嘅旅行嘅書，但係佢話佢需要好多嘅時間先可以寫完。";
const SIMPLIFIED =
  "我嘅家姐喺银行做嘢，同埋佢可以讲四种话。佢嘅朋友觉得佢应该写一本关于佢嘅旅行嘅书，但系佢话佢需要好多嘅时间先可以写完。";

describe("a translation word by word", () => {
  test.each([TRANSLATED, SIMPLIFIED])(
    "is disguised, with a low share and no clause of Cantonese: %s",
    (text) => {
      const { label, cantoneseShare, disguised, segments } = detectLanguage(text);
      expect({ label, disguised }).toEqual({ label: "written-chinese", disguised: true });
      expect(cantoneseShare).toBeLessThan(0.2);
      expect(segments.map((segment) => segment.label)).not.toContain("cantonese");
    },
  );

  test("shows by which words its manner is told", () => {
    const told = detectLanguage(TRANSLATED).markers.filter(({ code }) => code === "not-cantonese-usage");
    for (const { start, end, text } of told) expect(TRANSLATED.slice(start, end)).toBe(text);
    for (const word of ["嘅", "可以", "應該", "需要"]) expect(told.map(({ text }) => text)).toContain(word);
  });

  test("is none in so few words that its manner cannot be told", () => {
    expect(detectLanguage(TRANSLATED.slice(0, TRANSLATED.indexOf("。"))).disguised).toBe(false);
  });

  test("is none where the same is said as one would say it", () => {
    const said =
      "我家姐喺銀行返工，識講四種話。班朋友叫佢寫返本書，講吓去旅行啲嘢，佢就話邊有咁多時間寫得晒呀。";
    expect(detectLanguage(said)).toMatchObject({ label: "cantonese", disguised: false });
  });
});
