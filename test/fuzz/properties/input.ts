import assert from "node:assert/strict";
import fc from "fast-check";
import {
  applicationDigest,
  applicationSchema,
  defaultRubric,
  defineTask,
  fingerprint,
  gradeResponse,
  InputError,
  isInputError,
  jsonSchemaOf,
  qualify,
  qualifyAll,
  rubricSchema,
  safeQualify,
  similarity,
  toFlat,
} from "../../../src/index.js";
import {
  fromJsonResume,
  parseDuration,
  parseEducation,
  parsePlatformExperience,
  parsePortfolio,
} from "../../../src/interview.js";
import { detectLanguage, detectScript, segmentWords } from "../../../src/language.js";
import { explain, renderBatchHtml, renderHtml, renderMarkdown, renderText } from "../../../src/report.js";
import { sample } from "../../support/fixtures.js";
import { applications, numbers } from "../applications.js";
import { property } from "../property.js";
import { rubrics } from "../rubrics.js";
import { names, texts } from "../texts.js";

/** Values of every kind that there is. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  texts,
  numbers(1e12),
  fc.constantFrom<unknown>(
    Symbol("x"),
    () => 1,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    new Error("x"),
    /x/u,
    "__proto__",
  ),
);

const SECRET = "龘靐齉爩";

type Path = readonly (string | number)[];

/** The places of a value, its own with them. */
const pathsIn = (value: unknown, path: Path = []): Path[] => [
  path,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, one]) =>
        pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

/** A copy with another value at a place; as a parser makes it, `__proto__` is a key like any other. */
const replaced = (value: unknown, [key, ...rest]: Path, other: unknown): unknown => {
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.with(Number(key), replaced(value[Number(key)], rest, other));
  const entries = Object.entries(value as object).filter(([own]) => own !== key);
  const before = Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
  return Object.fromEntries([...entries, [String(key), replaced(before, rest, other)]]);
};

/** Each text with the secret in it, ids and names of ours apart. */
const hidden = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, one) =>
    typeof one === "string" &&
    !["from", "to", "kind", "englishReading", "interviewedOn", "task", "dimension"].includes(key)
      ? `${one.slice(0, 190)}${SECRET}`
      : one,
  );

/** A value with one thing in it changed or added. */
const brokenOf = (values: fc.Arbitrary<unknown>) =>
  fc
    .record({
      value: values,
      at: fc.nat(9_999),
      other: fc.oneof(
        anything,
        texts.map((text) => text + SECRET),
      ),
      key: fc.option(fc.oneof(names, fc.constantFrom("months", "url", "rater", "scale", "limits")), {
        freq: 2,
      }),
    })
    .map(({ value, at, other, key }) => {
      const paths = pathsIn(value);
      const path = paths[at % paths.length] as Path;
      const holder = path.reduce<unknown>((so, one) => (so as Record<string, unknown>)[one], value);
      const isObject = typeof holder === "object" && holder !== null && !Array.isArray(holder);
      const place = key !== null && isObject ? [...path, key] : path;
      return { given: replaced(value, place, other), path: place };
    });

/** What a call throws; undefined where it does not. */
const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error ?? null;
  }
};

/** That it is an error of ours: every problem with its place, and none of the candidate's text. */
const soundError = (error: unknown, code: string): readonly string[] => {
  assert.ok(error instanceof InputError && isInputError(error), String((error as Error)?.stack ?? error));
  assert.equal(error.code, code);
  assert.ok(error.issues.length > 0 && error.issues.length <= 101);
  for (const { path, message, expected } of error.issues) {
    assert.equal(typeof path, "string");
    assert.ok(expected !== "" && message.startsWith(path), message);
  }
  const told = `${error.message}${error.stack}${JSON.stringify(error)}${JSON.stringify(error.issues)}`;
  if (code === "invalid-input") assert.ok(!told.includes(SECRET), error.message);
  return error.issues.map(({ path }) => path);
};

/** The first step of a path, as errors tell it. */
const isTold = (path: Path, paths: readonly string[]): boolean => {
  const [first] = path;
  return (
    first === undefined ||
    paths.some(
      (one) =>
        one === "" || one.startsWith(String(first)) || one.startsWith(JSON.stringify(first).slice(0, 20)),
    )
  );
};

const good = qualify(sample("a017"));

