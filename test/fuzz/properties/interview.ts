import assert from "node:assert/strict";
import fc from "fast-check";
import type { Evidence } from "../../../src/index.js";
import { applicationSchema, qualify } from "../../../src/index.js";
import { EDUCATION_LEVELS } from "../../../src/interview/types.js";
import {
  fromJsonResume,
  parseDuration,
  parseEducation,
  parsePlatformExperience,
  parsePortfolio,
} from "../../../src/interview.js";
import { interviewFields } from "../applications.js";
import { quotes } from "../laws.js";
import { property } from "../property.js";
import { texts } from "../texts.js";

interface Read {
  readonly status: "scored" | "not-asked" | "not-scored";
  readonly evidence: readonly Evidence[];
}

/** That an answer that was given was asked, and has figures where it was scored and none where it was not, never 0. */
const soundAnswer = (
  { status, evidence }: Read,
  figures: readonly (number | string | null)[],
  given: unknown,
): void => {
  assert.notEqual(status, "not-asked");
  for (const figure of figures) {
    assert.equal(figure !== null, status === "scored", String(figure));
    if (typeof figure === "number") assert.ok(Number.isFinite(figure) && figure >= 0, String(figure));
  }
  quotes(evidence, typeof given === "string" ? given : "");
  for (const { params } of evidence) assert.ok(Number(params?.months ?? 0) >= 0, String(params?.months));
};

const isToOneDecimal = (value: number | null): boolean =>
  value === null || Math.abs(value * 10 - Math.round(value * 10)) < 1e-6;

const word = fc.constantFrom(
  ..."Outlier|Scale AI|澳鵬|writer|評分|rated|Bachelor|PhD|學士|《|》|https://a.example|粵語|English|fluent|none|ChatGPT|2021|2021-05|Present|,|;".split(
    "|",
  ),
);
const said = fc.option(
  fc.oneof(
    texts,
    fc.array(word, { maxLength: 6 }).map((words) => words.join(" ")),
    fc.constantFrom("x".repeat(3_000), "https://a.example/".padEnd(2_100, "x")),
  ),
  { nil: null },
);
const entries = (...keys: string[]) =>
  fc.array(fc.record(Object.fromEntries(keys.map((key) => [key, said])), { requiredKeys: [] }), {
    maxLength: 4,
  });
const resumes = fc.record(
  {
    work: entries("name", "position", "summary", "startDate", "endDate"),
    volunteer: entries("organization", "position", "summary", "startDate", "endDate"),
    projects: entries("name", "entity", "type", "description", "url", "startDate", "endDate"),
    education: entries("institution", "area", "studyType", "startDate", "endDate"),
    publications: entries("name", "publisher", "url", "summary"),
    languages: entries("language", "fluency"),
    skills: entries("name"),
  },
  { requiredKeys: [] },
);
const dated = <Answer>(answer: fc.Arbitrary<Answer>) =>
  fc.record({ answer, on: fc.option(interviewFields.interviewedOn, { nil: undefined }) });

export const interviewProperties = [
  property("parseDuration reads any answer as months, or as none", 200, dated(texts), ({ answer, on }) => {
    const read = parseDuration(answer, { interviewedOn: on });
    soundAnswer(read, [read.months], answer);
    assert.ok(isToOneDecimal(read.months), String(read.months));
    assert.deepEqual(parseDuration(answer, { interviewedOn: on }), read);
  }),
  property(
    "parsePlatformExperience reads any answer and any spells, or says that it cannot",
    150,
    dated(interviewFields.platformExperience),
    ({ answer, on }) => {
      const read = parsePlatformExperience(answer, { interviewedOn: on });
      const { writingMonths, ratingMonths, otherMonths, platforms } = read;
      soundAnswer(read, [writingMonths, ratingMonths, otherMonths], answer);
      for (const months of [writingMonths, ratingMonths, otherMonths])
        assert.ok(isToOneDecimal(months), String(months));
      assert.equal(new Set(platforms).size, platforms.length);
      assert.deepEqual(parsePlatformExperience(answer, { interviewedOn: on }), read);
    },
  ),
  property(
    "parseEducation reads any answer as a level, or as none",
    250,
    interviewFields.education,
    (answer) => {
      const read = parseEducation(answer);
      soundAnswer(read, [read.level], answer);
      assert.ok(read.level === null || EDUCATION_LEVELS.includes(read.level));
      assert.deepEqual(parseEducation(answer), read);
    },
  ),
  property(
    "parsePortfolio counts works in any answer and any list",
    120,
    interviewFields.portfolio,
    (answer) => {
      const read = parsePortfolio(answer);
      soundAnswer(read, [read.works], answer);
      assert.ok(read.works === null || Number.isInteger(read.works));
      assert.deepEqual(parsePortfolio(answer), read);
    },
  ),
  property("what a résumé of any texts holds is a valid interview", 25, dated(resumes), ({ answer, on }) => {
    const interview = fromJsonResume(answer, { interviewedOn: on });
    const application = { interview, responses: {} };
    assert.equal(applicationSchema.safeParse(application).error, undefined);
    assert.deepEqual(JSON.parse(JSON.stringify(application)), application);
    const { works } = parsePortfolio(interview.portfolio);
    assert.ok((works ?? 0) <= (interview.portfolio?.length ?? 0));
    qualify(application);
  }),
];
