import { expect, test } from "vitest";
import { nameOf } from "../../src/check/check.js";
import { requirementChecks } from "../../src/checks/index.js";
import { defaultRubric, qualify, type Rubric } from "../../src/index.js";
import { nextBandOf } from "../../src/next-band/next-band.js";
import { expectMinimal, judge, tasksAlike } from "../support/changes.js";
import { GOOD } from "../support/responses.js";

const many = tasksAlike(40);
const rubricOf = (weights: (i: number) => number, conditions: Rubric["decision"]["conditions"]): Rubric => ({
  ...defaultRubric,
  criteria: many.map(({ id }, i) => ({ id, group: "test", weight: weights(i) })),
  decision: { ...defaultRubric.decision, lift: 0, conditions },
});
const candidate = (rating: (i: number) => number) => {
  const { character } = qualify({ interview: {}, responses: { character: GOOD.character } }).responses;
  return { interview: {}, grades: many.map(({ id }, i) => ({ ...character, task: id, rating: rating(i) })) };
};
const bandOf = (rubric: Rubric, one: ReturnType<typeof candidate>) =>
  nextBandOf(judge(rubric, one), rubric, many);

test("of forty answers of one weight as few are raised as can be, and those no further than need be", () => {
  const rubric = rubricOf(() => 1, []);
  const half = candidate(() => 0.5);
  const band = bandOf(rubric, half);
  // 40 × 0.75 = 30 = 20 × 1 + 20 × 0.5; rounding up leaves one of them a little short.
  expect(band.changes).toHaveLength(20);
  expect(band.changes.map((change) => change.kind === "answer" && change.task)).toEqual(
    many.slice(0, 20).map(({ id }) => id),
  );
  expectMinimal(rubric, half, band);
});

test("of forty answers of many weights the heaviest are raised, with those that a condition asks for", () => {
  const rubric = rubricOf(
    (i) => 1 + (i % 7),
    [{ decision: "qualified", measure: "weakest-answer", atLeast: 30 }],
  );
  const one = candidate((i) => (i === 14 ? 0.1 : 0.55 + (i % 10) / 100));
  const band = bandOf(rubric, one);
  expectMinimal(rubric, one, band);
  // The weakest has the least weight: it is raised all the same.
  expect(band.changes.some((change) => change.kind === "answer" && change.task === "task-14")).toBe(true);
  const weights = band.changes.map((change) =>
    change.kind === "answer" ? rubric.criteria.find(({ id }) => id === change.task)?.weight : 0,
  );
  const others = weights.filter((weight) => weight !== 1);
  expect(Math.min(...(others as number[]))).toBeGreaterThanOrEqual(5);
});

test("of forty answers of which ten were put, those ten are raised: a new one would only join the mean", () => {
  const rubric = { ...rubricOf(() => 1, []), requirements: [] };
  const { interview, grades } = candidate(() => 0.5);
  const put = grades.map((grade, i) =>
    i < 30
      ? {
          ...grade,
          status: "not-asked" as const,
          rating: null,
          language: { ...grade.language, label: "none" as const, accepted: false },
        }
      : grade,
  );
  const band = bandOf(rubric, { interview, grades: put as typeof grades });
  // 10 × 0.75 = 7.5 = 5 × 1 + 5 × 0.5.
  expect(band.changes.map((change) => change.kind === "answer" && change.task)).toEqual(
    many.slice(30, 35).map(({ id }) => id),
  );
  expectMinimal(rubric, { interview, grades: put as typeof grades }, band);
});

test("every requirement is one that a change can meet: a new one has to be told how", () => {
  expect(requirementChecks.map(({ meta }) => nameOf(meta))).toEqual([
    "tasks-answered",
    "answers-in-cantonese",
    "weekly-hours",
    "english-reading",
  ]);
});
