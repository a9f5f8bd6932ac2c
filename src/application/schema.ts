import { z } from "zod";
import { EDUCATION_LEVELS } from "../interview/types.js";
import { either, list, name, number, oneOf, strict, text } from "../schema/expect.js";
import { TASK_IDS } from "../task/task.js";

/** Longest text of one field, in UTF-16 units: far above any answer, low enough to bound memory. */
export const LONGEST_TEXT = 1_000_000;

const month = z
  .string({ error: "a month, YYYY-MM" })
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, { error: "a month, YYYY-MM" });

const spell = strict("a spell of work on a platform", {
  platform: name("the platform"),
  kind: oneOf(["writing", "rating", "other"]),
  months: number("months of work", 0, 1200).optional(),
  from: month.optional(),
  to: month.optional(),
}).refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
  path: ["to"],
  error: "a month that is not before `from`",
});

const portfolioItem = strict("a published work", {
  url: text("a web address", 2_000).optional(),
  description: text("what the work is", LONGEST_TEXT).optional(),
});

export const interviewSchema = strict("the interview answers", {
  platformExperience: either(
    text("experience on data-labelling platforms", LONGEST_TEXT),
    list("spells of work", spell),
    "text, or a list of spells of work",
  ).optional(),
  portfolio: either(
    text("links to published work, or descriptions", LONGEST_TEXT),
    list("published works", portfolioItem),
    "text, or a list of published works",
  ).optional(),
  education: text(
    `highest education, free or one of ${EDUCATION_LEVELS.join(", ")}`,
    LONGEST_TEXT,
  ).optional(),
  cantoneseWritingYears: either(
    number("years of creative writing in Cantonese", 0, 100),
    text("years of creative writing in Cantonese", LONGEST_TEXT),
    "a number of years from 0 to 100, or text",
  ).optional(),
  englishReading: oneOf(["none", "basic", "intermediate", "fluent"]).optional(),
  hoursPerWeek: number("hours a week", 0, 168).optional(),
  aiTools: z.boolean({ error: "true or false" }).optional(),
  interviewedOn: z.iso.date({ error: "a date, YYYY-MM-DD" }).optional(),
});

const answer = text("the answer to a task", LONGEST_TEXT).optional();

/** The schema of an application to a test of these tasks. */
export const applicationSchemaFor = <const Ids extends readonly string[]>(ids: Ids) =>
  strict("an application", {
    id: name("the candidate's id").optional(),
    interview: interviewSchema,
    responses: strict(
      "the written answers",
      Object.fromEntries(ids.map((id) => [id, answer])) as Record<Ids[number], typeof answer>,
    ),
    ratings: list(
      "marks by raters",
      strict("a mark by a rater", {
        rater: name("who gave the mark"),
        task: oneOf(ids).optional(),
        dimension: oneOf(["language", "task", "craft", "mechanics", "overall"]).optional(),
        value: number("the mark", 0, 1),
      }),
    ).optional(),
  });

/**
 * One candidate's application: interview answers and three written answers.
 * A missing field was not asked; `''` was asked and answered with nothing. Unknown keys are refused.
 */
export const applicationSchema = applicationSchemaFor(TASK_IDS);

export type Application = z.infer<typeof applicationSchema>;
export type Interview = z.infer<typeof interviewSchema>;
export type Responses = Application["responses"];
/** A mark by a person (or another rater) from 0 to 1, for one task and dimension or for more. */
export type Rating = NonNullable<Application["ratings"]>[number];
