import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/language.js";
import { fairness } from "../support/language-fixtures.js";

const accepted = (text: string) => {
  const { label, disguised } = detectLanguage(text);
  return label === "cantonese" && !disguised;
};

describe("nobody is punished for", () => {
  test.each([
    ["quotation", "quoting written Chinese"],
    ["names", "names and set phrases that look like written Chinese"],
    ["english", "English words"],
    ["simplified", "Simplified script"],
    ["strict", "recommended spelling"],
    ["loose", "everyday spelling"],
    ["rare", "rare characters"],
    ["slips", "one to three slips into written Chinese"],
  ])("%s: %s", (kind) => {
    const texts = fairness.filter((row) => row.kind === kind);
    expect(texts.length).toBeGreaterThanOrEqual(10);
    expect(texts.filter(({ text }) => !accepted(text)).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ["literary", "literary words in a formal letter", 22],
    ["formalspeech", "the sober language of councils and announcements", 19],
  ])("%s: %s, in all but a few of 24", (kind, _, least) => {
    const texts = fairness.filter((row) => row.kind === kind);
    expect(texts.filter(({ text }) => accepted(text)).length).toBeGreaterThanOrEqual(least);
  });

  test("quoted words are marked as a quotation and left out of the share", () => {
    for (const { id, text, quotation } of fairness) {
      if (!quotation) continue;
      const { segments, cantoneseShare } = detectLanguage(text);
      const at = text.indexOf(quotation);
      const within = segments.filter(({ start, end }) => start >= at && end <= at + quotation.length);
      expect(within.length, id).toBeGreaterThan(0);
      for (const { label } of within) expect(label, id).toBe("quotation");
      expect(cantoneseShare, id).toBeGreaterThan(0.85);
    }
  });
});
