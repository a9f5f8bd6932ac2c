import { describe, expect, test } from "vitest";
import { qualify } from "../../src/index.js";
import { FAULTS } from "../../src/mechanics/faults.js";
import { REASON_CODES, UNREAD_CODES } from "../../src/report/locale.js";
import { LOCALES } from "../../src/report/locales.js";
import { renderText } from "../../src/report/render-text.js";
import { say } from "../../src/report/say.js";
import { applications } from "../support/fixtures.js";

const params = {
  hours: 9,
  least: 10,
  level: "none",
  decision: "qualified",
  figure: 50,
  atLeast: 66,
  standing: 50,
  test: 47,
  from: 40,
  next: "qualified",
  nextFrom: 72,
  label: "english",
  demand: "traits",
  missed: 3,
  dimension: "craft",
  points: 1,
  maxPoints: 2,
  why: "unreadable",
  tasks: "character, persuasiveEmail",
};

describe.each(Object.values(LOCALES))("messages in $code", (locale) => {
  test.each(REASON_CODES)("%s is a sentence without gaps", (code) => {
    const text = say(locale, { code, criterion: "portfolio", task: "character", params });
    expect(text).toMatch(locale.code === "en" ? /^\S.*\.$/u : /^\S.*。$/u);
    expect(text).not.toMatch(/undefined|NaN|\[object|persuasiveEmail| {2}/u);
  });

  test("every code that a result can hold has words", () => {
    expect(Object.keys(locale.unread).sort()).toEqual([...UNREAD_CODES].sort());
    expect(Object.keys(locale.faults).sort()).toEqual([...FAULTS].sort());
    for (const application of applications) {
      const { reasons, requirements, advisories, decision, responses } = qualify(application);
      for (const { code } of [...reasons, ...requirements]) expect(REASON_CODES).toContain(code);
      for (const { code, text } of Object.values(responses).flatMap(({ evidence }) => evidence.mechanics)) {
        if (text === undefined) expect(FAULTS).toContain(code);
      }
      for (const { code } of advisories) expect(locale.advisories).toHaveProperty(code);
      expect(locale.decisions).toHaveProperty(decision);
    }
  });

  test("every sample can be explained in full", () => {
    for (const application of applications) {
      const text = renderText(qualify(application), locale);
      expect(text).not.toMatch(/undefined|NaN|\[object/u);
      expect(text).toContain(locale.labels.recommendation);
    }
  });
});

test("in Cantonese, sentences have full-width marks and corner brackets", () => {
  for (const application of applications) {
    const { reasons, requirements } = qualify(application);
    for (const what of [...reasons, ...requirements])
      expect(say(LOCALES.yue, what)).not.toMatch(/\p{Script=Han}[,;:(?"]/u);
  }
});

test("the locales know the same words", () => {
  const keys = (value: unknown): unknown =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, inner]) => [key, keys(inner)])
            .sort(),
        )
      : null;
  expect(keys(LOCALES.yue)).toEqual(keys(LOCALES.en));
});
