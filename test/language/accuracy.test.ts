import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/language.js";
import { countCharacters, isHan } from "../../src/text/characters.js";
import { foldTerm } from "../../src/text/fold.js";
import {
  bareLines,
  careful,
  classes,
  fairness,
  genuine,
  handmade,
  laterCliches,
  laterFormal,
  laterHeritage,
  laterLines,
  laterParagraphs,
  laterPlain,
  laterTerse,
  laterTranslations,
  learntFrom,
  lines,
  mixed,
  otherLines,
  others,
  tidy,
  written,
} from "../support/language-fixtures.js";

const rate = <Row>(rows: readonly Row[], right: (row: Row) => boolean) =>
  rows.filter(right).length / rows.length;

test("nothing that the model learnt from is measured on", () => {
  const plain = (text: string) => foldTerm(text).replace(/[^\p{L}\p{N}]/gu, "");
  const learnt = new Set(learntFrom.map(plain));
  const sides = [...laterFormal, ...careful].flatMap(({ id, written, pseudo, cantonese }) =>
    [written, pseudo, cantonese].map((text) => ({ id, text })),
  );
  const polished = laterCliches.flatMap(({ id, cantonese, stiff }) =>
    [cantonese, stiff].map((text) => ({ id, text })),
  );
  const translations = laterTranslations.flatMap(({ id, pseudo, cantonese }) =>
    [pseudo, cantonese].map((text) => ({ id, text })),
  );
  const later = [laterLines, laterTerse, laterParagraphs, laterHeritage, laterPlain, translations];
  const single = [lines, bareLines, genuine, written, others, otherLines, classes];
  const measured = [...single, ...later, fairness, handmade, tidy, sides, polished].flat();
  expect(measured.filter(({ text }) => learnt.has(plain(text))).map(({ id }) => id)).toEqual([]);
});

const ratesOf = (rows: readonly { label: string; text: string }[]) => ({
  forced: rate(rows, ({ label, text }) => {
    const share = detectLanguage(text).cantoneseShare;
    return share !== null && share >= 0.5 === (label === "cantonese");
  }),
  strict: rate(rows, ({ label, text }) => detectLanguage(text).label === label),
});

describe("lines that nothing was learnt from", () => {
  test.each([
    ["film", lines, 0.98, 0.97],
    ["oldspeech", lines, 0.99, 0.975],
    ["forum", lines, 0.975, 0.95],
    ["chat", lines, 0.96, 0.94],
    ["ui", lines, 0.95, 0.9],
    ["short", lines, 0.95, 0.9],
    ["plain", lines, 0.95, 0.93],
    ["later film", laterLines, 0.98, 0.97],
    ["later speech", laterLines, 0.99, 0.975],
    ["later forum", laterLines, 0.975, 0.95],
    ["later chat", laterLines, 0.97, 0.955],
    ["later ui", laterLines, 0.93, 0.85],
    ["later short", laterLines, 0.89, 0.75],
  ])("%s: the likelier side and the label are right often enough", (name, sets, forced, strict) => {
    const rates = ratesOf(sets.filter(({ set }) => set === name.replace("later ", "")));
    expect(rates.forced).toBeGreaterThanOrEqual(forced);
    expect(rates.strict).toBeGreaterThanOrEqual(strict);
  });

  test.each([
    ["cantonese", 0.98, 0.98],
    ["written-chinese", 0.92, 0.87],
  ])("terse %s, of few words of grammar", (language, forced, strict) => {
    const rates = ratesOf(laterTerse.filter(({ label }) => label === language));
    expect(rates.forced).toBeGreaterThanOrEqual(forced);
    expect(rates.strict).toBeGreaterThanOrEqual(strict);
  });

  test("paragraphs of written Chinese are all told", () => {
    expect(rate(written, ({ text }) => detectLanguage(text).label === "written-chinese")).toBe(1);
  });

  test("paragraphs of Cantonese stand on their side", () => {
    expect(
      rate(genuine, ({ text }) => (detectLanguage(text).cantoneseShare ?? 0) >= 0.5),
    ).toBeGreaterThanOrEqual(0.98);
  });
});

