import { z } from "zod";
import {
  EDUCATION_LEVELS,
  ENGLISH_LEVELS,
  type EnglishLevel,
  type PlatformSpell,
} from "../interview/types.js";
import { complain, either, list, name, number, oneOf, strict, text } from "../schema/expect.js";
import { TASK_IDS, type TaskId } from "../task/task.js";

/** Longest text of one field, in UTF-16 units: far above any answer, low enough to bound memory. */
export const LONGEST_TEXT = 1_000_000;

const month = z
  .string({ error: "a month, YYYY-MM" })
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, { error: "a month, YYYY-MM" });

const spell = strict("a spell of work on a platform", {
  /** As people call it. */
  platform: name("the platform"),
  /** What the work was; rating counts far less than writing. */
  kind: oneOf(["writing", "rating", "other"]),
  /** How long, in months; where it is missing the dates tell. */
  months: number("months of work", 0, 1200).optional(),
  /** First month, `YYYY-MM`. */
  from: month.optional(),
  /** Last month, counted in; missing while it goes on. */
  to: month.optional(),
}).refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
  path: ["to"],
  error: "a month that is not before `from`",
});

const portfolioItem = strict("a published work, { url, description }", {
  /** Where it can be read; never opened. */
  url: text("a web address", 2_000).optional(),
  /** What it is, in any language. */
  description: text("what the work is", LONGEST_TEXT).optional(),
});

export const interviewSchema = strict("the interview answers", {
  /** Months on data-labelling platforms: free text in English or Chinese, or spells of work. */
  platformExperience: either(
    text("experience on data-labelling platforms", LONGEST_TEXT),
    list("spells of work", spell),
    "text, or a list of spells of work",
  ).optional(),
  /** Published works in Cantonese: links or descriptions, as text or as a list. */
  portfolio: either(
    text("links to published work, or descriptions", LONGEST_TEXT),
    list("published works", portfolioItem),
    "text, or a list of published works",
  ).optional(),
  /** Highest completed education: free text, or one of the levels. */
  education: text(
    `highest education, free or one of ${EDUCATION_LEVELS.join(", ")}`,
    LONGEST_TEXT,
  ).optional(),
  /** Years of creative writing in Cantonese: a number from 0 to 100, or text. */
  cantoneseWritingYears: either(
    number("years of creative writing in Cantonese", 0, 100),
    text("years of creative writing in Cantonese", LONGEST_TEXT),
    "a number of years from 0 to 100, or text",
  ).optional(),
  /** How well instructions in English are read. */
  englishReading: oneOf(ENGLISH_LEVELS).optional(),
  /** Hours of work a week, 0–168. */
  hoursPerWeek: number("hours a week", 0, 168).optional(),
  /** Whether AI chatbot tools are familiar. */
  aiTools: z.boolean({ error: "true or false" }).optional(),
  /** `YYYY-MM-DD`: what "since March 2022" counts up to; there is no clock. */
  interviewedOn: z.iso.date({ error: "a date, YYYY-MM-DD, of a day that there is" }).optional(),
});

const answer = text("the answer to a task", LONGEST_TEXT).optional();

/** The schema of an application to a test of these tasks. */
export const applicationSchemaFor = <const Ids extends readonly string[]>(ids: Ids) =>
  strict("an application", {
    /** The caller's name for the candidate; it comes back in the result. */
    id: name("the candidate's id").optional(),
    /** What was asked in the interview, and the answers. */
    interview: interviewSchema,
    /** The written answers, by task. */
    responses: strict(
      "the written answers",
      Object.fromEntries(ids.map((id) => [id, answer])) as Record<Ids[number], typeof answer>,
    ),
    /** Marks by people (or other raters); the rubric says what they do. */
    ratings: list(
      "marks by raters",
      strict("a mark by a rater", {
        /** Who gave the mark; the mean of all marks counts. */
        rater: name("who gave the mark"),
        /** Missing: for every task. */
        task: oneOf(ids).optional(),
        /** Missing: for the answer as a whole. */
        dimension: oneOf(["language", "task", "craft", "mechanics", "overall"]).optional(),
        /** 0–1: a mark out of four or ten, divided by it. */
        value: number("the mark", 0, 1),
      }),
    ).optional(),
  }).superRefine(({ responses, ratings = [] }, context) => {
    const answers: Readonly<Record<string, unknown>> = responses;
    for (const [i, { task }] of ratings.entries())
      if (task !== undefined && answers[task] === undefined)
        complain(context, ["ratings", i, "task"], "a task that `responses` has an answer to");
  });

/**
 * One candidate's application: interview answers and three written answers.
 * A missing field was not asked; `''` was asked and answered with nothing. Unknown keys are refused.
 */
export const applicationSchema = applicationSchemaFor(TASK_IDS);

/** The answers of an interview. A missing field was not asked; `''` was answered with nothing. */
export interface Interview {
  /** Work on data-labelling platforms: the answer in English or Chinese, or spells of it. */
  platformExperience?: string | PlatformSpell[] | undefined;
  /** Published works in Cantonese: links or descriptions, as text or one by one. */
  portfolio?: string | { url?: string | undefined; description?: string | undefined }[] | undefined;
  /** Highest completed education: the answer, or an `EducationLevel`. */
  education?: string | undefined;
  /** Years of creative writing in Cantonese: 0 to 100, or the answer. */
  cantoneseWritingYears?: number | string | undefined;
  /** How well instructions in English are read. */
  englishReading?: EnglishLevel | undefined;
  /** 0 to 168. */
  hoursPerWeek?: number | undefined;
  /** Whether AI chatbot tools are familiar. */
  aiTools?: boolean | undefined;
  /** `YYYY-MM-DD`: what "since March 2022" counts up to, for there is no clock. */
  interviewedOn?: string | undefined;
}
/** The written answers by task. A missing one was not asked for; `''` was left empty. */
export type Responses<Id extends string = TaskId> = Partial<Record<Id, string | undefined>>;
/** A mark by a person (or another rater). */
export interface Rating<Id extends string = TaskId> {
  /** Who gave it; the mean of all marks counts. */
  rater: string;
  /** Without it for every task. */
  task?: Id | undefined;
  /** Without it for the answer as a whole. */
  dimension?: "language" | "task" | "craft" | "mechanics" | "overall" | undefined;
  /** 0 to 1: a mark out of four or ten, divided by it. */
  value: number;
}
/** One candidate's application: what `qualify` scores. `Id`: the tasks, where they are not the listing's. */
export interface Application<Id extends string = TaskId> {
  /** The caller's name for the candidate; it comes back in the result. */
  id?: string | undefined;
  interview: Interview;
  responses: Responses<Id>;
  /** Marks by people; the rubric says what they do. */
  ratings?: Rating<Id>[] | undefined;
}

/** Holds where the schema and the type say the same: a slip in one of them does not compile. */
type Same<One, Other> = [One, Other] extends [Other, One] ? true : never;
true satisfies Same<z.infer<typeof applicationSchema>, Application>;
