import { describe, expect, test } from "vitest";
import { nameOf } from "../../src/check/check.js";
import { advisoryChecks, batchChecks, demandChecks, gradeChecks } from "../../src/checks/index.js";
import { qualify } from "../../src/index.js";
import { FAULTS } from "../../src/mechanics/faults.js";
import { KIND_CODES, PLACE_CODES, REASON_CODES, UNREAD_CODES } from "../../src/report/locale/codes.js";
import { locales } from "../../src/report/locale/locales.js";
import type { Message } from "../../src/report/locale/message.js";
import { fill } from "../../src/report/say/fill.js";
import { sayReason } from "../../src/report/say/say.js";
import { explain, renderText } from "../../src/report.js";
import { applications, interviews } from "../support/fixtures.js";

/** One value for every parameter that a message may be filled with. */
const params = {
  answers: "character",
  atLeast: 66,
  characters: 12,
  class: "slang",
  confidence: 0.6,
  count: 3,
  decision: "qualified",
  demand: "traits",
  demands: 5,
  dimension: "craft",
  figure: 50,
  from: 0.4,
  hours: 9,
  kind: "random",
  label: "english",
  least: 10,
  lift: 6,
  level: "none",
  list: "…",
  machine: 0.2,
  maxPoints: 2,
  met: 1,
  missed: 3,
  next: "qualified",
  nextFrom: 72,
  of: "a017",
  ofTask: "character",
  people: 0.8,
  points: 1,
  requirement: "weekly-hours",
  right: "嘢",
  score: 70,
  share: 0.4,
  similarity: 0.6,
  standing: 50,
  tasks: "character, persuasiveEmail",
  test: 47,
  to: 0.7,
  why: "unreadable",
  words: 9,
};

