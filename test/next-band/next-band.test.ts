import { describe, expect, test } from "vitest";
import type { Candidate } from "../../src/check/check.js";
import { gradeAll } from "../../src/grade/grade-answers.js";
import {
  type Application,
  defaultRubric,
  type Interview,
  qualify,
  type Rubric,
  type TaskId,
} from "../../src/index.js";
import type { Change, NextBand } from "../../src/next-band/next-band.js";
import { nextBandOf } from "../../src/next-band/next-band.js";
import { listingTest } from "../../src/task/tasks.js";
import { bandOf, decisionRank, expectMinimal, judge, rankOf, saying } from "../support/changes.js";
import { applications } from "../support/fixtures.js";
import { GOOD } from "../support/responses.js";

const policy = defaultRubric.decision;
const NOTHING = { decision: "not-qualified", from: 0 } as const;
const withPolicy = (change: Partial<Rubric["decision"]>, rest: Partial<Rubric> = {}): Rubric => ({
  ...defaultRubric,
  ...rest,
  decision: { ...policy, ...change },
});
const limits = (id: string, change: Partial<Rubric["requirements"][number]>) =>
  defaultRubric.requirements.map((one) => (one.id === id ? { ...one, ...change } : one));

/** Rubrics that decide in other ways. */
const RUBRICS: Readonly<Record<string, Rubric>> = {
  default: defaultRubric,
  "by the score": withPolicy({ standing: "total" }),
  "what is unknown is left to a person": { ...defaultRubric, unknown: "review" },
  "interview only": withPolicy(
    { standing: "total", lift: 0, conditions: [] },
    { criteria: defaultRubric.criteria.filter(({ group }) => group === "interview") },
  ),
  "no band for review": withPolicy({
    bands: [
      { decision: "not-qualified", from: 0 },
      { decision: "qualified", from: 60 },
    ],
  }),
  "no band for qualified": withPolicy({ bands: policy.bands.slice(0, 2) }),
  "many conditions": withPolicy({
    conditions: [
      { decision: "qualified", measure: "weakest-answer", atLeast: 70 },
      { decision: "qualified", measure: "total", atLeast: 80 },
      { decision: "review", measure: "weakest-answer", atLeast: 25 },
      { decision: "review", measure: "test", atLeast: 45 },
    ],
  }),
  "strict requirements": {
    ...defaultRubric,
    requirements: limits("weekly-hours", { limits: { hours: 20 } }).map((one) =>
      one.id === "english-reading" ? { ...one, limits: { level: "fluent" } } : one,
    ),
  },
  "a large lift, and weights of nothing": withPolicy(
    { lift: 40 },
    {
      criteria: defaultRubric.criteria.map((one) =>
        one.id === "portfolio" || one.id === "persuasiveEmail" ? { ...one, weight: 0 } : one,
      ),
    },
  ),
};

/** What a candidate says, with months and works as data, so that one fact can be changed without another. */
const plain = (interview: Interview, rubric: Rubric): Interview => {
  const all = { ...rubric, criteria: defaultRubric.criteria };
  const { criteria } = judge(all, { interview, grades: [] });
  return criteria.reduce(
    (said, { id, evidence, status }) => {
      const value = evidence.find(({ code }) => code === "value")?.params?.value;
      return status === "scored" && id !== "platform-rating" ? saying(said, id, value) : said;
    },
    platformMonths(interview, criteria),
  );
};

const platformMonths = (interview: Interview, criteria: ReturnType<typeof judge>["criteria"]): Interview => {
  const rating = criteria.find(({ id }) => id === "platform-rating");
  const months = rating?.evidence.find(({ code }) => code === "value")?.params?.value;
  return rating?.status === "scored"
    ? saying({ ...interview, platformExperience: [] }, "platform-rating", months)
    : interview;
};

let graded: readonly Candidate[] | undefined;
const candidates = (): readonly Candidate[] => {
  graded ??= applications.map(({ interview, responses }) => ({
    interview: plain(interview, defaultRubric),
    grades: gradeAll(responses, listingTest, defaultRubric),
  }));
  return graded;
};

