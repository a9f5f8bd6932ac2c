import { describe, expect, test } from "vitest";
import {
  defaultRubric,
  gradeResponse,
  type InputError,
  isInputError,
  qualify,
  qualifyAll,
  safeQualify,
} from "../../src/index.js";
import {
  parseDuration,
  parseEducation,
  parsePlatformExperience,
  parsePortfolio,
} from "../../src/interview.js";
import { detectLanguage, detectScript, segmentWords } from "../../src/language.js";
import { sample } from "../support/fixtures.js";
import { put } from "../support/put.js";

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
    "an answer of more than a million characters",
    { interview: {}, responses: { character: "x".repeat(1_000_001) } },
    "responses.character",
    "at most 1000000 characters, found text of 1000001 characters",
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
    "interview.platformExperience[0].to",
    "expected a month that is not before `from`",
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
    "an address for a published work",
    interview({ portfolio: ["https://example.com"] }),
    "interview.portfolio[0]",
    "expected an object: a published work, { url, description }, found text",
  ],
  [
    "a day that is none",
    interview({ interviewedOn: "2024-02-31" }),
    "interview.interviewedOn",
    "expected a date, YYYY-MM-DD, of a day that there is",
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
  [
    "a mark of a task without an answer",
    {
      interview: {},
      responses: { character: SECRET },
      ratings: [{ rater: "r", value: 1, task: "professionalEmail" }],
    },
    "ratings[0].task",
    "expected a task that `responses` has an answer to, found text of 17 characters",
  ],
];

const weightless = defaultRubric.criteria.map((criterion) => ({ ...criterion, weight: 0 }));