/** Every function of the library, given something in place of what it takes. */
const CALLS: Readonly<Record<string, (given: never, other: never) => unknown>> = {
  qualify: (given) => qualify(given),
  "qualify, options": (given) => qualify({ interview: {}, responses: {} }, given),
  "qualify, rubric": (rubric) => qualify({ interview: {}, responses: {} }, { rubric }),
  "qualify, tasks": (tasks) => qualify({ interview: {}, responses: {} }, { tasks }),
  qualifyAll: (given, other) => qualifyAll(given, other),
  "qualifyAll, options": (given) => qualifyAll([], given),
  gradeResponse: (given, other) => gradeResponse(given, other),
  "gradeResponse, options": (given) => gradeResponse("", "character", given),
  applicationDigest: (given) => applicationDigest(given),
  toFlat: (given) => toFlat(given),
  "toFlat, options": (given) => toFlat(good, given),
  fingerprint: (given, other) => fingerprint(given, other),
  "fingerprint, options": (given) => fingerprint("", given),
  similarity: (given, other) => similarity(given, other),
  defineTask: (given) => defineTask(given),
  jsonSchemaOf: (given) => jsonSchemaOf(given),
  detectLanguage: (given) => detectLanguage(given),
  "detectLanguage, options": (given) => detectLanguage("佢哋", given),
  "detectLanguage, ignore": (ignore) => detectLanguage("佢哋", { ignore }),
  detectScript: (given) => detectScript(given),
  segmentWords: (given, other) => segmentWords(given, other),
  "segmentWords, engine": (given) => segmentWords("佢哋", given),
  parseDuration: (given) => parseDuration(given),
  "parseDuration, options": (given) => parseDuration("", given),
  parsePlatformExperience: (given) => parsePlatformExperience(given),
  parseEducation: (given) => parseEducation(given),
  parsePortfolio: (given) => parsePortfolio(given),
  fromJsonResume: (given) => fromJsonResume(given),
  "fromJsonResume, date": (interviewedOn) => fromJsonResume({}, { interviewedOn }),
  explain: (given) => explain(given),
  "explain, options": (given) => explain(good, given),
  "explain, locale": (locale) => explain(good, { locale }),
  renderText: (given) => renderText(given),
  "renderText, options": (given) => renderText(good, given),
  "renderMarkdown, application": (application) => renderMarkdown(good, { application }),
  renderHtml: (given) => renderHtml(given),
  "renderHtml, tasks": (tasks) => renderHtml(good, { tasks }),
  renderBatchHtml: (given) => renderBatchHtml(given),
  "renderBatchHtml, options": (given) => renderBatchHtml([], given),
};

export const inputProperties = [
  property(
    "an application with one thing wrong is refused at that place, and nothing of its text is told",
    60,
    brokenOf(applications.map(hidden)),
    ({ given, path }) => {
      const error = thrownBy(() => qualify(given));
      assert.equal(error === undefined, applicationSchema.safeParse(given).success);
      const safe = safeQualify(given);
      assert.equal(safe.success, error === undefined);
      if (error === undefined) return;
      assert.ok(isTold(path, soundError(error, "invalid-input")), (error as Error).message);
      assert.equal(!safe.success && safe.error.message, (error as Error).message);
    },
  ),
  property(
    "a rubric with one thing wrong is refused at that place",
    80,
    brokenOf(fc.oneof(rubrics, fc.constant(defaultRubric))),
    ({ given, path }) => {
      const error = thrownBy(() => qualify({ interview: {}, responses: {} }, { rubric: given as never }));
      if (error === undefined) assert.ok(given === undefined || rubricSchema.safeParse(given).success);
      else
        assert.ok(
          isTold(path, soundError(error, "invalid-rubric")) || path[0] === "criteria",
          (error as Error).message,
        );
    },
  ),
  property(
    "a result with one thing wrong is read or refused, never half",
    10,
    brokenOf(applications.map((one) => JSON.parse(JSON.stringify(qualify(one))))),
    ({ given }) => {
      for (const read of [explain, renderText, renderMarkdown, renderHtml, toFlat]) {
        const error = thrownBy(() => read(given as never));
        if (error !== undefined) soundError(error, "invalid-input");
      }
    },
  ),
  property(
    "every function takes what it is given or refuses it by an InputError",
    200,
    fc.record({ call: fc.constantFrom(...Object.keys(CALLS)), given: anything, other: anything }),
    ({ call, given, other }) => {
      const error = thrownBy(() => (CALLS[call] as (typeof CALLS)[string])(given as never, other as never));
      if (error === undefined) return;
      assert.ok(isInputError(error), String((error as Error)?.stack ?? error));
      soundError(error, error.code);
    },
  ),
];