describe.each(Object.entries(RUBRICS))("nextBandOf, rubric: %s", (_, rubric) => {
  const best = Math.max(...rubric.decision.bands.map(({ decision }) => rankOf(decision)));

  test("names for the 120 samples changes that reach the decision, and none that is idle or too great", () => {
    let found = 0;
    for (const candidate of candidates()) {
      const band = bandOf(rubric, candidate);
      const isBest = decisionRank(rubric, candidate) >= best;
      expect(band.status === "none-better").toBe(isBest);
      expect(band.decision === null).toBe(band.status !== "found");
      if (band.status !== "found") expect(band.changes).toEqual([]);
      else {
        found += 1;
        expectMinimal(rubric, candidate, band);
      }
    }
    expect(found).toBeGreaterThan(15);
  });
});

/** An application after changes, through the front door: answers are marked by a person, facts are said. */
const really = (application: Application, changes: readonly Change[]): Application => {
  let interview = plain(application.interview, defaultRubric);
  const responses = { ...application.responses };
  const ratings: NonNullable<Application["ratings"]> = [];
  for (const change of changes) {
    if (change.kind === "interview") interview = saying(interview, change.criterion, change.to);
    if (change.kind === "requirement") interview = saying(interview, change.requirement, change.to);
    if (change.kind !== "answer") continue;
    const task = change.task as TaskId;
    if (change.answered) responses[task] = GOOD[task];
    ratings.push({ rater: "lead", task, value: change.to });
    if (change.cantonese) ratings.push({ rater: "lead", task, dimension: "language", value: 1 });
  }
  return { ...application, interview, responses, ratings };
};

const next = (application: Application, rubric = defaultRubric): NextBand =>
  nextBandOf(qualify(application, { rubric }), rubric, listingTest);

test("nextBandOf: qualify itself gives the decision when the 120 samples are changed so", () => {
  const decisions = applications.flatMap((application) => {
    const band = next(application);
    return band.status === "found"
      ? [{ named: band.decision, given: qualify(really(application, band.changes)).decision }]
      : [];
  });
  expect(decisions.length).toBeGreaterThan(50);
  for (const { named, given } of decisions) expect(given).toBe(named);
});

const writer: Application = {
  interview: { hoursPerWeek: 25, englishReading: "fluent" },
  responses: { ...GOOD },
};