const RUBRICS: [what: string, rubric: unknown, path: string, message: string][] = [
  ["null", null, "", "rubric: expected an object: a rubric, found null"],
  ["text", "default", "", 'found "default"'],
  ["an empty object", {}, "criteria", "expected a list of 1 to 100 criteria, found nothing"],
  [
    "a negative weight",
    put("criteria.0.weight", -1),
    "criteria[0].weight",
    "expected a number from 0 to 1000000: weight, found -1",
  ],
  ["a weight as text", put("criteria.0.weight", "24"), "criteria[0].weight", 'found "24"'],
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
    "expected one of character, professionalEmail, persuasiveEmail",
  ],
  [
    "a criterion twice",
    put("criteria.0.id", "persuasiveEmail"),
    "criteria[2].id",
    'expected an id of its own, found "persuasiveEmail"',
  ],
  [
    "an interview criterion without a scale",
    put("criteria.3.scale", undefined),
    "criteria[3].scale",
    "expected a scale of kind curve for platform-writing, found nothing",
  ],
  [
    "a curve that goes back",
    put("criteria.3.scale.points", [
      [5, 0],
      [1, 1],
    ]),
    "criteria[3].scale.points[1][0]",
    "expected a value above 5, found 1",
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
    "decision.bands[1].from",
    "expected a lower edge above 75, found 42",
  ],
  ["a band above 100", put("decision.bands.2.from", 101), "decision.bands[2].from", "found 101"],
  [
    "an unknown decision",
    put("decision.bands.2.decision", "hire"),
    "decision.bands[2].decision",
    "expected one of not-qualified, review, qualified",
  ],
  [
    "an unknown requirement",
    put("requirements.0.id", "age"),
    "requirements[0].id",
    "expected one of tasks-answered, answers-in-cantonese",
  ],
  [
    "a scale of another kind than the criterion has",
    put("criteria.8.scale", { kind: "curve", points: [[0, 1]] }),
    "criteria[8].scale.kind",
    'expected a scale of kind yes-no for ai-tools, found "curve"',
  ],
  [
    "a scale that knows other levels",
    put("criteria.7.scale.ratings", { bachelor: 1, wizard: 1 }),
    "criteria[7].scale.ratings",
    "expected a rating for each of none, secondary, post-secondary, bachelor, master, doctorate",
  ],
  [
    "a scale for a task",
    put("criteria.0.scale", { kind: "yes-no" }),
    "criteria[0].scale",
    "expected no scale",
  ],
  [
    "an unknown limit",
    put("requirements.2.limits", { hours: 10, days: 2 }),
    "requirements[2].limits.days",
    "expected only hours, found 2",
  ],
  [
    "a limit of another kind",
    put("requirements.2.limits.hours", "ten"),
    "requirements[2].limits.hours",
    'expected a number from 0 up, found "ten"',
  ],
  [
    "a limit below 0",
    put("requirements.2.limits.hours", -3),
    "requirements[2].limits.hours",
    "expected a number from 0 up, found -3",
  ],
  [
    "a knock-out that knocks nobody out",
    put("requirements.0.knockOut.0.atMost", "qualified"),
    "requirements[0].knockOut[0].atMost",
    "expected one of not-qualified, review",
  ],
  [
    "a decision on a test that has no weight",
    put(
      "criteria",
      defaultRubric.criteria.filter(({ group }) => group === "interview"),
    ),
    "decision.standing",
    'expected total, as no criterion of the test has a weight, found "test"',
  ],
  [
    "no limit",
    put("requirements.2.limits", undefined),
    "requirements[2].limits.hours",
    "expected a number from 0 up, found nothing",
  ],
  [
    "an unknown level",
    put("requirements.3.limits.level", "good"),
    "requirements[3].limits.level",
    'expected one of none, basic, intermediate, fluent, found "good"',
  ],
  [
    "a requirement twice",
    put("requirements.0.id", "weekly-hours"),
    "requirements[2].id",
    'expected an id of its own, found "weekly-hours"',
  ],
  [
    "decisions that get worse",
    put("decision.bands", [
      { decision: "qualified", from: 0 },
      { decision: "review", from: 50 },
    ]),
    "decision.bands[1].decision",
    "expected a better decision than qualified",
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

describe("arguments of another form", () => {
  const spans = (ignore: unknown) => () => detectLanguage("佢哋", { ignore } as never);
  const CALLS: [what: string, call: () => unknown, path: string, message: string][] = [
    ["no text for a language", () => detectLanguage(null as never), "text", "expected text, found null"],
    ["no text for a script", () => detectScript(7 as never), "text", "expected text, found 7"],
    ["no text for words", () => segmentWords([] as never), "text", "expected text, found a list of 0"],
    ["an unknown engine", () => segmentWords("佢", "icu" as never), "engine", "one of nodejieba, typescript"],
    [
      "an unknown language option",
      () => detectLanguage("佢", { skip: [] } as never),
      "options.skip",
      "only ignore",
    ],
    [
      "a span beyond the text",
      spans([{ start: 0, end: 9 }]),
      "options.ignore[0]",
      "whole numbers from 0 to 2",
    ],
    ["a span backwards", spans([{ start: 2, end: 1 }]), "options.ignore[0]", "end not below start"],
    ["no text for a length", () => parseDuration(12 as never), "text", "expected text, found 12"],
    ["no text for education", () => parseEducation({} as never), "text", "expected text, found an object"],
    ["null options", () => parseDuration("兩年", null as never), "options", "found null"],
    [
      "a date of another form",
      () => parseDuration("兩年", { interviewedOn: "May" }),
      "interviewedOn",
      "expected a date",
    ],
    [
      "experience of another form",
      () => parsePlatformExperience([{ platform: "Appen" }] as never),
      "platformExperience[0].kind",
      "expected one of writing, rating, other",
    ],
    ["a portfolio of another form", () => parsePortfolio([5] as never), "portfolio[0]", "expected an object"],
    ["no text for an answer", () => gradeResponse(null as never, "character"), "text", "found null"],
    ["an unknown task", () => gradeResponse("佢", "poem" as never), "task", "expected one of character"],
    [
      "an unknown option",
      () => qualify({}, { rubrics: {} } as never),
      "options.rubrics",
      "expected only rubric",
    ],
    ["options that are none", () => qualify({}, null as never), "options", "found null"],
    [
      "a source that is none",
      () => qualifyAll(null as never),
      "source",
      "another iterable of applications, found null",
    ],
    ["text for a source", () => qualifyAll("[]" as never), "source", "found text of 2 characters"],
  ];

  test.each(CALLS)("%s", (_, call, path, message) => {
    let error: unknown;
    try {
      call();
    } catch (thrown) {
      error = thrown;
    }
    expect(isInputError(error)).toBe(true);
    expect((error as InputError).issues).toEqual([
      expect.objectContaining({ path, message: expect.stringContaining(message) }),
    ]);
  });

  test("safeQualify gives wrong options back as an error", () => {
    expect(safeQualify({}, { rubrics: 1 } as never)).toMatchObject({ success: false });
  });
});
