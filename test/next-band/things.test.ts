import { describe, expect, test } from "vitest";
import type { Candidate } from "../../src/check/check.js";
import {
  type DecisionLabel,
  defaultRubric,
  type Interview,
  qualify,
  type Rubric,
  type TaskId,
} from "../../src/index.js";
import { nextBandOf } from "../../src/next-band/next-band.js";
import { bandOf, judge, tasksAlike } from "../support/changes.js";
import { GOOD } from "../support/responses.js";

type Criterion = Rubric["criteria"][number];
type Requirement = Rubric["requirements"][number];

const { character } = qualify({ interview: {}, responses: GOOD }).responses;
const answer = (rating: number, task: string = "character") => ({
  ...character,
  task: task as TaskId,
  rating,
});

const HOURS: Criterion = {
  id: "availability",
  group: "interview",
  weight: 40,
  scale: {
    kind: "curve",
    points: [
      [0, 0],
      [20, 1],
    ],
  },
};
const TEST: Criterion = { id: "character", group: "test", weight: 60 };
const criterion = (id: string) => defaultRubric.criteria.find((one) => one.id === id) as Criterion;
const requirement = (id: string, change: Partial<Requirement> = {}): Requirement => ({
  ...(defaultRubric.requirements.find((one) => one.id === id) as Requirement),
  ...change,
});
const from = (band: number, decision: DecisionLabel = "qualified") => ({
  ...defaultRubric.decision,
  standing: "total" as const,
  lift: 0,
  conditions: [],
  bands: [
    { decision: "not-qualified" as const, from: 0 },
    { decision, from: band },
  ],
});

const changesOf = (rubric: Rubric, interview: Interview, ...grades: Candidate["grades"]) =>
  bandOf(rubric, { interview, grades }).changes;

describe("a single fact of the interview, where it alone decides", () => {
  test.each<[string, Interview, unknown, unknown, number]>([
    ["ai-tools", { aiTools: false }, false, true, 60],
    ["ai-tools", {}, null, true, 60],
    ["education", { education: "secondary" }, "secondary", "post-secondary", 60],
    ["education", { education: "secondary" }, "secondary", "master", 100],
    ["education", {}, null, "bachelor", 80],
    ["writing-years", { cantoneseWritingYears: 1 }, 1, 3, 60],
    ["portfolio", { portfolio: [] }, 0, 2, 80],
    ["platform-writing", { platformExperience: "none" }, 0, 12, 80],
    ["availability", { hoursPerWeek: 4 }, 4, 12, 60],
  ])("%s, %j: from %j to %j", (id, interview, now, to, band) => {
    const rubric = { ...defaultRubric, criteria: [criterion(id)], requirements: [], decision: from(band) };
    const change = { kind: "interview", criterion: id, from: now, to };
    expect(changesOf(rubric, interview)).toEqual([change]);
    // Where no test weighs anything the interview decides, whatever a rubric says of tests.
    const tested: Rubric = { ...rubric, decision: { ...rubric.decision, standing: "test" } };
    expect(changesOf(tested, interview)).toEqual([change]);
    const idle = { ...rubric, criteria: [{ ...TEST, weight: 0 }, criterion(id)] };
    expect(changesOf({ ...idle, decision: tested.decision }, interview)).toEqual([change]);
  });
});

test("a fact of the interview is told where one of the conditions alone reads the score", () => {
  const rubric: Rubric = {
    ...defaultRubric,
    criteria: [TEST, { ...criterion("ai-tools"), weight: 40 }],
    requirements: [],
    decision: {
      ...from(50),
      standing: "test",
      conditions: [
        { decision: "qualified", measure: "weakest-answer", atLeast: 40 },
        { decision: "qualified", measure: "total", atLeast: 85 },
      ],
    },
  };
  expect(changesOf(rubric, { aiTools: false }, answer(0.8))).toEqual([
    { kind: "interview", criterion: "ai-tools", from: false, to: true },
  ]);
});