describe("nextBandOf", () => {
  test("tells the hours that a requirement asks, which then are enough", () => {
    const busy = (hoursPerWeek: number) => ({ ...writer, interview: { ...writer.interview, hoursPerWeek } });
    expect(next(busy(8))).toEqual({
      status: "found",
      decision: "qualified",
      changes: [
        {
          kind: "requirement",
          requirement: "weekly-hours",
          code: "hours-too-few",
          params: { hours: 8, least: 10 },
          from: 8,
          to: 10,
        },
      ],
    });
    expect(qualify(busy(9.5)).decision).toBe("not-qualified");
    expect(qualify(busy(10)).decision).toBe("qualified");
    expect(next(busy(10))).toEqual({ status: "none-better", decision: null, changes: [] });
  });

  test("tells the English that a requirement asks", () => {
    const { decision, changes } = next({
      ...writer,
      interview: { hoursPerWeek: 25, englishReading: "none" },
    });
    expect(decision).toBe("qualified");
    expect(changes).toEqual([
      {
        kind: "requirement",
        requirement: "english-reading",
        code: "english-too-little",
        params: { level: "none", least: "basic" },
        from: "none",
        to: "basic",
      },
    ]);
  });

  test("tells what was not asked where that leaves the decision to a person, and nothing where it does not", () => {
    const silent = { ...writer, interview: {} };
    expect(next(silent).status).toBe("none-better");
    const band = next(silent, { ...defaultRubric, unknown: "review" });
    expect(band.decision).toBe("qualified");
    expect(band.changes).toEqual([
      {
        kind: "requirement",
        requirement: "weekly-hours",
        code: "hours-not-asked",
        params: { least: 10 },
        from: null,
        to: 10,
      },
      {
        kind: "requirement",
        requirement: "english-reading",
        code: "english-not-asked",
        params: { least: "basic" },
        from: null,
        to: "basic",
      },
    ]);
  });

  test("a requirement that leaves a better decision open is no change to be made for it", () => {
    const knockOut = [{ misses: 1, atMost: "review" as const }];
    const rubric = { ...defaultRubric, requirements: limits("weekly-hours", { knockOut }) };
    const low = { ...writer, interview: { hoursPerWeek: 8 }, responses: { ...GOOD, character: "" } };
    expect(next(low, rubric).changes.map(({ kind }) => kind)).toEqual(["answer"]);
  });

  test("tells a fact once: more hours than the requirement asks, where its criterion has to bring more", () => {
    const rubric: Rubric = {
      ...withPolicy({ standing: "total", conditions: [] }),
      criteria: defaultRubric.criteria.filter(({ id }) => id === "availability"),
      requirements: defaultRubric.requirements.filter(({ id }) => id === "weekly-hours"),
    };
    const band = next({ ...writer, interview: { hoursPerWeek: 4 } }, rubric);
    expect(band.decision).toBe("review");
    expect(band.changes).toMatchObject([{ kind: "requirement", from: 4, to: 10 }]);
    const further = next({ ...writer, interview: { hoursPerWeek: 10 } }, rubric);
    expect(further.changes).toEqual([{ kind: "interview", criterion: "availability", from: 10, to: 15 }]);
    const strict = withPolicy(
      {
        standing: "total",
        conditions: [],
        bands: [NOTHING, { decision: "qualified", from: 75 }],
      },
      { criteria: rubric.criteria, requirements: rubric.requirements },
    );
    expect(next({ ...writer, interview: { hoursPerWeek: 4 } }, strict).changes).toMatchObject([
      { kind: "requirement", requirement: "weekly-hours", from: 4, to: 15, params: { least: 10 } },
    ]);
  });

  test("is out of reach where the week has not so many hours", () => {
    const rubric = { ...defaultRubric, requirements: limits("weekly-hours", { limits: { hours: 169 } }) };
    expect(next(writer, rubric)).toEqual({ status: "out-of-reach", decision: null, changes: [] });
  });

  test("of two answers that are not Cantonese asks for one where one is let pass, and for both where none is", () => {
    const english = "Dear friend, please come and speak at our local event next month. You will meet people.";
    const application = {
      ...writer,
      responses: {
        ...GOOD,
        character: "他是渡輪上的老水手,左手只剩三根手指,卻能打出最牢固的繩結。",
        persuasiveEmail: english,
      },
    };
    const band = next(application);
    expect(band.decision).toBe("review");
    expect(band.changes).toHaveLength(1);
    expect(band.changes).toMatchObject([{ kind: "answer", cantonese: true, answered: false }]);
    const strict = {
      ...defaultRubric,
      requirements: limits("answers-in-cantonese", { knockOut: [{ misses: 1, atMost: "not-qualified" }] }),
    };
    expect(next(application, strict).changes).toMatchObject([
      { task: "character", cantonese: true },
      { task: "persuasiveEmail", cantonese: true },
    ]);
  });

  test("asks for an answer of one's own where there is none, or where the task was not put", () => {
    const { character, ...rest } = GOOD;
    const unput = next({ ...writer, responses: rest });
    expect(unput.decision).toBe("qualified");
    expect(unput.changes).toMatchObject([
      { task: "character", from: null, answered: true, cantonese: true, demands: [], dimensions: [] },
    ]);
    const to = (unput.changes[0] as { to: number }).to;
    expect(to).toBeGreaterThanOrEqual(0.4);
    expect(qualify({ ...writer, responses: { ...rest, character } }).decision).toBe("qualified");
    const empty = next({ ...writer, responses: { ...rest, character: "冇" } });
    expect(empty.decision).toBe("review");
    expect(empty.changes).toMatchObject([{ task: "character", from: null, to: 0, answered: true }]);
  });

  test("asks of each answer no more than the others leave over: the lowest highest, then the least together", () => {
    const rubric: Rubric = {
      ...withPolicy({
        lift: 0,
        conditions: [],
        bands: [NOTHING, { decision: "qualified", from: 74 }],
      }),
      criteria: [
        { id: "character", group: "test", weight: 60 },
        { id: "professionalEmail", group: "test", weight: 40 },
      ],
    };
    const marked = (character: number, professionalEmail: number) =>
      next(
        {
          ...writer,
          ratings: [
            { rater: "lead", task: "character", value: character },
            { rater: "lead", task: "professionalEmail", value: professionalEmail },
          ],
        },
        rubric,
      ).changes.map((change) => change.kind === "answer" && [change.task, change.from, change.to]);
    // Alone the first would need 0.9, the second 0.95.
    expect(marked(0.6, 0.5)).toEqual([["character", 0.6, 0.9]]);
    // Neither does alone; both at 0.74 do.
    expect(marked(0.1, 0.1)).toEqual([
      ["character", 0.1, 0.74],
      ["professionalEmail", 0.1, 0.74],
    ]);
    // Alone the first would need 0.77, the second 0.8.
    expect(marked(0.7, 0.7)).toEqual([["character", 0.7, 0.77]]);
  });

  test("of two that end as high asks for the one that has less to rise, though the other comes first", () => {
    const rubric: Rubric = {
      ...withPolicy({ lift: 0, conditions: [], bands: [NOTHING, { decision: "qualified", from: 81 }] }),
      criteria: [
        { id: "character", group: "test", weight: 30 },
        { id: "professionalEmail", group: "test", weight: 40 },
        { id: "persuasiveEmail", group: "test", weight: 30 },
      ],
    };
    const ratings = Object.entries({ character: 0.5, professionalEmail: 0.6, persuasiveEmail: 1 }).map(
      ([task, value]) => ({ rater: "lead", task: task as TaskId, value }),
    );
    // 15 + 24 + 30 are 69: 12 more are 0.4 of 30 or 0.3 of 40, and either ends at 0.9.
    expect(next({ ...writer, ratings }, rubric).changes).toMatchObject([
      { task: "professionalEmail", from: 0.6, to: 0.9 },
    ]);
  });

  test("what a requirement asks is no reason to ask more of an answer", () => {
    const rubric: Rubric = {
      ...withPolicy({ lift: 0, conditions: [], bands: [NOTHING, { decision: "qualified", from: 74 }] }),
      criteria: [
        { id: "character", group: "test", weight: 60 },
        { id: "professionalEmail", group: "test", weight: 40 },
        ...defaultRubric.criteria.filter(({ id }) => id === "availability"),
      ],
      requirements: limits("weekly-hours", { limits: { hours: 20 } }),
    };
    const ratings = (["character", "professionalEmail"] as const).map((task) => ({
      rater: "lead",
      task,
      value: 0.1,
    }));
    expect(next({ ...writer, interview: { hoursPerWeek: 8 }, ratings }, rubric).changes).toMatchObject([
      { requirement: "weekly-hours", to: 20 },
      { task: "character", to: 0.74 },
      { task: "professionalEmail", to: 0.74 },
    ]);
  });

  test("asks for no hours by which a requirement that is met would be missed, wherever a scale has its top", () => {
    const rubric: Rubric = {
      ...withPolicy({
        standing: "total",
        conditions: [],
        bands: [NOTHING, { decision: "qualified", from: 70 }],
      }),
      criteria: [
        {
          id: "availability",
          group: "interview",
          weight: 1,
          scale: {
            kind: "curve",
            points: [
              [0, 0],
              [5, 1],
              [20, 0.2],
            ],
          },
        },
      ],
    };
    expect(next({ ...writer, interview: { hoursPerWeek: 12 } }, rubric).changes).toEqual([
      { kind: "interview", criterion: "availability", from: 12, to: 10 },
    ]);
  });

  test("where no answer was put does not ask for one, if the decision without any is the next one", () => {
    const rubric: Rubric = {
      ...withPolicy({
        lift: 0,
        bands: [{ decision: "review", from: 0 }],
        conditions: [{ decision: "review", measure: "total", atLeast: 51 }],
      }),
      criteria: [
        { id: "character", group: "test", weight: 1 },
        ...defaultRubric.criteria.filter(({ id }) => id === "ai-tools").map((one) => ({ ...one, weight: 1 })),
      ],
    };
    const band = next({ interview: { hoursPerWeek: 0, aiTools: false }, responses: {} }, rubric);
    expect(band.decision).toBe("review");
    expect(band.changes.map((change) => change.kind)).toEqual(["requirement"]);
  });

  test("names the demand that, met, is enough: written in, it is", () => {
    const rubric = withPolicy({
      conditions: [{ decision: "qualified", measure: "weakest-answer", atLeast: 70 }],
    });
    const [layout] = GOOD.professionalEmail.match(/呈現風格方面[^\n]*\n\n/u) ?? [];
    const responses = { ...GOOD, professionalEmail: GOOD.professionalEmail.replace(layout as string, "") };
    const band = next({ ...writer, responses }, rubric);
    expect(band.decision).toBe("qualified");
    expect(band.changes).toMatchObject([
      { task: "professionalEmail", to: 0.7, demands: ["presentation-style"], dimensions: [] },
    ]);
    expect(qualify({ ...writer, responses }, { rubric }).decision).toBe("review");
    expect(qualify(writer, { rubric }).decision).toBe("qualified");
  });
});
