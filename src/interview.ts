import { type Interview, interviewSchema } from "./application/schema.js";
import type { Education } from "./interview/education/read-education.js";
import { readEducation } from "./interview/education/read-education.js";
import { readJsonResume } from "./interview/json-resume/read-json-resume.js";
import type { PlatformExperience } from "./interview/platform-experience/read-platform-experience.js";
import { readPlatformExperience } from "./interview/platform-experience/read-platform-experience.js";
import type { Portfolio, PortfolioItem } from "./interview/portfolio/read-portfolio.js";
import { readPortfolio } from "./interview/portfolio/read-portfolio.js";
import type { Duration, InterviewDate } from "./interview/time/read-duration.js";
import { readDuration } from "./interview/time/read-duration.js";
import type { PlatformSpell } from "./interview/types.js";
import { requireOptions, requireText } from "./schema/arguments.js";
import { InputError } from "./schema/input-error.js";
import { toIssues } from "./schema/issues.js";

export type { Evidence, Params } from "./check/evidence.js";
export type { AnswerStatus, EducationLevel, EnglishLevel, PlatformSpell } from "./interview/types.js";
export type { Duration, Education, Interview, InterviewDate, PlatformExperience, Portfolio, PortfolioItem };

/** Reads an answer as `applicationSchema` does. */
const readField = <Field extends "platformExperience" | "portfolio" | "interviewedOn">(
  field: Field,
  value: unknown,
): Interview[Field] => {
  const interview = { [field]: value };
  const parsed = interviewSchema.safeParse(interview);
  if (!parsed.success)
    throw new InputError("invalid-input", toIssues(interview, parsed.error.issues, "interview"));
  return parsed.data[field];
};

const requireDate = (options: InterviewDate): void => {
  requireOptions(options, ["interviewedOn"]);
  readField("interviewedOn", options.interviewedOn);
};

/**
 * Reads a length of time in English or Chinese: "2 yrs 3 mos", 兩年半左右, 十幾個月, "from March 2022 to June 2023".
 *
 * Several lengths are added up, overlapping dates once, a total instead of its parts. `''`, "none", 冇 are 0;
 * `undefined` was not asked; what cannot be read, or needs the interview date and has none, is `not-scored`.
 *
 * @throws InputError when the answer or the date is of another form
 * @example
 * parseDuration("兩年半左右").months; // 30
 */
export const parseDuration = (text: string | undefined, options: InterviewDate = {}): Duration => {
  if (text !== undefined) requireText(text);
  requireDate(options);
  return readDuration(text, options);
};

/**
 * Reads how long somebody has worked on data-labelling platforms, and at what.
 *
 * Free text in English, Cantonese or written Chinese, or spells. Dates that overlap are counted once, a total is
 * not added to its parts, pauses come off what they lie in, denials ("no rating", 冇掂過評分) are heeded, work elsewhere
 * (teaching, newspapers) and other people's is left out; a length told for both kinds counts for each. An answer that tells
 * only how long ("2 yrs on Outlier") is read as writing, which is what an interviewer asks for, with evidence
 * `asked-months`. `''`, "none",
 * 冇 are zero months; `undefined` was not asked; what cannot be read is `not-scored`, never 0.
 *
 * @returns months to one decimal, with the places they were read from; see `PlatformExperience`
 * @throws InputError when the answer or the date is of another form
 * @example
 * parsePlatformExperience("just over a yr on Outlier doing prompt writing, before that 2 yrs of search rating");
 * // writingMonths 12, ratingMonths 24, platforms ["Outlier"]
 */
export const parsePlatformExperience = (
  input: string | readonly PlatformSpell[] | undefined,
  options: InterviewDate = {},
): PlatformExperience => {
  const answer = readField("platformExperience", input);
  requireDate(options);
  return readPlatformExperience(answer, options);
};

/**
 * Reads the highest completed level of education, by worldwide and Hong Kong names: HD, DSE, 副學士, 本科, MPhil.
 *
 * What is still studied for counts as the level before it, and so does what ends in a year after the interview ("BA,
 * graduated in 2027"); without `interviewedOn` every year counts as past. A school alone stands for what it usually awards.
 * `''`, "none", 冇 are level `none`; `undefined` was not asked; what cannot be read is `not-scored`.
 *
 * @throws InputError when the answer is no text, or the date is none
 * @example
 * parseEducation("HD in Transport, IVE;之後讀緊part-time degree").level; // "post-secondary"
 */
export const parseEducation = (text: string | undefined, options: InterviewDate = {}): Education => {
  if (text !== undefined) requireText(text);
  requireDate(options);
  return readEducation(text, options);
};

/**
 * Reads a portfolio: links, descriptions of published Cantonese work, or both; either is as good as the other.
 *
 * Links are checked for their form only; nothing is opened. Work said to be in written Chinese, Mandarin or English
 * and offers ("available on request") are no Cantonese works. `''`, "none", 冇 are no works; `undefined` was not asked.
 * An answer in which nothing can be counted as a work, and links that are none, are for a person: `not-scored`.
 *
 * @throws InputError when the answer is of another form
 * @example
 * parsePortfolio("粵語詩集《執骨》,https://poems.example.org").works; // 1
 */
export const parsePortfolio = (input: string | readonly PortfolioItem[] | undefined): Portfolio => {
  return readPortfolio(readField("portfolio", input));
};

/**
 * The interview answers that a résumé in the JSON Resume format (jsonresume.org, 1.x) holds: platform work, works in
 * Cantonese, education, English, AI tools.
 *
 * What it does not tell is left out, as not asked: add it (`hoursPerWeek`) to the result. Text never makes it throw.
 * With `interviewedOn` a course that ends after it is still studied for, and work that goes on is counted up to it.
 * Without it every last date of a course counts as reached, since there is no clock, and work that goes on is for a person.
 *
 * @throws InputError `invalid-input` when it is no such résumé, or the date is none
 * @example
 * fromJsonResume({ education: [{ studyType: "Bachelor", endDate: "2019" }] }); // { education: "Bachelor" }
 */
export const fromJsonResume = (resume: unknown, options: InterviewDate = {}): Interview => {
  requireDate(options);
  return readJsonResume(resume, options);
};