describe("hours are told as a requirement where it keeps from a better decision, else as what they bring", () => {
  const NOT = { misses: 1, atMost: "not-qualified" } as const;
  const bands = [
    { decision: "not-qualified", from: 0 },
    { decision: "review", from: 60 },
    { decision: "qualified", from: 75 },
  ] as const;

  test.each<[string, Requirement["knockOut"], string]>([
    ["too few knock out", [NOT], "requirement"],
    ["one miss does, and so would two", [NOT, { ...NOT, misses: 2 }], "requirement"],
    ["one miss leaves it to a person, two would not", [NOT, { misses: 2, atMost: "review" }], "requirement"],
    ["only two misses would", [{ ...NOT, misses: 2 }], "interview"],
    ["a miss leaves the next decision", [{ misses: 1, atMost: "review" }], "interview"],
  ])("%s", (_, knockOut, kind) => {
    const rubric: Rubric = {
      ...defaultRubric,
      criteria: [HOURS],
      requirements: [requirement("weekly-hours", { knockOut })],
      decision: { ...from(0), bands: [...bands] },
    };
    expect(changesOf(rubric, { hoursPerWeek: 4 })).toMatchObject([{ kind, from: 4, to: 12 }]);
  });

  test.each<[string, Rubric["unknown"], number, string]>([
    ["not asked, which nobody minds", "ignore", 0.5, "interview"],
    ["not asked, which nobody minds, where a person decides", "ignore", 0.65, "interview"],
    ["not asked, which leaves no decision below that of a person open", "review", 0.5, "interview"],
    ["not asked, which leaves it to a person", "review", 0.65, "requirement"],
  ])("%s", (_, unknown, rating, kind) => {
    const rubric: Rubric = {
      ...defaultRubric,
      criteria: [TEST, HOURS],
      unknown,
      requirements: [requirement("weekly-hours")],
      // Ten hours lift by 20 points, which the answer brings only by a higher rating.
      decision: { ...from(0), standing: "test", lift: 40, bands: [...bands] },
    };
    expect(changesOf(rubric, {}, answer(rating))).toMatchObject([{ kind, from: null, to: 10 }]);
  });

  test("the most hours that a week has can still be asked for", () => {
    const most = { limits: { hours: 168 } };
    const rubric = { ...defaultRubric, requirements: [requirement("weekly-hours", most)] };
    const grades = Object.values(qualify({ interview: {}, responses: GOOD }).responses);
    expect(changesOf(rubric, { hoursPerWeek: 30 }, ...grades)).toMatchObject([{ from: 30, to: 168 }]);
  });
});

test("more hours are a rise where the requirement of hours keeps from nothing: an answer that rises less is asked for", () => {
  const rubric: Rubric = {
    ...defaultRubric,
    criteria: [TEST, HOURS],
    requirements: [requirement("weekly-hours", { knockOut: [{ misses: 1, atMost: "review" }] })],
    decision: from(38, "review"),
  };
  // 60 × 0.3 + 40 × 0.4 are 34: ten hours, at 0.5, are enough, and so is an answer of 0.37.
  expect(changesOf(rubric, { hoursPerWeek: 8 }, answer(0.3))).toMatchObject([{ kind: "answer", to: 0.37 }]);
});

test("of an answer and the hours, both needed, the one that brings less is let down first", () => {
  const criteria = [
    { ...TEST, weight: 40 },
    { ...HOURS, weight: 60 },
  ];
  const rubric = { ...defaultRubric, criteria, requirements: [], decision: from(61.8) };
  // At 0.65 both are enough by 3.2 points: twelve hours would save 3 of them, the answer at 0.57 all.
  expect(changesOf(rubric, { hoursPerWeek: 0 }, answer(0))).toMatchObject([
    { task: "character", to: 0.57 },
    { criterion: "availability", to: 13 },
  ]);
});

test.each([
  // At 0.75 both are enough by 0.8 points: two hundredths of the second, or one of the first.
  [60, 40, 74.2, 0.75, 0.73],
  // Half a point is a hundredth of either: the later is let down.
  [50, 50, 74.5, 0.75, 0.74],
])(
  "of two answers of weight %d and %d the lighter, or else the later, is let down first",
  (a, b, band, first, second) => {
    const criteria: Criterion[] = [
      { ...TEST, weight: a },
      { id: "professionalEmail", group: "test", weight: b },
    ];
    const rubric = { ...defaultRubric, criteria, requirements: [], decision: from(band) };
    expect(changesOf(rubric, {}, answer(0.1), answer(0.1, "professionalEmail"))).toMatchObject([
      { task: "character", to: first },
      { task: "professionalEmail", to: second },
    ]);
  },
);

