import assert from "node:assert/strict";
import type {
  Application,
  Evidence,
  LanguageReport,
  Qualification,
  ResponseGrade,
  ScriptReport,
} from "../../src/index.js";

/** That a number is in a range, both ends with it. */
const within = (value: number, least: number, most: number): void =>
  assert.ok(value >= least && value <= most, `${value} is not from ${least} to ${most}`);

const orNull = (value: number | null): void => {
  if (value !== null) within(value, 0, 1);
};

/** That places lie in a text. */
export const spansWithin = (spans: readonly { start: number; end: number }[], text: string): void => {
  for (const { start, end } of spans) {
    assert.ok(Number.isInteger(start) && Number.isInteger(end), "an offset is no whole number");
    assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
  }
};

/** That every piece of evidence is what stands at its place in the text as it was given. */
export const quotes = (evidence: readonly Evidence[], given: string): void => {
  for (const { code, start, end, text } of evidence) {
    assert.equal(start === undefined, end === undefined, code);
    if (start === undefined || end === undefined) continue;
    spansWithin([{ start, end }], given);
    assert.equal(given.slice(start, end), text, code);
  }
};

/** That stretches stand in order and none is empty. */
const inOrder = (spans: readonly { start: number; end: number }[]): void => {
  let last = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= last && end > start, `a stretch from ${start} to ${end} after ${last}`);
    last = end;
  }
};

export const soundLanguage = (report: LanguageReport, given: string): void => {
  const { label, cantoneseShare, confidence, segments, markers } = report;
  orNull(cantoneseShare);
  within(confidence, 0, 1);
  spansWithin(segments, given);
  inOrder(segments);
  quotes(markers, given);
  assert.ok(markers.length <= 20);
  const places = markers.map(({ start = -1, end = -1 }) => ({ start, end }));
  inOrder([...places].sort((a, b) => a.start - b.start));
  const isChinese = ["cantonese", "written-chinese", "mixed", "neutral"].includes(label);
  if (!isChinese && label !== "other") assert.equal(cantoneseShare, null, label);
};

export const soundScript = (report: ScriptReport, given: string): void => {
  const { traditional, simplified, evidence } = report;
  quotes(evidence, given);
  inOrder(evidence.map(({ start = -1, end = -1 }) => ({ start, end })));
  assert.ok(evidence.length <= traditional + simplified);
  assert.ok((evidence.length === 0) === (traditional + simplified === 0));
};

/** @param given the answer; undefined where there was none */
export const soundGrade = (grade: ResponseGrade, given: string | undefined): void => {
  const text = given ?? "";
  const marks = [grade.rating, ...Object.values(grade.dimensions)];
  for (const mark of marks) orNull(mark);
  soundLanguage(grade.language, text);
  soundScript(grade.script, text);
  for (const { count, evidence } of grade.demands) {
    quotes(evidence, text);
    if (count !== undefined) assert.ok(Number.isInteger(count) && count >= 0);
  }
  for (const evidence of Object.values(grade.evidence)) quotes(evidence, text);
  quotes(grade.advisories, text);
  if (given === undefined) {
    assert.equal(grade.status, "not-scored");
    assert.deepEqual(marks, [null, null, null, null, null]);
  }
  if (grade.status === "scored") assert.notEqual(grade.rating, null);
  else assert.equal(grade.rating, null);
};

const tenths = (points: number): number => Math.round(10 * points);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** That points are whole tenths, add up to the score and to 100, and that nothing has points without a rating. */
const soundPoints = ({ score, criteria }: Qualification<string>): void => {
  for (const { id, status, rating, weight, points, maxPoints } of criteria) {
    orNull(rating);
    for (const one of [points, maxPoints]) assert.equal(one, tenths(one) / 10, id);
    within(points, 0, maxPoints);
    assert.equal(status === "scored", rating !== null, id);
    if (rating === null || weight === 0) assert.equal(maxPoints, 0, id);
  }
  const [got, most] = [
    sum(criteria.map((one) => tenths(one.points))),
    sum(criteria.map((one) => tenths(one.maxPoints))),
  ];
  if (score === null) assert.deepEqual([got, most], [0, 0]);
  else assert.deepEqual([got, most, score], [tenths(score), 1_000, tenths(score) / 10]);
};

const FIELDS: Readonly<Record<string, keyof Application["interview"]>> = {
  "platform-writing": "platformExperience",
  "platform-rating": "platformExperience",
  portfolio: "portfolio",
  education: "education",
  "writing-years": "cantoneseWritingYears",
};

/** That a result is sound in itself, and tells nothing but what stands in the application. */
export const sound = (result: Qualification<string>, application: Application): void => {
  const responses: Readonly<Record<string, string | undefined>> = application.responses;
  const textOf = (task: string): string | undefined =>
    Object.hasOwn(responses, task) ? responses[task] : undefined;
  soundPoints(result);
  for (const [task, grade] of Object.entries(result.responses)) soundGrade(grade, textOf(task));
  for (const { params, ...advisory } of result.advisories)
    quotes([advisory], textOf(String(params?.task)) ?? "");
  for (const { id, group, status, evidence } of result.criteria) {
    const field = FIELDS[id];
    const answer = group === "test" ? textOf(id) : field && application.interview[field];
    quotes(evidence, typeof answer === "string" ? answer : "");
    if (group === "test" || field !== undefined)
      assert.equal(answer === undefined, status === "not-asked", id);
  }
  assert.equal(result.id, application.id);
};
