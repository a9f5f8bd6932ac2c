import fc from "fast-check";
import { defaultRubric, defineTask, type Rubric, type Task } from "../../src/index.js";
import { rubrics as plain } from "../support/random-candidates.js";
import { numbers } from "./applications.js";
import { names, texts } from "./texts.js";

const ratings = fc.double({ min: 0, max: 1, noNaN: true });
/** Of any values, huge ones and neighbours too; ratings in any order. */
const curves = fc
  .uniqueArray(fc.oneof(ratings, fc.double({ noNaN: true, noDefaultInfinity: true })), {
    minLength: 1,
    maxLength: 6,
    // 0 and -0 are one value.
    comparator: (a, b) => a === b,
  })
  .chain((values) =>
    fc
      .tuple(...values.map(() => ratings))
      .map((of): [number, number][] =>
        [...values].sort((a, b) => a - b).map((value, i) => [value, of[i] as number]),
      ),
  );

const responses: fc.Arbitrary<Rubric["response"]> = fc.record(
  {
    weights: fc
      .record({
        language: numbers(1_000),
        task: numbers(1_000),
        craft: numbers(1_000),
        mechanics: numbers(1_000),
      })
      .filter((weights) => Object.values(weights).some((weight) => weight > 0)),
    scale: curves,
    ceilings: fc.record(
      { language: curves, task: curves, craft: curves, mechanics: curves },
      { requiredKeys: [] },
    ),
    ratings: fc.constantFrom("replace" as const, "keep" as const),
  },
  { requiredKeys: ["weights", "scale", "ceilings", "ratings"] },
);

const weights = fc.oneof(numbers(1_000_000), fc.integer({ min: 1, max: 30 })).map((one) => one || 1);

/** Valid rubrics: any weights, bands, conditions, requirements, scales and ways to rate an answer. */
export const rubrics: fc.Arbitrary<Rubric> = fc
  .record({
    rubric: plain,
    id: names,
    response: responses,
    isPlain: fc.boolean(),
    heavy: fc.array(weights, { minLength: 6, maxLength: 6 }),
    odd: fc.array(curves, { minLength: 6, maxLength: 6 }),
  })
  .map(({ rubric, id, response, isPlain, heavy, odd }) =>
    isPlain
      ? { ...rubric, id }
      : {
          ...rubric,
          id,
          response,
          criteria: rubric.criteria.map((one, i) => ({
            ...one,
            weight: one.weight > 0 ? (heavy[i] as number) : 0,
            ...(one.scale?.kind === "curve" && {
              scale: { kind: "curve" as const, points: odd[i] as [number, number][] },
            }),
          })),
        },
  );

const wordings = (longest: number) => {
  const phrase = texts.map((text) => text.slice(0, longest)).filter((text) => text.trim() !== "");
  return fc.record({ en: phrase, yue: phrase });
};

const demands = fc.uniqueArray(
  fc
    .record(
      {
        id: names,
        name: wordings(200),
        help: wordings(1_000),
        words: fc.array(
          fc.oneof(
            names,
            texts.map((text) => text.slice(0, 4) || "x"),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        atLeast: fc.integer({ min: 1, max: 4 }),
      },
      { requiredKeys: ["id", "name", "words"] },
    )
    // No more can be asked for than there are.
    .map(({ atLeast, ...demand }) =>
      atLeast === undefined ? demand : { ...demand, atLeast: Math.min(atLeast, new Set(demand.words).size) },
    ),
  { maxLength: 4, selector: ({ id }) => id },
);

const ownTasks = fc.uniqueArray(
  fc.record(
    {
      id: names.filter((id) => !(id in Object.prototype)),
      version: names,
      title: wordings(200),
      prompt: wordings(2_000),
      form: fc.constantFrom("prose" as const, "letter" as const),
      reader: fc.constantFrom("superior" as const, "friend" as const),
      demands,
    },
    { requiredKeys: ["id", "version", "title", "prompt", "demands"] },
  ),
  { minLength: 1, maxLength: 4, selector: ({ id }) => id },
);

/** A test of one's own, and a rubric over it. */
export interface OwnTest {
  readonly tasks: readonly Task<string>[];
  readonly rubric: Rubric;
}

/** Tests of one's own: any ids, prompts and words, and a rubric that weighs each of their tasks. */
export const ownTests: fc.Arbitrary<OwnTest> = fc
  .record({
    definitions: ownTasks,
    rubric: rubrics,
    heavy: fc.array(weights, { minLength: 4, maxLength: 4 }),
  })
  .map(({ definitions, rubric, heavy }) => ({
    tasks: definitions.map((one) => defineTask(one)),
    rubric: {
      ...rubric,
      criteria: [
        ...definitions.map(({ id }, i) => ({ id, group: "test" as const, weight: heavy[i] as number })),
        ...defaultRubric.criteria.filter(({ group }) => group === "interview"),
      ],
    },
  }))
  // A task may have the id of a question of the interview, but no rubric can weigh both.
  .filter(({ rubric }) => new Set(rubric.criteria.map(({ id }) => id)).size === rubric.criteria.length);
