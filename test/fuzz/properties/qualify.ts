import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Application,
  applicationDigest,
  flatFields,
  gradeResponse,
  type Qualification,
  qualificationSchema,
  qualify,
  qualifyAll,
  safeQualify,
  type TaskId,
  toFlat,
} from "../../../src/index.js";
import { type ExplainOptions, explain } from "../../../src/report.js";
import { deepFreeze } from "../../../src/schema/deep-freeze.js";
import { sample, TASKS } from "../../support/fixtures.js";
import { applications, applicationsTo, interviewFields } from "../applications.js";
import { sound, soundGrade } from "../laws.js";
import { property } from "../property.js";
import { ownTests, rubrics } from "../rubrics.js";
import { millions, texts } from "../texts.js";

/** The same data with the keys of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turned(one)]),
  );
};

/** A result of this process before anything else was scored. */
const CONTROL = sample("a017");
const before = JSON.stringify(qualify(CONTROL));

const LADDER = ["not-qualified", "review", "qualified"];

/** That a result is plain data which its schema knows and which every reader of results takes. */
const readable = (result: Qualification<string>, options: ExplainOptions = {}): void => {
  assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
  assert.deepEqual(structuredClone(result), result);
  const parsed = qualificationSchema.safeParse(result);
  assert.equal(parsed.error, undefined);
  assert.deepEqual(parsed.data, result);
  const flat = toFlat(result);
  // Half a character is told only where an id of the caller's has it.
  const { id = "", criteria, provenance } = result;
  const isWhole = !/\p{Surrogate}/u.test(
    [id, provenance.rubric.id, ...criteria.map((one) => one.id)].join(" "),
  );
  for (const [key, value] of Object.entries(flat)) {
    assert.match(key, /^[a-z][a-z0-9_]{0,29}$/u);
    assert.ok(value === null || ["string", "number", "boolean"].includes(typeof value), key);
    if (isWhole) assert.doesNotMatch(String(value), /\p{Surrogate}/u, key);
  }
  const fixed = flatFields.filter(({ key }) => !key.includes("<")).length;
  assert.ok(Object.keys(flat).length >= fixed);
  const told = explain(result, options);
  const sentences = [
    told.decision,
    ...told.reasons,
    ...told.requirements,
    ...told.criteria,
    ...told.demands,
    ...told.advisories,
  ];
  if (options.tasks === undefined) for (const { text } of sentences) assert.notEqual(text.trim(), "");
  assert.equal(told.reasons.length, result.reasons.length);
};

