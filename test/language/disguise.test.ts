import { describe, expect, test } from "vitest";
import { swapTable, swapWords } from "../../src/language/train/disguise.js";
import { detectLanguage } from "../../src/language.js";
import {
  careful,
  genuine,
  handmade,
  laterCliches,
  laterFormal,
  laterHeritage,
  laterParagraphs,
  laterPlain,
  laterTranslations,
  tables,
  tidy,
  written,
} from "../support/language-fixtures.js";

const accepted = (text: string) => {
  const { label, disguised } = detectLanguage(text);
  return label === "cantonese" && !disguised;
};
const shareAccepted = (texts: readonly string[]) => texts.filter(accepted).length / texts.length;
const traditional = written.filter(({ script }) => script === "traditional").map(({ text }) => text);
const dressed = (size: string) =>
  tables
    .filter(({ name }) => name.startsWith(size))
    .flatMap(({ rows }) => traditional.map((text) => swapWords(text, swapTable(rows))));

describe("written Chinese in disguise", () => {
  test("is seen through when 的 alone is swapped", () => {
    expect(shareAccepted(traditional.map((text) => text.replaceAll("的", "嘅")))).toBeLessThan(0.03);
  });

  test("passes one time in ten at most with a table of some 35 words", () => {
    expect(shareAccepted(dressed("small"))).toBeLessThanOrEqual(0.1);
  });

  test("passes one time in six at most with a table of some 90 words", () => {
    expect(shareAccepted(dressed("large"))).toBeLessThanOrEqual(1 / 6);
  });

  test("has a low share of Cantonese and the flag, with what gave it away among the markers", () => {
    const report = detectLanguage(
      "佢係一個住在森林裏嘅老人,唔管天氣怎麼樣,佢每天都會出去散步了。佢嘅眼睛唔大,但係看東西很清楚,村裏嘅人們都很喜歡佢。",
    );
    expect(report.disguised).toBe(true);
    expect(report.cantoneseShare).toBeLessThan(0.2);
    expect(report.markers.map(({ code }) => code)).toContain("not-cantonese-usage");
  });

  test.each(["few-swaps", "medium-swaps", "thorough", "inconsistent", "real-opening", "wrong-words"])(
    "made by hand, %s: hardly any passes",
    (method) => {
      const texts = handmade.filter((row) => row.method.startsWith(method)).map(({ text }) => text);
      expect(texts.length).toBeGreaterThanOrEqual(15);
      expect(texts.filter(accepted).length).toBeLessThanOrEqual(1);
    },
  );
});

describe("nothing pasted on", () => {
  test("plain written Chinese is not called disguised", () => {
    expect(written.filter(({ text }) => detectLanguage(text).disguised).map(({ id }) => id)).toEqual([]);
  });

  test("nor are characters at random", () => {
    const text = Array.from({ length: 300 }, (_, i) =>
      String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000)),
    ).join("");
    expect(detectLanguage(text).disguised).toBe(false);
  });
});

test.each([
  ["mandarin", 30, 0.1],
  ["english-rough", 30, 0.04],
  ["english-smooth", 40, 0.08],
  ["draft", 60, 0.29],
  ["letters", 80, 0.04],
  ["prose", 80, 0.24],
  ["clumsy", 80, 0.57],
  ["engine-letters", 60, 0.24],
  ["engine-prose", 60, 0.54],
])(
  "what a machine makes of other languages, unseen, passes no more often than was measured: %s",
  (kind, count, most) => {
    const rows = laterTranslations.filter((row) => row.kind === kind);
    expect(rows.length).toBe(count);
    expect(shareAccepted(rows.map(({ pseudo }) => pseudo))).toBeLessThanOrEqual(most);
  },
);