test("the lowest highest rating comes before the least rise, whichever answer is first", () => {
  const two = (first: TaskId, second: TaskId, band: number) => ({
    ...defaultRubric,
    criteria: [first, second].map((id, i): Criterion => ({ id, group: "test", weight: i === 0 ? 60 : 40 })),
    requirements: [],
    decision: from(band),
  });
  // 36 of 60: 18 more are 0.9 of the first, or 0.45 of the second, from nothing.
  const grades = [answer(0.6), answer(0, "professionalEmail")];
  const rubric = two("character", "professionalEmail", 54);
  expect(changesOf(rubric, {}, ...grades)).toMatchObject([{ task: "professionalEmail", from: 0, to: 0.45 }]);
  const other = [answer(0.1), answer(0.5, "professionalEmail")];
  // 6 + 20: 9 more are 0.15 of the first, that ends at 0.25, or 0.23 of the second.
  expect(changesOf(two("character", "professionalEmail", 35), {}, ...other)).toMatchObject([
    { task: "character", from: 0.1, to: 0.25 },
  ]);
});

test("where the score counts what was asked, a fact that could only draw it down does not put it out of reach", () => {
  const low: Criterion = {
    ...HOURS,
    scale: {
      kind: "curve",
      points: [
        [0, 0],
        [20, 0.2],
      ],
    },
  };
  const rubric = { ...defaultRubric, criteria: [TEST, low], requirements: [], decision: from(70) };
  // Asked, hours would leave 60 + 8 points at most.
  expect(changesOf(rubric, {}, answer(0.5))).toMatchObject([{ kind: "answer", task: "character", to: 0.7 }]);
});

test("an answer that no criterion weighs is asked for where a requirement wants it", () => {
  const criteria = defaultRubric.criteria.filter(({ id }) => id !== "persuasiveEmail");
  const rubric = { ...defaultRubric, criteria };
  const interview = { hoursPerWeek: 25, englishReading: "fluent" } as const;
  const grades = Object.values(
    qualify({ interview, responses: { ...GOOD, persuasiveEmail: "冇" } }).responses,
  );
  expect(changesOf(rubric, interview, ...grades)).toMatchObject([
    { kind: "answer", task: "persuasiveEmail", from: null, to: 0, answered: true, cantonese: false },
  ]);
});

test("an answer that has to become Cantonese, and no better, is named at the rating that it has", () => {
  const written = "他是渡輪上的老水手,左手只剩三根手指,卻能打出最牢固的繩結。他每天清晨都對着海說早安。";
  const interview = { hoursPerWeek: 25, englishReading: "fluent" } as const;
  const { responses } = qualify({ interview, responses: { ...GOOD, character: written } });
  const strict = requirement("answers-in-cantonese", { knockOut: [{ misses: 1, atMost: "not-qualified" }] });
  const rubric = { ...defaultRubric, requirements: [strict] };
  const { rating } = responses.character;
  expect(rating).toBeGreaterThan(0);
  expect(changesOf(rubric, interview, ...Object.values(responses))).toMatchObject([
    {
      task: "character",
      from: rating,
      to: rating,
      answered: false,
      cantonese: true,
      demands: [],
      dimensions: [],
    },
  ]);
});