test("the share of Cantonese in a mixture is right within three hundredths on average", () => {
  const hanOf = (text: string) => countCharacters(text, isHan);
  const errors = mixed.map(({ parts }) => {
    const text = parts.map((part) => part.text).join("");
    const cantonese = parts.filter(({ language }) => language === "cantonese");
    const share = cantonese.reduce((sum, part) => sum + hanOf(part.text), 0) / hanOf(text);
    return Math.abs((detectLanguage(text).cantoneseShare as number) - share);
  });
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThanOrEqual(0.03);
});

describe("other languages", () => {
  test.each(["english", "japanese", "korean", "vietnamese", "french", "german"])("%s", (language) => {
    const rows = others.filter((row) => row.language === language);
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(rate(rows, ({ label, text }) => detectLanguage(text).label === label)).toBeGreaterThanOrEqual(
      0.98,
    );
  });

  test.each([
    ["english", 0.94],
    ["french", 0.98],
    ["german", 0.98],
    ["vietnamese", 0.98],
    ["spanish", 0.98],
    ["italian", 0.98],
    ["cantonese-chat", 0.94],
    ["cantonese-yale", 0.93],
    ["mandarin-pinyin", 0.95],
  ])("%s in lines of a few words", (language, least) => {
    const rows = otherLines.filter((row) => row.language === language);
    expect(rate(rows, ({ label, text }) => detectLanguage(text).label === label)).toBeGreaterThanOrEqual(
      least,
    );
  });

  test("Cantonese in Latin letters, whatever the system", () => {
    const rows = others.filter(({ label }) => label === "romanised-cantonese");
    expect(
      rate(rows, ({ text }) => detectLanguage(text).label === "romanised-cantonese"),
    ).toBeGreaterThanOrEqual(0.95);
  });

  test("none is taken for Cantonese", () => {
    const taken = [...others, ...otherLines].filter(({ text }) => detectLanguage(text).label === "cantonese");
    expect(taken.map(({ id }) => id)).toEqual([]);
  });
});

describe("Cantonese of every class of input", () => {
  const isAccepted = (text: string) => {
    const { label, disguised } = detectLanguage(text);
    return label === "cantonese" && !disguised;
  };
  const cantonese = classes.filter(({ expected }) => expected === "cantonese");

  test("is told as it: recipes, minutes, chats, swearing, prayers, speech without a mark", () => {
    expect(rate(cantonese, ({ text }) => isAccepted(text))).toBeGreaterThanOrEqual(0.98);
  });

  test("is not taken for formal written Chinese where 係 alone tells of it", () => {
    const rows = cantonese.filter((row) => row.class === "copula-alone");
    expect(rows.length).toBeGreaterThanOrEqual(80);
    expect(rate(rows, ({ text }) => isAccepted(text))).toBeGreaterThanOrEqual(0.95);
  });

  test("in no class more than one in five is missed", () => {
    const missed = [...new Set(cantonese.map((row) => row.class))].filter(
      (name) =>
        rate(
          cantonese.filter((row) => row.class === name),
          ({ text }) => isAccepted(text),
        ) < 0.8,
    );
    expect(missed).toEqual([]);
  });

  test.each(["detached-particle", "kana-decorated", "kana-decorated-2", "emoji-kaomoji"])("%s", (name) => {
    const rows = cantonese.filter((row) => row.class === name);
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(rate(rows, ({ text }) => isAccepted(text))).toBeGreaterThanOrEqual(0.95);
  });
});

test("formal written Chinese with the 係 or 系 of courts and companies is not accepted as Cantonese", () => {
  const rows = classes.filter((row) => row.class === "formal-copula");
  expect(rows.length).toBeGreaterThanOrEqual(210);
  expect(rate(rows, ({ text }) => detectLanguage(text).label !== "cantonese")).toBeGreaterThanOrEqual(0.65);
});
