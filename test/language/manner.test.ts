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

const TRANSLATED =
  "佢係一個好有耐心嘅老師，並且佢擁有一個對於每一個學生嘅深刻嘅理解。當佢嘅學生們感到失望嘅時候，佢會提供佢哋以鼓勵，因為佢相信所有嘅人都可以學習喺佢哋自己嘅速度。";

describe("a translation word by word", () => {
  test("is disguised, with a low share and no clause of Cantonese", () => {
    const { label, cantoneseShare, disguised, segments } = detectLanguage(TRANSLATED);
    expect({ label, disguised }).toEqual({ label: "written-chinese", disguised: true });
    expect(cantoneseShare).toBeLessThan(0.2);
    expect(segments.map((segment) => segment.label)).not.toContain("cantonese");
  });

  test("shows by which words its manner is told, where no sequence would give it away", () => {
    const given =
      "我嘅家姐喺銀行做嘢，同埋佢可以講四種話。佢嘅朋友覺得佢應該寫一本關於佢嘅旅行嘅書，但係佢話佢需要好多嘅時間先可以寫完。";
    const told = detectLanguage(given).markers.filter(({ code }) => code === "not-cantonese-usage");
    for (const { start, end, text } of told) expect(given.slice(start, end)).toBe(text);
    for (const word of ["嘅", "可以", "應該", "需要"]) expect(told.map(({ text }) => text)).toContain(word);
  });

  test("is one in Simplified as well", () => {
    const simplified =
      "佢系一个好有耐心嘅老师，并且佢拥有一个对于每一个学生嘅深刻嘅理解。当佢嘅学生们感到失望嘅时候，佢会提供佢哋以鼓励，因为佢相信所有嘅人都可以学习喺佢哋自己嘅速度。";
    expect(detectLanguage(simplified).disguised).toBe(true);
  });

  test("is none in so few words that its manner cannot be told", () => {
    expect(detectLanguage("佢嘅媽媽係一個老師喺一間學校。").disguised).toBe(false);
  });
});