describe("real Cantonese", () => {
  const native = laterTranslations.map(({ cantonese }) => cantonese);
  const plain = laterPlain.map(({ text }) => text);
  const work = laterParagraphs.filter(({ kind }) => kind === "work").map(({ text }) => text);

  test.each(["sober", "answers", "loose", "other"])("is accepted, and not accused, unseen: %s", (kind) => {
    const texts = laterParagraphs
      .filter((row) => row.kind === kind && row.label === "cantonese")
      .map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(25);
    expect(shareAccepted(texts)).toBeGreaterThanOrEqual(0.98);
    expect(texts.filter((text) => detectLanguage(text).disguised)).toEqual([]);
  });

  test.each([
    ["reference", 130, 0.985],
    ["speech", 130, 0.985],
    ["replies", 120, 0.985],
    ["narrative", 40, 1],
    ["press", 40, 1],
    ["council", 40, 1],
    ["letters", 40, 0.97],
  ])("is accepted in formal words, unseen: %s", (set, count, least) => {
    const texts = laterFormal.filter((row) => row.set === set).map(({ cantonese }) => cantonese);
    expect(texts.length).toBe(count);
    expect(shareAccepted(texts)).toBeGreaterThanOrEqual(least);
    expect(texts.filter((text) => detectLanguage(text).disguised)).toEqual([]);
  });

  test("is accepted, formal registers in all but a few", () => {
    const formal = new Set(["email", "news", "council"]);
    const texts = (isFormal: boolean) =>
      genuine.filter(({ register }) => formal.has(register) === isFormal).map(({ text }) => text);
    expect(shareAccepted(texts(false))).toBeGreaterThanOrEqual(0.99);
    expect(shareAccepted(texts(true))).toBeGreaterThanOrEqual(0.9);
  });

  test.each(["news", "office", "literary", "everyday"])("is accepted where it is sober: %s", (register) => {
    const rows = careful.filter((row) => row.register === register);
    expect(rows.length).toBe(90);
    expect(shareAccepted(rows.map((row) => row.cantonese))).toBeGreaterThanOrEqual(0.97);
    expect(shareAccepted(rows.map((row) => row.written))).toBeLessThanOrEqual(0.02);
  });

  test.each([
    ["chatbot", 0.93],
    ["courteous", 0.95],
    ["tidy", 0.98],
    ["slips", 0.98],
  ])("is accepted in tidy, formal words: %s", (kind, least) => {
    const texts = tidy.filter((row) => row.kind === kind).map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(25);
    expect(shareAccepted(texts)).toBeGreaterThanOrEqual(least);
  });

  test("and what only looks like it is not", () => {
    const texts = tidy.filter(({ kind }) => kind === "stiff").map(({ text }) => text);
    expect(texts.length).toBe(75);
    expect(shareAccepted(texts)).toBeLessThanOrEqual(0.08);
  });

  test.each(["character", "boss", "friend"])(
    "is accepted in polished, ready-made phrases, unseen, and a stiff translation is not: %s",
    (kind) => {
      const rows = laterCliches.filter((row) => row.kind === kind);
      expect(rows.length).toBe(25);
      expect(rows.filter(({ cantonese }) => !accepted(cantonese))).toEqual([]);
      expect(shareAccepted(rows.map(({ stiff }) => stiff))).toBeLessThanOrEqual(0.08);
    },
  );

  test.each([
    ["beside what machines make of other languages", 160, native.slice(0, 160), 1],
    ["beside those made afterwards", 360, native.slice(160), 0.995],
    ["where such a translation was put right in plain words", 160, plain.slice(0, 160), 0.975],
    ["where those were put right", 240, plain.slice(160), 0.995],
    ["in formal words, of offices above all", 90, work, 0.975],
    ["of those who grew up abroad", 80, laterHeritage.map(({ text }) => text), 0.98],
  ])("is accepted, unseen: %s", (_, count, texts, least) => {
    expect(texts.length).toBe(count);
    expect(shareAccepted(texts)).toBeGreaterThanOrEqual(least);
  });

  test("is hardly ever called disguised", () => {
    const flagged = genuine.filter(({ text }) => detectLanguage(text).disguised);
    expect(flagged.length / genuine.length).toBeLessThanOrEqual(0.015);
  });
});