export const qualifyProperties = [
  property(
    "gradeResponse grades any text for any task",
    50,
    fc.record({ text: texts, task: fc.constantFrom(...TASKS) }),
    ({ text, task }) => {
      const grade = gradeResponse(text, task);
      soundGrade(grade, text);
      assert.deepEqual(gradeResponse(text, task), grade);
    },
  ),
  property(
    "what no reader sees raises no rating, by half a mark of ten at most where it breaks an address",
    30,
    fc.record({
      text: texts,
      task: fc.constantFrom(...TASKS),
      unseen: fc.constantFrom("\u200b", "\u2060", "\ufeff", "\u00ad", "\u202c", "\ufe0e", "\u{e0067}"),
    }),
    ({ text, task, unseen }) => {
      const plain = gradeResponse(text, task).rating ?? 0;
      const rating = gradeResponse([...text].join(unseen), task).rating ?? 0;
      assert.ok(rating <= plain + 0.05, `${plain} → ${rating}`);
    },
  ),
  property(
    "the kind of line ends, and more of them behind an answer, change no rating",
    20,
    fc.record({
      text: texts,
      task: fc.constantFrom(...TASKS),
      blanks: fc.constantFrom("\n", "\r\n\r\n", "\n".repeat(600)),
    }),
    ({ text, task, blanks }) => {
      const even = text.replace(/\r\n?/gu, "\n");
      const plain = gradeResponse(even, task).rating;
      for (const same of [even.replace(/\n/gu, "\r\n"), even + blanks])
        assert.equal(gradeResponse(same, task).rating, plain);
    },
  ),
  property("qualify scores any application soundly", 25, applications, (application) => {
    const result = qualify(deepFreeze(application));
    sound(result, application);
    readable(result);
    if (result.score === null) assert.notEqual(result.decision, "qualified");
    assert.equal(applicationDigest(application), result.provenance.digest);
  }),
  property(
    "the order of keys changes no byte of a result, nor does what was scored before it",
    12,
    fc.tuple(applications, applications),
    ([application, other]) => {
      const bytes = JSON.stringify(qualify(application));
      qualify(other);
      assert.equal(JSON.stringify(qualify(turned(application))), bytes);
      assert.equal(JSON.stringify(qualify(JSON.parse(JSON.stringify(application)))), bytes);
      assert.equal(JSON.stringify(qualify(CONTROL)), before);
    },
  ),
  property(
    "qualify scores any application soundly by any valid rubric",
    22,
    fc.record({ application: applications, rubric: rubrics }),
    ({ application, rubric }) => {
      const result = qualify(application, { rubric });
      sound(result, application);
      readable(result, { rubric });
      assert.equal(
        JSON.stringify(qualify(application, { rubric: turned(rubric) as typeof rubric })),
        JSON.stringify(result),
      );
    },
  ),
  property(
    "qualify scores tests of one's own, whatever their ids, prompts and words",
    10,
    ownTests.chain(({ tasks, rubric }) =>
      applicationsTo(
        tasks.map(({ id }) => id),
        () => texts,
      ).map((application) => ({ application, tasks, rubric })),
    ),
    ({ application, ...options }) => {
      const result: Qualification<string> = qualify<string>(application, options);
      sound(result, application);
      readable(result, options);
      assert.deepEqual(Object.keys(result.responses).sort(), options.tasks.map(({ id }) => id).sort());
    },
  ),
  property(
    "qualifyAll gives what qualify gives, one by one, and flags are all that near duplicates add",
    5,
    fc.array(fc.oneof(applications, fc.constantFrom({}, null, { interview: {} })), { maxLength: 6 }),
    (batch) => {
      const alone = batch.map((one) => safeQualify(one));
      assert.deepEqual([...qualifyAll(batch)], alone);
      const flagged = [...qualifyAll(batch, { nearDuplicates: true })];
      for (const [i, one] of flagged.entries()) {
        const own = alone[i] as (typeof alone)[number];
        assert.equal(one.success, own.success);
        if (!one.success || !own.success) continue;
        assert.deepEqual([one.data.score, one.data.decision], [own.data.score, own.data.decision]);
        readable(one.data);
      }
    },
  ),
  property(
    "what the listing prefers never sinks: an answer to it leaves the decision as it was, or lifts it",
    25,
    fc.record({
      application: applications,
      answers: fc.record(
        {
          platformExperience: interviewFields.platformExperience,
          portfolio: interviewFields.portfolio,
          education: interviewFields.education,
          cantoneseWritingYears: interviewFields.cantoneseWritingYears,
          aiTools: interviewFields.aiTools,
        },
        { requiredKeys: [] },
      ),
    }),
    ({ application, answers }) => {
      const { englishReading, hoursPerWeek, interviewedOn } = application.interview;
      const asked = {
        ...(englishReading !== undefined && { englishReading }),
        ...(hoursPerWeek !== undefined && { hoursPerWeek }),
        ...(interviewedOn !== undefined && { interviewedOn }),
      };
      const [without, withThem] = [asked, { ...asked, ...answers }].map(
        (interview) => qualify({ ...application, interview }).decision,
      );
      assert.ok(
        LADDER.indexOf(withThem as string) >= LADDER.indexOf(without as string),
        `${without} → ${withThem}`,
      );
    },
  ),
  property(
    "a million characters of one kind are an answer like others",
    0.025,
    fc.record({
      text: millions,
      task: fc.constantFrom<TaskId>(...TASKS),
      field: fc.constantFrom("platformExperience", "education", "portfolio", "cantoneseWritingYears"),
    }),
    ({ text, task, field }) => {
      const application = { interview: { [field]: text }, responses: { [task]: text } } as Application;
      sound(qualify(application), application);
      soundGrade(gradeResponse(text, task), text);
    },
  ),
];
