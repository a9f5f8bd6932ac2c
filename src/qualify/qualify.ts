import { type Application, applicationSchema } from "../application/schema.js";
import { nameOf } from "../check/check.js";
import { requirementChecks } from "../checks/index.js";
import { decide, type Tested } from "../decision/decide.js";
import { standingOf } from "../decision/standing.js";
import { combineRatings } from "../response/combine-ratings.js";
import { gradeAll } from "../response/grade-response.js";
import { readRubric } from "../rubric/read-rubric.js";
import type { Rubric } from "../rubric/schema.js";
import { requireOptions } from "../schema/arguments.js";
import { InputError, isInputError } from "../schema/input-error.js";
import { toIssues } from "../schema/issues.js";
import { TASK_IDS, type TaskId } from "../task/task.js";
import { findReasons } from "./find-reasons.js";
import { provenanceOf } from "./provenance.js";
import type { Qualification } from "./qualification.js";
import { scoreCriteria } from "./score-criteria.js";

export interface QualifyOptions {
  /** Another rubric than the default one; see `rubricSchema`. */
  rubric?: Rubric | undefined;
}

/** The rubric that options name, checked; the default one without. */
export const rubricOf = (options: QualifyOptions): Rubric => {
  requireOptions(options, ["rubric"]);
  return readRubric(options.rubric);
};

/** `success` with the result, or without it and with the error that `qualify` would have thrown. */
export type SafeQualification =
  | { success: true; data: Qualification }
  | { success: false; error: InputError };

const readApplication = (given: unknown): Application => {
  const parsed = applicationSchema.safeParse(given);
  if (!parsed.success)
    throw new InputError("invalid-input", toIssues(given, parsed.error.issues, "application"));
  return parsed.data;
};

/** Scores an application that was read with a rubric that was read. */
const score = (application: Application, rubric: Rubric): Qualification => {
  const { interview, responses, ratings = [] } = application;
  const graded = gradeAll(responses, TASK_IDS, rubric);
  const grades = Object.fromEntries(
    TASK_IDS.map((task) => [task, combineRatings(graded[task], ratings, rubric)]),
  ) as typeof graded;
  const { criteria, tenths } = scoreCriteria(rubric, interview, grades);

  const tested = rubric.requirements.map((requirement): Tested => {
    const check = requirementChecks.find(({ meta }) => nameOf(meta) === requirement.id);
    const found = check?.test({ interview, responses, grades }, requirement.limits ?? {});
    return {
      id: requirement.id,
      ...(found ?? { status: "unknown", misses: 0, code: requirement.id, params: {} }),
    };
  });
  const standing = standingOf(criteria, (tenths ?? 0) / 10);
  const decided = decide(standing, tested, rubric);
  return {
    ...(application.id !== undefined && { id: application.id }),
    score: tenths === null ? null : tenths / 10,
    decision: decided.decision,
    reasons: findReasons(decided, grades, criteria),
    requirements: tested.map(({ id, status, code, params }) => ({ id, status, code, params })),
    criteria,
    responses: grades,
    advisories: TASK_IDS.flatMap((task: TaskId) =>
      grades[task].advisories.map((advisory) => ({ ...advisory, params: { ...advisory.params, task } })),
    ),
    provenance: provenanceOf(application, rubric),
  };
};

/**
 * Scores one application: reads the interview, checks and grades the three answers, applies the rubric.
 *
 * A pure function: no network, clock, locale or randomness; the same input gives the same result. Text never makes it
 * throw.
 *
 * @param application see `applicationSchema`; a missing field was not asked, `''` was answered with nothing
 * @returns plain data: score 0–100 (null when no answer could be scored), decision, reasons, evidence, advisories
 * @throws InputError `invalid-input` or `invalid-rubric`, with every problem at once
 * @example
 * qualify({ interview: { hoursPerWeek: 20 }, responses: { character: "佢把聲沙到好似砂紙磨鐵閘。" } }).decision;
 */
export const qualify = (application: unknown, options: QualifyOptions = {}): Qualification => {
  const rubric = rubricOf(options);
  return score(readApplication(application), rubric);
};

const safely = (run: () => Qualification): SafeQualification => {
  try {
    return { success: true, data: run() };
  } catch (error) {
    if (isInputError(error)) return { success: false, error };
    throw error;
  }
};

/** `qualify` without throwing for an application or a rubric that is wrong. */
export const safeQualify = (application: unknown, options: QualifyOptions = {}): SafeQualification =>
  safely(() => qualify(application, options));

/** `safeQualify` with a rubric that was read. */
export const safeScore = (application: unknown, rubric: Rubric): SafeQualification =>
  safely(() => score(readApplication(application), rubric));
