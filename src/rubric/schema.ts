import { z } from "zod";
import { list, name, number, oneOf, strict, text } from "../schema/expect.js";

const reason = text("why", 2_000);
/** From worst to best. */
export const DECISIONS = ["not-qualified", "review", "qualified"] as const;
const decision = oneOf(DECISIONS);

const CURVE = "a curve: a list of [value, rating], values ascending, ratings 0 to 1";
const curve = z
  .array(z.tuple([z.number({ error: CURVE }), number("rating", 0, 1)], { error: CURVE }), { error: CURVE })
  .min(1, { error: CURVE })
  .max(50, { error: CURVE })
  .refine((points) => points.every(([value], i) => i === 0 || value > (points[i - 1]?.[0] as number)), {
    error: CURVE,
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
    .array(strict("a knock-out", { misses: number("misses", 1, 1_000), atMost: decision }), {
      error: "a list of knock-outs",
    })
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
    .refine(
      (bands) =>
        bands.every((band, i) => {
          const before = bands[i - 1];
          if (!before) return band.from === 0;
          return (
            band.from > before.from && DECISIONS.indexOf(band.decision) > DECISIONS.indexOf(before.decision)
          );
        }),
      { error: "bands that begin at 0, whose edges ascend, and whose decisions get better" },
    ),
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
  /** No answer is worth more than its language, or its task, allows. */
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

/** A rubric: what counts, how much, and what follows from it. */
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
    .refine((criteria) => new Set(criteria.map((one) => one.id)).size === criteria.length, {
      error: "criteria whose ids differ",
    }),
  response,
  requirements: list("requirements", requirement, 100).refine(
    (requirements) => new Set(requirements.map((one) => one.id)).size === requirements.length,
    { error: "requirements whose ids differ" },
  ),
  /** What an unknown requirement does: nothing, or the decision is left to a person. */
  unknown: oneOf(["ignore", "review"]),
  decision: policy,
});

export type Rubric = z.infer<typeof rubricSchema>;
export type RubricCriterion = Rubric["criteria"][number];
export type Scale = NonNullable<RubricCriterion["scale"]>;
export type DecisionLabel = z.infer<typeof decision>;
