import { describe, expect, test } from "vitest";
import { defaultRubric, isInputError, safeQualify } from "../../src/index.js";
import { sample } from "../support/fixtures.js";

const SECRET = "阿明嘅秘密";
const interview = (answers: object) => ({ interview: answers, responses: {} });
const json = (text: string): unknown => JSON.parse(text);

/** What is wrong, where it is told, and what the message says of what was found and expected. */
const APPLICATIONS: [what: string, application: unknown, path: string, message: string][] = [
  ["nothing", undefined, "", "application: expected an object"],
  ["null", null, "", "found null"],
  ["a number", 7, "", "found 7"],
  ["text", "{}", "", "found text of 2 characters"],
  ["a list", [], "", "found a list of 0"],
  ["a function", () => 1, "", "found a function"],
  [
    "no interview",
    { responses: {} },
    "interview",
    "expected an object: the interview answers, found nothing",
  ],
  ["no responses", { interview: {} }, "responses", "expected an object: the written answers, found nothing"],
  ["null for the interview", { interview: null, responses: {} }, "interview", "found null"],
  [
    "an unknown key",
    { interview: {}, responses: {}, name: SECRET },
    "name",
    "unknown key; expected only id, interview, responses, ratings",
  ],
  ["an unknown interview key", interview({ hours: 20 }), "interview.hours", "unknown key"],
  ["snake case", interview({ hours_per_week: 20 }), "interview.hours_per_week", "unknown key"],
  ["an unknown task", { interview: {}, responses: { poem: SECRET } }, "responses.poem", "unknown key"],
  [
    "a __proto__ key",
    json('{"__proto__":{"x":1},"interview":{},"responses":{}}'),
    "__proto__",
    "unknown key",
  ],
  [
    "a __proto__ key inside",
    json('{"interview":{"__proto__":1},"responses":{}}'),
    "interview.__proto__",
    "unknown key",
  ],
  [
    "a constructor key",
    json('{"constructor":1,"interview":{},"responses":{}}'),
    "constructor",
    "unknown key",
  ],
  [
    "a number for an id",
    { ...interview({}), id: 17 },
    "id",
    "expected text: the candidate's id, 1 to 200 characters, found 17",
  ],
  ["an empty id", { ...interview({}), id: "" }, "id", "found empty text"],
  ["a very long id", { ...interview({}), id: "x".repeat(201) }, "id", "found text of 201 characters"],
  [
    "a list for an answer",
    { interview: {}, responses: { character: [SECRET] } },
    "responses.character",
    "found a list of 1",
  ],
  [
    "null for an answer",
    { interview: {}, responses: { character: null } },
    "responses.character",
    "found null",
  ],
  [
    "an answer of 4 MB",
    { interview: {}, responses: { character: "x".repeat(4_000_001) } },
    "responses.character",
    "at most 4000000 characters, found text of 4000001 characters",
  ],
  [
    "negative hours",
    interview({ hoursPerWeek: -1 }),
    "interview.hoursPerWeek",
    "expected a number from 0 to 168: hours a week, found -1",
  ],
  ["a billion hours", interview({ hoursPerWeek: 1e9 }), "interview.hoursPerWeek", "found 1000000000"],
  ["NaN hours", interview({ hoursPerWeek: Number.NaN }), "interview.hoursPerWeek", "found NaN"],
  [
    "endless hours",
    interview({ hoursPerWeek: Number.POSITIVE_INFINITY }),
    "interview.hoursPerWeek",
    "found Infinity",
  ],
  [
    "hours as text",
    interview({ hoursPerWeek: "20" }),
    "interview.hoursPerWeek",
    "found text of 2 characters",
  ],
  [
    "negative years",
    interview({ cantoneseWritingYears: -2 }),
    "interview.cantoneseWritingYears",
    "expected a number from 0 to 100",
  ],
  [
    "years as a list",
    interview({ cantoneseWritingYears: [3] }),
    "interview.cantoneseWritingYears",
    "expected a number of years from 0 to 100, or text, found a list of 1",
  ],
  ["yes as text", interview({ aiTools: "yes" }), "interview.aiTools", "expected true or false, found text"],
  [
    "an unknown level of English",
    interview({ englishReading: SECRET }),
    "interview.englishReading",
    "expected one of none, basic, intermediate, fluent",
  ],
  ["education as a number", interview({ education: 3 }), "interview.education", "found 3"],
  [
    "experience as an object",
    interview({ platformExperience: {} }),
    "interview.platformExperience",
    "expected text, or a list of spells of work, found an object",
  ],
  [
    "negative months",
    interview({ platformExperience: [{ platform: "Appen", kind: "writing", months: -3 }] }),
    "interview.platformExperience[0].months",
    "expected a number from 0 to 1200: months of work, found -3",
  ],
  [
    "an unknown kind of work",
    interview({ platformExperience: [{ platform: "Appen", kind: "fun" }] }),
    "interview.platformExperience[0].kind",
    "expected one of writing, rating, other",
  ],
  [
    "a month that is none",
    interview({ platformExperience: [{ platform: "Appen", kind: "writing", from: "2023-13" }] }),
    "interview.platformExperience[0].from",
    "expected a month, YYYY-MM",
  ],
  [
    "an end before its beginning",
    interview({
      platformExperience: [{ platform: "Appen", kind: "writing", from: "2023-05", to: "2022-05" }],
    }),
    "interview.platformExperience[0]",
    "expected a spell whose `to` is not before its `from`",
  ],
  [
    "portfolio with a number",
    interview({ portfolio: [{ url: 5 }] }),
    "interview.portfolio[0].url",
    "found 5",
  ],
  [
    "portfolio with an unknown key",
    interview({ portfolio: [{ link: SECRET }] }),
    "interview.portfolio[0].link",
    "unknown key; expected only url, description",
  ],
  [
    "a day that is none",
    interview({ interviewedOn: "2024-02-31" }),
    "interview.interviewedOn",
    "expected a date, YYYY-MM-DD",
  ],
  [
    "a date of another form",
    interview({ interviewedOn: "31/1/2024" }),
    "interview.interviewedOn",
    "expected a date, YYYY-MM-DD",
  ],
  [
    "ratings as an object",
    { ...interview({}), ratings: {} },
    "ratings",
    "expected a list of at most 1000: marks by raters",
  ],
  [
    "a mark out of ten",
    { ...interview({}), ratings: [{ rater: "r", value: 8 }] },
    "ratings[0].value",
    "expected a number from 0 to 1: the mark, found 8",
  ],
  [
    "a mark without a rater",
    { ...interview({}), ratings: [{ value: 1 }] },
    "ratings[0].rater",
    "found nothing",
  ],
];

