import { z } from "zod";
import { EDUCATION_LEVELS } from "../interview/types.js";

/** Longest text of one field, in UTF-16 units: far above any answer, low enough to bound memory. */
export const LONGEST_TEXT = 4_000_000;
/** Most entries of a list: spells, portfolio items, ratings. */
const LONGEST_LIST = 1_000;

/** An object that knows its keys and says so when it meets another. */
const strict = <Shape extends z.ZodRawShape>(what: string, shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? `only ${Object.keys(shape).join(", ")}` : `an object: ${what}`,
  });

const text = (what: string, longest = LONGEST_TEXT) => {
  const error = `text: ${what}, at most ${longest} characters`;
  return z.string({ error }).max(longest, { error });
};

const number = (what: string, least: number, most: number) => {
  const error = `a number from ${least} to ${most}: ${what}`;
  return z.number({ error }).min(least, { error }).max(most, { error });
};

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(", ")}` });

const list = <Item extends z.ZodType>(what: string, item: Item) => {
  const error = `a list of at most ${LONGEST_LIST}: ${what}`;
  return z.array(item, { error }).max(LONGEST_LIST, { error });
};

const month = z
  .string({ error: "a month, YYYY-MM" })
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, { error: "a month, YYYY-MM" });

const spell = strict("a spell of work on a platform", {
  platform: text("the platform's name", 200),
  kind: oneOf(["writing", "rating", "other"]),
  months: number("months of work", 0, 1200).optional(),
  from: month.optional(),
  to: month.optional(),
}).refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
  error: "a spell whose `to` is not before its `from`",
});

const portfolioItem = strict("a published work", {
  url: text("a web address", 2_000).optional(),
  description: text("what the work is").optional(),
});

const either = <A extends z.ZodType, B extends z.ZodType>(a: A, b: B, what: string) =>
  z.union([a, b], { error: what });

const interviewSchema = strict("the interview answers", {
  platformExperience: either(
    text("experience on data-labelling platforms"),
    list("spells of work", spell),
    "text, or a list of spells of work",
  ).optional(),
  portfolio: either(
    text("links to published work, or descriptions"),
    list("published works", portfolioItem),
    "text, or a list of published works",
  ).optional(),
  education: text(`highest education, free or one of ${EDUCATION_LEVELS.join(", ")}`).optional(),
  cantoneseWritingYears: either(
    number("years of creative writing in Cantonese", 0, 100),
    text("years of creative writing in Cantonese"),
    "a number of years from 0 to 100, or text",
  ).optional(),
  englishReading: oneOf(["none", "basic", "intermediate", "fluent"]).optional(),
  hoursPerWeek: number("hours a week", 0, 168).optional(),
  aiTools: z.boolean({ error: "true or false" }).optional(),
  interviewedOn: z.iso.date({ error: "a date, YYYY-MM-DD" }).optional(),
});

const responsesSchema = strict("the written answers", {
  character: text("the answer to the first task").optional(),
  professionalEmail: text("the answer to the second task").optional(),
  persuasiveEmail: text("the answer to the third task").optional(),
});

const ratingSchema = strict("a mark by a rater", {
  rater: text("who gave the mark", 200).min(1, { error: "the rater's name, not empty" }),
  task: oneOf(["character", "professionalEmail", "persuasiveEmail"]).optional(),
  dimension: oneOf(["language", "task", "craft", "mechanics", "overall"]).optional(),
  value: number("the mark", 0, 1),
});

/**
 * One candidate's application: interview answers and three written answers.
 * A missing field was not asked; `''` was asked and answered with nothing. Unknown keys are refused.
 */
export const applicationSchema = strict("an application", {
  id: text("the candidate's id", 200).min(1, { error: "an id, not empty" }).optional(),
  interview: interviewSchema,
  responses: responsesSchema,
  ratings: list("marks by raters", ratingSchema).optional(),
});

export type Application = z.infer<typeof applicationSchema>;
export type Interview = z.infer<typeof interviewSchema>;
export type Responses = z.infer<typeof responsesSchema>;
/** A mark by a person (or another rater) from 0 to 1, for one task and dimension or for more. */
export type Rating = z.infer<typeof ratingSchema>;