const GAPS = /undefined|NaN|\[object|persuasiveEmail|not-qualified|weekly-hours| {2}/u;

/** All messages of a locale by their path: `changes.answer`. */
const messagesIn = (value: unknown, path: string): [string, Message][] => {
  if (typeof value === "function")
    return /^(?:amount|found|line)$/u.test(path) ? [] : [[path, value as Message]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    messagesIn(inner, path === "" ? key : `${path}.${key}`),
  );
};

describe.each(Object.values(locales))("messages in $code", (locale) => {
  test.each(messagesIn(locale, ""))("%s has no gaps", (_, message) => {
    const text = message(fill(locale, params, { task: "character", criterion: "portfolio" }));
    expect(text).not.toBe("");
    expect(text).not.toMatch(GAPS);
  });

  test.each(REASON_CODES)("%s is a sentence", (code) => {
    const text = sayReason(locale, { code, criterion: "portfolio", task: "character", params });
    expect(text).toMatch(locale.code === "en" ? /^\S.*\.$/u : /^\S.*。$/u);
  });

  test("every demand has what would help, every advisory what a person does about it", () => {
    const demands = Object.values(demandChecks).flat();
    expect(Object.keys(locale.helps).sort()).toEqual(demands.map(({ meta }) => nameOf(meta)).sort());
    const advisories = [...advisoryChecks, ...batchChecks, ...gradeChecks];
    expect(Object.keys(locale.looks).sort()).toEqual(advisories.map(({ meta }) => nameOf(meta)).sort());
  });

  test("every code that a result can hold has words", () => {
    expect(Object.keys(locale.unread).sort()).toEqual([...UNREAD_CODES].sort());
    expect(Object.keys(locale.faults).sort()).toEqual([...FAULTS].sort());
    expect(Object.keys(locale.candidate.faults).sort()).toEqual([...FAULTS].sort());
    expect(Object.keys(locale.places).sort()).toEqual([...PLACE_CODES].sort());
    expect(Object.keys(locale.kinds).sort()).toEqual([...new Set(KIND_CODES)].sort());
    for (const application of applications) {
      const { reasons, requirements, advisories, decision, responses } = qualify(application);
      for (const { code } of [...reasons, ...requirements]) expect(REASON_CODES).toContain(code);
      for (const grade of Object.values(responses)) {
        const { mechanics, craft } = grade.evidence;
        for (const { code, text } of mechanics) if (text === undefined) expect(FAULTS).toContain(code);
        for (const { code, params: { most } = {} } of craft)
          expect(most === undefined ? locale.craft : locale.limits).toHaveProperty(code);
        const placed = [...grade.demands.flatMap(({ evidence }) => evidence), ...grade.language.markers];
        for (const { code } of placed) expect(PLACE_CODES).toContain(code);
      }
      for (const { code, params: { kind, class: of } = {} } of advisories) {
        expect(locale.advisories).toHaveProperty(code);
        for (const word of [kind, of])
          if (word !== undefined) expect(locale.kinds).toHaveProperty(String(word));
      }
      expect(locale.decisions).toHaveProperty(decision);
    }
  });

  test("every sample can be explained in full, to everybody", () => {
    for (const application of applications) {
      const result = qualify(application);
      for (const audience of ["recruiter", "candidate", "auditor"] as const) {
        const text = renderText(result, { application, lang: locale.code as "en" | "yue", audience });
        expect(text).not.toMatch(/undefined|NaN|\[object/u);
      }
      const told = explain(result, { lang: locale.code as "en" | "yue" });
      const all = [
        told.decision,
        ...told.reasons,
        ...told.requirements,
        ...told.criteria,
        ...told.demands,
        ...told.advisories,
      ];
      for (const { text } of all) expect(text).not.toMatch(/^$|undefined|NaN|\[object/u);
      for (const { look } of told.advisories) expect(look).toMatch(/[.。？]$/u);
    }
  });
});

test("why an interview answer of others could not be read has words", () => {
  for (const { interview } of interviews)
    for (const { code, params: { why } = {} } of qualify({ interview, responses: {} }).reasons)
      if (code === "answer-unreadable") expect(UNREAD_CODES).toContain(why);
});

test("in Cantonese, sentences have full-width marks and corner brackets", () => {
  for (const [path, message] of messagesIn(locales.yue, "")) {
    const text = message(fill(locales.yue, params, { task: "character", criterion: "portfolio" }));
    expect(text, path).not.toMatch(/\p{Script=Han}[,;:(?"]/u);
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
  expect(keys(locales.yue)).toEqual(keys(locales.en));
});

test("another language can be passed in", () => {
  const own = {
    ...locales.en,
    code: "de",
    verdicts: { ...locales.en.verdicts, qualified: () => "Empfohlen: geeignet." },
    labels: { ...locales.en.labels, reasons: "Warum" },
  };
  const application = applications.find(({ id }) => id === "a017");
  const text = renderText(qualify(application as object as never), { locale: own });
  expect(text).toContain("Empfohlen: geeignet.");
  expect(text).toContain("\nWarum\n");
  expect(() =>
    renderText(qualify(application as object as never), { locale: { code: "de" } as never }),
  ).toThrow(
    /options\.locale: expected a locale with all parts of `locales\.en` \(look at options\.locale\.tasks, /u,
  );
});

test("what is partly in Cantonese is not called another language", () => {
  const say = (id: string, lang: "en" | "yue") => {
    const { requirements } = explain(qualify(applications.find((one) => one.id === id)), { lang });
    return requirements.map(({ text }) => text).join(" ");
  };
  expect(say("a009", "en")).toContain("Only partly in Cantonese: character description");
  expect(say("a009", "yue")).toContain("只有部分用粵文寫：角色描寫");
  expect(say("a089", "en")).toContain("Not, or only partly, in Cantonese:");
  expect(say("a089", "yue")).toContain("唔係，或者只有部分用粵文寫：");
  expect(say("a003", "en")).toContain(" Not in Cantonese:");
});

test("work of which only its length is told is named among what a person checks, in both languages", () => {
  const interview = { platformExperience: "2 yrs on Outlier" };
  const toldIn = (lang: "en" | "yue", platformExperience = interview.platformExperience) =>
    renderText(
      qualify({ interview: { platformExperience }, responses: { character: "佢把聲沙到好似砂紙磨鐵閘。" } }),
      { lang },
    );
  expect(toldIn("en")).toContain(
    "! Writing on platforms: 24 months (does not say at what; taken as writing, as asked)",
  );
  expect(toldIn("yue")).toContain("! 平台寫作經驗：24 個月（冇講做乜，照所問當係寫作）");
  expect(toldIn("en", "2 yrs of writing on Outlier")).not.toContain("as asked");
});

test("of an answer that has to become Cantonese it is not said besides how far its language has to rise", () => {
  const told = applications.flatMap((application) =>
    (explain(qualify(application)).toNextBand?.texts ?? []).filter((text) =>
      text.includes(": in Cantonese,"),
    ),
  );
  expect(told.length).toBeGreaterThan(0);
  for (const text of told) expect(text).not.toContain("language from");
});
