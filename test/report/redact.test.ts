import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/check/evidence.js";
import {
  type Application,
  defaultRubric,
  type Qualification,
  qualify,
  qualifyAll,
  tasks,
} from "../../src/index.js";
import { AUDIENCES } from "../../src/report/audience.js";
import { redact } from "../../src/report/redact.js";
import { locales, renderHtml, renderMarkdown, renderText } from "../../src/report.js";
import { adversarial, applications, sample, TASKS } from "../support/fixtures.js";

const RUN = 6;
/** Parameters that hold words of the candidate, or tell which they were. */
const THEIRS = ["right", "counterpart", "row", "platform"];
const RENDERERS = [renderText, renderMarkdown, renderHtml];
const OPTIONS = AUDIENCES.flatMap((audience) =>
  (["en", "yue"] as const).map((lang) => ({ audience, lang, redact: true })),
);

const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const nothing = () => "\n";
const UNFILLED = {
  params: {},
  task: "\n",
  tasks: "\n",
  criterion: "\n",
  word: nothing,
  percent: nothing,
  mark: nothing,
};

/** Words and messages of ours, without what messages are filled with. */
const wordsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(UNFILLED, "months"))];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};

/** All pieces of evidence of a result, wherever they stand. */
const evidenceIn = (value: unknown): Evidence[] => {
  if (typeof value !== "object" || value === null) return [];
  return "code" in value ? [value as Evidence] : Object.values(value).flatMap(evidenceIn);
};

/** Rows of so many letters. Reports say most words again and again: each is looked at once. */
const runsIn = (...texts: string[]): string[] => {
  const words = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []));
  return [...words].flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - RUN + 1) }, (_, i) => word.slice(i, i + RUN)),
  );
};

const cases = applications.map((application) => ({ application, qualification: qualify(application) }));
const tricks = adversarial.map(({ id, task, text }) => {
  const application: Application = { id, interview: {}, responses: { [task]: text } };
  return { application, qualification: qualify(application) };
});

/** All that a report may say without a text of the candidate: of an application with none, and what we have words for. */
const own = [
  ...RENDERERS.flatMap((render) =>
    OPTIONS.map((options) => render(qualify({ interview: {}, responses: {} }), options)),
  ),
  ...[locales, tasks, defaultRubric].flatMap(wordsIn),
  ...[...cases, ...tricks].flatMap(({ qualification }) =>
    evidenceIn(qualification).flatMap(({ code, params = {} }) => [code, ...Object.keys(params)]),
  ),
  "quotation",
  // What was measured is told in figures: "7 months" is ours, also where the candidate wrote it so.
  ...Array.from({ length: 600 }, (_, i) =>
    [locales.en, locales.yue].map(({ amount }) => amount(i, "months")),
  ).flat(),
].join("\n");
const ownRuns = new Set(runsIn(own));

/** What a report must not hold of these texts: their runs that are none of ours. */
const runsOf = (texts: readonly string[]): Set<string> =>
  new Set(runsIn(...texts).filter((run) => !ownRuns.has(run)));
const textsOf = ({ responses, interview }: Application): string[] => stringsIn([responses, interview]);

describe("a report without the candidate's text", () => {
  test("has no six letters in a row of an answer or the interview, and no text of evidence", () => {
    let looked = 0;
    for (const { application, qualification } of cases) {
      const theirs = runsOf(textsOf(application));
      looked += theirs.size;
      const texts = evidenceIn(qualification)
        .flatMap(({ text = "", params = {} }) => [text, ...THEIRS.map((name) => String(params[name] ?? ""))])
        .filter((text) => text.trim().length >= 4 && !own.includes(text));
      const reports = RENDERERS.flatMap((render) => OPTIONS.map((options) => render(qualification, options)));
      expect(runsIn(...reports).filter((run) => theirs.has(run))).toEqual([]);
      expect(texts.filter((text) => reports.some((report) => report.includes(text)))).toEqual([]);
    }
    expect(looked).toBeGreaterThan(120 * 50);
  }, 180_000);

  test("nor of answers that are meant to cheat", () => {
    for (const { application, qualification } of tricks) {
      const theirs = runsOf(textsOf(application));
      const report = renderText(qualification, { audience: "auditor", redact: true });
      expect(runsIn(report).filter((run) => theirs.has(run))).toEqual([]);
    }
  });

  test("is the same whatever the candidate wrote at the places that count", () => {
    for (const { qualification } of [...cases, ...tricks]) {
      const other = structuredClone(qualification);
      for (const one of evidenceIn(other)) {
        if (one.text !== undefined) one.text = "卅";
        for (const name of THEIRS) if (one.params?.[name] !== undefined) one.params[name] = "卌";
      }
      const options = { audience: "auditor", redact: true } as const;
      expect(renderText(other, options)).toBe(renderText(qualification, options));
      expect(renderText(other, options)).not.toMatch(/[卅卌]/u);
    }
  });

  test("does not change with the application at hand", () => {
    for (const { application, qualification } of cases.filter((_, i) => i % 12 === 0))
      for (const render of RENDERERS)
        for (const options of OPTIONS)
          expect(render(qualification, { ...options, application })).toBe(render(qualification, options));
  });
});

describe("redact", () => {
  const without = (qualification: Qualification<string>): unknown =>
    JSON.parse(
      JSON.stringify(qualification, (key, value) =>
        key === "text" || THEIRS.includes(key) ? undefined : value,
      ),
    );

  test("leaves out texts and words and nothing else", () => {
    for (const { qualification } of [...cases, ...tricks]) {
      const before = structuredClone(qualification);
      const redacted = redact(qualification);
      expect(redacted).toEqual(without(qualification));
      expect(redacted.score).toBe(qualification.score);
      expect(qualification).toEqual(before);
    }
  });

  test("of words, only codes are left", () => {
    for (const { qualification } of [...cases, ...tricks])
      for (const { params = {} } of evidenceIn(redact(qualification)))
        expect(
          stringsIn(params).filter((word) => !/^$|^[a-z]+(?:-[a-z]+|[A-Z][a-z]+)*(?:, \w+)*$/u.test(word)),
        ).toEqual([]);
  });

  test("the other candidate of two like answers is still named", () => {
    const results = [
      ...qualifyAll([sample("a001"), { ...sample("a001"), id: "a copy" }], { nearDuplicates: true }),
    ];
    const [, copy] = results.map((one) => (one.success ? redact(one.data) : expect.fail("wrong input")));
    const codes = evidenceIn(copy?.advisories).filter(({ code }) => code === "near-duplicate");
    expect(codes.map(({ params }) => [params?.of, params?.ofTask])).toEqual(
      TASKS.map((task) => ["a001", task]),
    );
  });
});