describe("of twelve things every set is tried, of more those that bring most", () => {
  const tasks = tasksAlike(13);
  interface Case {
    readonly answers: number;
    readonly rubric?: Partial<Rubric>;
    readonly interview?: Interview;
    readonly beside?: Criterion;
    /** Decides on the tests alone. */
    readonly standing?: "test";
  }
  const changesFor = (
    points: number,
    weights: readonly number[],
    ratings: readonly number[],
    { answers, rubric: own = {}, interview = {}, beside, ...standing }: Case,
  ) => {
    const put = tasks.slice(0, answers);
    const all = put.map(({ id }, i) => ({
      id,
      weight: weights[Math.min(i, 2)] as number,
      rating: ratings[Math.min(i, 2)] as number,
    }));
    const sum = all.reduce((whole, { weight }) => whole + weight, 0);
    const earned = all.reduce((whole, { weight, rating }) => whole + weight * rating, 0);
    const rubric: Rubric = {
      ...defaultRubric,
      requirements: [],
      decision: { ...from(Math.round((1_000 * (earned + points)) / sum) / 10), ...standing },
      criteria: [
        ...all.map(({ id, weight }): Criterion => ({ id, group: "test", weight })),
        ...(beside ? [beside] : []),
      ],
      ...own,
    };
    const grades = all.map(({ id, rating }) => answer(rating, id));
    return nextBandOf(judge(rubric, { interview, grades }), rubric, put).changes;
  };
  /**
   * Either of the first two answers does, and ends at 0.9: the second has less to rise, which shows where all sets are
   * tried; the first brings more.
   */
  const raised = (one: Case) =>
    changesFor(12.1, [30, 40, 3], [0.49, 0.595, 0.9], one).flatMap((change) =>
      change.kind === "answer" ? [{ task: change.task, to: change.to }] : [],
    );
  const SECOND = [{ task: "task-1", to: 0.9 }];
  const FIRST = [{ task: "task-0", to: 0.9 }];
  const english = requirement("english-reading");
  const NO_ENGLISH: Interview = { englishReading: "none" };
  const letsOnePass = requirement("answers-in-cantonese", {
    knockOut: [{ misses: 2, atMost: "not-qualified" }],
  });
  const withTop = (top: number): Criterion => ({
    ...HOURS,
    weight: 3,
    scale: {
      kind: "curve",
      points: [
        [0, 0],
        [20, top],
      ],
    },
  });

  test.each<[string, Case]>([
    ["twelve answers", { answers: 12 }],
    [
      "beside English, which none can do without",
      { answers: 12, rubric: { requirements: [english] }, interview: NO_ENGLISH },
    ],
    [
      "beside English, where misses are let pass and what is unknown is nobody's concern",
      { answers: 12, rubric: { requirements: [english, letsOnePass] }, interview: NO_ENGLISH },
    ],
    [
      "beside English, where what is unknown is left to a person and no miss is let pass",
      { answers: 12, rubric: { requirements: [english], unknown: "review" }, interview: NO_ENGLISH },
    ],
    [
      "beside English, where one miss of another requirement leaves it to a person, and two end it",
      {
        answers: 12,
        rubric: { requirements: [english, requirement("answers-in-cantonese")], unknown: "review" },
        interview: NO_ENGLISH,
      },
    ],
    [
      "beside hours that weigh nothing, of which no requirement asks more",
      { answers: 12, beside: { ...HOURS, weight: 0 }, interview: { hoursPerWeek: 4 } },
    ],
    [
      "beside hours that weigh nothing, too few for more than the next decision",
      {
        answers: 12,
        beside: { ...HOURS, weight: 0 },
        interview: { hoursPerWeek: 4 },
        rubric: {
          requirements: [requirement("weekly-hours", { knockOut: [{ misses: 1, atMost: "review" }] })],
        },
      },
    ],
    [
      "beside a tool that weighs nothing",
      { answers: 12, beside: { ...criterion("ai-tools"), weight: 0 }, interview: { aiTools: false } },
    ],
    [
      "beside a tool that lifts nothing",
      { answers: 12, beside: criterion("ai-tools"), interview: { aiTools: false }, standing: "test" },
    ],
    [
      "eleven beside hours that were not asked, and English",
      { answers: 11, beside: withTop(1), rubric: { requirements: [english] }, interview: NO_ENGLISH },
    ],
  ])("every set: %s", (_, one) => {
    expect(raised(one)).toEqual(SECOND);
  });

  test.each<[string, Case]>([
    ["thirteen answers", { answers: 13 }],
    ["twelve beside hours that were not asked", { answers: 12, beside: withTop(1) }],
    [
      "twelve beside hours that were not asked, and would bring nearly as much",
      { answers: 12, beside: { ...withTop(1), weight: 54.5 } },
    ],
    [
      "eleven beside hours that could only draw the score down, and English",
      { answers: 11, beside: withTop(0.4), rubric: { requirements: [english] }, interview: NO_ENGLISH },
    ],
    [
      "twelve beside English, where a miss that is let pass may hide what is unknown",
      {
        answers: 12,
        rubric: { requirements: [english, letsOnePass], unknown: "review" },
        interview: NO_ENGLISH,
      },
    ],
  ])("those that bring most: %s", (_, one) => {
    expect(raised(one)).toEqual(FIRST);
  });

  test("of thirteen as well the lowest highest is asked for, if it takes no more of them", () => {
    // 0.7 of 100 is enough: the second brings most if it may rise to 1, but needs 0.8 for what the first does at 0.7.
    const changes = changesFor(70, [100, 200, 1], [0, 0.45, 0.9], { answers: 13 });
    expect(changes).toMatchObject([{ task: "task-0", from: 0, to: 0.7 }]);
  });
});
