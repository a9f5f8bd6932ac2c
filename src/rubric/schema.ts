import { z } from "zod";
import { complain, differ, list, name, number, oneOf, strict, text } from "../schema/expect.js";
import { DECISIONS, rankOf } from "./decisions.js";

const reason = text("why", 2_000);
const decision = oneOf(DECISIONS);

const CURVE = "a curve: a list of [value, rating], values ascending, ratings 0 to 1";
const curve = z
  .array(z.tuple([z.number({ error: CURVE }), number("rating", 0, 1)], { error: CURVE }), { error: CURVE })
  .min(1, { error: CURVE })
  .max(50, { error: CURVE })
  .superRefine((points, context) => {
    for (const [i, [value]] of points.entries()) {
      const before = points[i - 1]?.[0];
      if (before !== undefined && value <= before) complain(context, [i, 0], `a value above ${before}`);
    }
  });

/** How a value becomes a rating from 0 to 1. */
const scale = z.discriminatedUnion(
  "kind",
  [
    strict("a curve for a number", { kind: z.literal("curve"), points: curve }),
    strict("a rating for each level", {
      kind: z.literal("levels"),
      ratings: z.record(z.string(), number("rating", 0, 1), { error: "an object: a rating for each level" }),
    }),
    strict("1 for yes, 0 for no", { kind: z.literal("yes-no") }),
  ],
  { error: "a scale of kind curve, levels or yes-no" },
);

const criterion = strict("a criterion", {
  id: name("the criterion's id"),
  group: oneOf(["test", "interview"]),
  weight: number("weight", 0, 1_000_000),
  rationale: reason.optional(),
  /** The line of the listing that asks for it. */
  source: reason.optional(),
  /** For interview criteria: how their value becomes a rating. Answers to tasks are rated as `response` says. */
  scale: scale.optional(),
});

const requirement = strict("a requirement", {
  id: name("the requirement's id"),
  /** Figures that the requirement tests against. */
  limits: z
    .record(z.string(), z.union([z.number(), z.string()], { error: "a number or text" }), {
      error: "an object of limits",
    })
    .optional(),
  /** From so many misses on, the best decision that is left; ascending. */
  knockOut: z
    .array(
      strict("a knock-out", {
        misses: number("misses", 1, 1_000),
        atMost: oneOf(["not-qualified", "review"]),
      }),
      {
        error: "a list of knock-outs",
      },
    )
    .min(1, { error: "a list of at least one knock-out" }),
  rationale: reason.optional(),
  source: reason.optional(),
});

const measure = oneOf(["test", "total", "weakest-answer", "answers-scored"]);

const policy = strict("the decision policy", {
  /** What the bands are read on: the score, or the test alone with its lift. */
  standing: oneOf(["total", "test"]),
  /** Points that a full interview adds to the test; they lift, and nothing in the interview takes off. */
  lift: number("lift", 0, 100),
  /** Half-open bands, from their lower edge up to the next; ascending, the first from 0. */
  bands: z
    .array(strict("a band", { decision, from: number("lower edge", 0, 100) }), { error: "a list of bands" })
    .min(1, { error: "a list of at least one band" })
    .superRefine((bands, context) => {
      for (const [i, band] of bands.entries()) {
        const before = bands[i - 1];
        const betters = before && rankOf(band.decision) > rankOf(before.decision);
        const expected = before ? `a lower edge above ${before.from}` : "0, the lower edge of the first band";
        if (before ? band.from <= before.from : band.from !== 0) complain(context, [i, "from"], expected);
        if (before && !betters)
          complain(context, [i, "decision"], `a better decision than ${before.decision}`);
      }
    }),
  /** What a decision needs besides its band; what fails gives the next lower decision. */
  conditions: list(
    "conditions",
    strict("a condition", {
      decision,
      measure,
      atLeast: number("least value", 0, 100),
      rationale: reason.optional(),
    }),
    100,
  ),
});

const response = strict("how an answer's four dimensions make its rating", {
  weights: strict("weights of the dimensions", {
    language: number("weight", 0, 1_000),
    task: number("weight", 0, 1_000),
    craft: number("weight", 0, 1_000),
    mechanics: number("weight", 0, 1_000),
  }).refine((weights) => Object.values(weights).some((weight) => weight > 0), {
    error: "weights of which one at least is above 0",
  }),
  /** Reads the weighted mean of the dimensions as a hiring lead's mark. */
  scale: curve,
  /** No answer is worth more than each of its sides allows. */
  ceilings: strict("ceilings", {
    language: curve.optional(),
    task: curve.optional(),
    craft: curve.optional(),
    mechanics: curve.optional(),
  }),
  /** What people's marks do: `replace` the machine's for their dimension, or are only kept beside it. */
  ratings: oneOf(["replace", "keep"]),
  rationale: reason.optional(),
});

/**
 * A rubric: what counts, how much, and what follows from it. What depends on the test that it is for (which criteria there
 * are, what each is measured in, the limits of requirements) `qualify` checks besides.
 */
export const rubricSchema = strict("a rubric", {
  id: name("the rubric's id"),
  version: name("the rubric's version"),
  criteria: z
    .array(criterion, { error: "a list of 1 to 100 criteria" })
    .min(1, { error: "a list of 1 to 100 criteria" })
    .max(100, { error: "a list of 1 to 100 criteria" })
    .refine((criteria) => criteria.some((one) => one.weight > 0), {
      error: "criteria of which one at least has a weight above 0",
    })
    .superRefine(differ),
  response,
  requirements: list("requirements", requirement, 100).superRefine(differ),
  /** What an unknown requirement does: nothing, or the decision is left to a person. */
  unknown: oneOf(["ignore", "review"]),
  decision: policy,
});

/** What counts, how much, and what follows from it. `defaultRubric` is one, with its reasons. */
export type Rubric = z.infer<typeof rubricSchema>;
/** A part of the score: an answer to a task, or a fact of the interview. */
export type RubricCriterion = Rubric["criteria"][number];
/** How a fact of the interview becomes a rating from 0 to 1: by a curve, by levels, or by yes and no. */
export type Scale = NonNullable<RubricCriterion["scale"]>;