/** The default rubric with one thing in it changed: `put("criteria.0.weight", -1)`. */
const put = (path: string, value: unknown): unknown => {
  const copy = structuredClone(defaultRubric) as unknown as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() as string;
  const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
};
const weightless = defaultRubric.criteria.map((criterion) => ({ ...criterion, weight: 0 }));

const RUBRICS: [what: string, rubric: unknown, path: string, message: string][] = [
  ["null", null, "", "rubric: expected an object: a rubric, found null"],
  ["text", "default", "", "found text of 7 characters"],
  ["an empty object", {}, "criteria", "expected a list of 1 to 100 criteria, found nothing"],
  [
    "a negative weight",
    put("criteria.0.weight", -1),
    "criteria[0].weight",
    "expected a number from 0 to 1000000: weight, found -1",
  ],
  ["a weight as text", put("criteria.0.weight", "24"), "criteria[0].weight", "found text of 2 characters"],
  ["a weight that is no number", put("criteria.0.weight", Number.NaN), "criteria[0].weight", "found NaN"],
  [
    "weights that are all zero",
    put("criteria", weightless),
    "criteria",
    "expected criteria of which one at least has a weight above 0",
  ],
  [
    "a criterion nobody knows",
    put("criteria.0.id", "charm"),
    "criteria[0].id",
    "no test criterion of this name; expected one of character, professionalEmail, persuasiveEmail",
  ],
  [
    "a criterion twice",
    put("criteria.0.id", "persuasiveEmail"),
    "criteria",
    "expected criteria whose ids differ",
  ],
  [
    "an interview criterion without a scale",
    put("criteria.3.scale", undefined),
    "criteria[3].scale",
    "expected a scale, found nothing",
  ],
  [
    "a curve that goes back",
    put("criteria.3.scale.points", [
      [5, 0],
      [1, 1],
    ]),
    "criteria[3].scale.points",
    "values ascending",
  ],
  ["a rating above 1", put("criteria.3.scale.points", [[0, 2]]), "criteria[3].scale.points[0][1]", "found 2"],
  [
    "an unknown scale",
    put("criteria.3.scale", { kind: "stars" }),
    "criteria[3].scale.kind",
    "expected a scale of kind curve, levels or yes-no",
  ],
  [
    "thresholds out of order",
    put("decision.bands", [...defaultRubric.decision.bands].reverse()),
    "decision.bands",
    "expected bands that begin at 0 and whose edges ascend",
  ],
  ["a band above 100", put("decision.bands.2.from", 101), "decision.bands[2].from", "found 101"],
  [
    "an unknown decision",
    put("decision.bands.2.decision", "hire"),
    "decision.bands[2].decision",
    "expected one of qualified, review, not-qualified",
  ],
  [
    "an unknown requirement",
    put("requirements.0.id", "age"),
    "requirements[0].id",
    "no requirement of this name",
  ],
  ["an unknown option", put("unknown", "fail"), "unknown", "expected one of ignore, review"],
  ["an unknown key", put("bonus", 5), "bonus", "unknown key"],
];

const errorOf = (application: unknown, options?: { rubric: unknown }) => {
  const result = safeQualify(application, options as never);
  if (result.success) throw new Error("expected an error");
  return result.error;
};

describe("an application that is wrong", () => {
  test.each(APPLICATIONS)("%s", (_, application, path, message) => {
    const error = errorOf(application);
    expect(error.code).toBe("invalid-input");
    const issue = error.issues.find((one) => one.path === path);
    expect(issue?.message, JSON.stringify(error.issues)).toContain(message);
    expect(issue?.expected).toBeTruthy();
    expect(isInputError(error)).toBe(true);
    expect(JSON.stringify(error.issues) + error.message).not.toContain(SECRET);
  });

  test("tells every problem at once", () => {
    const error = errorOf({
      interview: { hoursPerWeek: -1, aiTools: 1, foo: 2 },
      responses: { character: 3 },
    });
    expect(error.issues.map(({ path }) => path).sort()).toEqual([
      "interview.aiTools",
      "interview.foo",
      "interview.hoursPerWeek",
      "responses.character",
    ]);
    expect(error.message.split("\n")).toHaveLength(4);
  });

  test("is refused, and nothing is clamped or polluted", () => {
    errorOf(json('{"__proto__":{"polluted":true},"interview":{},"responses":{}}'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("a rubric that is wrong", () => {
  test.each(RUBRICS)("%s", (_, given, path, message) => {
    const error = errorOf(sample("a001"), { rubric: given });
    expect(error.code).toBe("invalid-rubric");
    const issue = error.issues.find((one) => one.path === path);
    expect(issue?.message, JSON.stringify(error.issues)).toContain(message);
  });
});
