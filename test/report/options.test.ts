import { describe, expect, test } from "vitest";
import { type Application, defaultRubric, defineTask, qualify, tasks } from "../../src/index.js";
import { explain, locales, renderBatchHtml, renderHtml, renderText } from "../../src/report.js";
import { sample } from "../support/fixtures.js";

const application = sample("a017");
const result = qualify(application);

const own = (id: string, name: string) =>
  defineTask({
    id,
    version: "1",
    title: { en: name, yue: name },
    prompt: { en: `Write a ${name}.`, yue: `寫個${name}。` },
    demands: [
      { id: "asks", name: { en: `the question of the ${name}`, yue: "問題" }, words: ["係乜"] },
      {
        id: "benefits",
        name: { en: `the good of the ${name}`, yue: "好處" },
        words: ["好處"],
        help: { en: `Praise the ${name}.`, yue: "讚吓。" },
      },
    ],
  });
const test2 = [own("riddle", "riddle"), own("poem", "poem")] as const;
const rubric = {
  ...defaultRubric,
  id: "own",
  criteria: [
    { id: "riddle", group: "test" as const, weight: 1 },
    { id: "poem", group: "test" as const, weight: 1 },
  ],
};
const ownApplication: Application = {
  id: "o1",
  interview: { hoursPerWeek: 20 },
  responses: { riddle: "有隻腳冇隻手,成日喺海邊行,你估係乜?", poem: "天光咗,隻雀仲瞓緊。" } as never,
};
const ownResult = qualify(ownApplication, { tasks: test2, rubric });

describe("what a report is made of is checked", () => {
  test.each([
    [
      "a result that is none",
      () => explain({ score: 3 } as never),
      "decision: expected one of qualified, review, not-qualified, found nothing",
    ],
    [
      "another candidate's application",
      () => renderText(result, { application: sample("a018") }),
      "options.application: expected the application (and tasks) that this result was made from",
    ],
    [
      "the same with redact",
      () => renderText(result, { application: sample("a018"), redact: true }),
      "options.application",
    ],
    [
      "an application that is none",
      () => renderText(result, { application: { id: 3 } }),
      "id: expected text",
    ],
    [
      "a rubric that did not make it",
      () => explain(result, { rubric: { ...defaultRubric, version: "2" } }),
      `options.rubric: expected the rubric that made this result, of hash ${result.provenance.rubric.hash}`,
    ],
    [
      "tasks that are not its own",
      () => explain(result, { tasks: test2 }),
      "options.tasks: expected the tasks of this result: character, persuasiveEmail, professionalEmail",
    ],
    [
      "own tasks forgotten",
      () => explain(ownResult),
      "options.tasks: expected the tasks of this result: poem, riddle",
    ],
    [
      "criteria taken out",
      () => explain({ ...result, criteria: [] }),
      "qualification.criteria: expected the criteria of the rubric",
    ],
    [
      "a language that we do not have",
      () => explain(result, { lang: "fr" as never }),
      'options.lang: expected one of en, yue, found "fr"',
    ],
    ["an unknown option", () => renderText(result, { lnag: "yue" } as never), "options.lnag: expected only "],
    [
      "an unknown audience",
      () => renderText(result, { audience: "boss" as never }),
      'options.audience: expected one of recruiter, candidate, auditor, found "boss"',
    ],
    [
      "a locale without labels",
      () => renderText(result, { locale: { ...locales.en, labels: {} } as never }),
      "look at options.locale.labels.",
    ],
    [
      "a locale with text for a message",
      () =>
        renderText(result, {
          locale: { ...locales.en, changes: { ...locales.en.changes, intro: "x" } } as never,
        }),
      "options.locale.changes.intro",
    ],
    [
      "a stream of results",
      () => renderBatchHtml((async function* () {})() as never),
      "qualifications: expected a list or another iterable of results, not an async one",
    ],
  ])("%s", (_, run, message) => {
    expect(run).toThrow(message);
    expect(run).toThrow(expect.objectContaining({ name: "InputError" }));
  });

  test("no message holds the candidate's text", () => {
    const other = { ...application, id: "b", responses: { ...application.responses, character: "秘密秘密" } };
    expect(() => renderText(result, { application: other })).toThrow(/^(?!.*秘密)/u);
  });

  test("a result that was stored as JSON, and one of an older engine, are told all the same", () => {
    const stored = JSON.parse(JSON.stringify(result)) as typeof result;
    expect(renderHtml(stored, { application })).toBe(renderHtml(result, { application }));
    const older = { ...stored, provenance: { ...stored.provenance, engine: "canto-qualify@0.0.9" } };
    expect(explain(older).decision).toEqual(explain(result).decision);
  });
});

describe("tests of one's own", () => {
  const options = { tasks: test2, rubric, application: ownApplication } as const;

  test("demands are called as their own task calls them, also where two tasks, or one of ours, have the same id", () => {
    const told = explain(ownResult, { tasks: test2, rubric });
    expect(told.demands.map(({ about, text }) => [about, text])).toEqual([
      ["riddle", "the question of the riddle"],
      ["riddle", "the good of the riddle"],
      ["poem", "the question of the poem"],
      ["poem", "the good of the poem"],
    ]);
    const candidate = renderText(ownResult, { ...options, audience: "candidate" });
    expect(candidate).toContain("Praise the riddle.");
    expect(candidate).toContain("Praise the poem.");
    expect(candidate).not.toContain("for this friend");
    expect(renderText(ownResult, options)).toContain("(1) the question of the riddle");
  });

  test("every reader and every language can be told", () => {
    for (const audience of ["recruiter", "candidate", "auditor"] as const)
      for (const lang of ["en", "yue"] as const)
        expect(renderHtml(ownResult, { ...options, audience, lang })).not.toMatch(/undefined|NaN|\[object/u);
    expect(renderBatchHtml([ownResult], { tasks: test2 })).toMatch(/The (?:riddle|poem) /u);
    expect(tasks.character.demands[0]?.help?.en).toMatch(/\.$/u);
  });
});

test("an auditor sees all evidence of the language, and why answers are rated as they are", () => {
  const application = sample("a011");
  const result = qualify(application);
  const text = renderText(result, { application, audience: "auditor" });
  expect(text).toContain(defaultRubric.response.rationale);
  for (const { language } of Object.values(result.responses)) {
    expect(language.markers.length).toBeGreaterThan(6);
    for (const { code, start, end } of language.markers)
      expect(text).toContain(`language | ${code} | ${start}–${end}`);
  }
});

test("an auditor sees people's marks beside the machine's", () => {
  const marked = {
    ...application,
    ratings: [
      { rater: "r1", task: "character" as const, dimension: "craft" as const, value: 0.25 },
      { rater: "r2", task: "character" as const, value: 0.5 },
    ],
  };
  const text = renderText(qualify(marked), { application: marked, audience: "auditor" });
  const machine = result.responses.character.dimensions.craft;
  expect(text).toMatch(new RegExp(`craft \\| 0\\.25 \\| 0\\.25 \\| ${machine}\\n`, "u"));
  expect(text).toMatch(
    new RegExp(`Rating \\| 0\\.5 \\| 0\\.5 \\| ${result.responses.character.rating}\\n`, "u"),
  );
});
