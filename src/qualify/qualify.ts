import type { Application } from "../application/schema.js";
import { gradeChecks } from "../checks/index.js";
import { scoreCriteria } from "../criterion/score-criteria.js";
import { decide } from "../decision/decide.js";
import { standingOf } from "../decision/standing.js";
import { testRequirements } from "../decision/test-requirements.js";
import { combineRatings } from "../grade/combine-ratings.js";
import { gradeAll } from "../grade/grade-answers.js";
import type { Advisory, ResponseGrade } from "../grade/response-grade.js";
import { type InputError, isInputError } from "../schema/input-error.js";
import type { TaskId } from "../task/task.js";
import { findReasons } from "./find-reasons.js";
import { provenanceOf } from "./provenance.js";
import type { Qualification } from "./qualification.js";
import { type QualifyOptions, type Settings, settingsOf } from "./settings.js";

/** `success` with the result, or without it and with the error that `qualify` would have thrown. */
export type SafeQualification<Id extends string = TaskId> =
  | { success: true; data: Qualification<Id>; error?: undefined }
  | { success: false; error: InputError; data?: undefined };

/** The advisories of all answers, each with its task. */
export const advisoriesOf = (grades: readonly ResponseGrade[]): Advisory[] =>
  grades.flatMap(({ task, advisories }) =>
    advisories.map((advisory) => ({ ...advisory, params: { ...advisory.params, task } })),
  );

/** Scores an application that was read. */
export const score = (application: Application, { rubric, tasks }: Settings): Qualification<string> => {
  const { interview, responses, ratings = [] } = application;
  const grades = gradeAll(responses, tasks, rubric).map((graded) => {
    const grade = combineRatings(graded, ratings, rubric);
    const found = gradeChecks.flatMap((check): Advisory[] => check.find(grade));
    return found.length > 0 ? { ...grade, advisories: [...grade.advisories, ...found] } : grade;
  });
  const { criteria, tenths } = scoreCriteria(rubric, interview, grades);

  const tested = testRequirements(rubric, { interview, grades });
  const standing = standingOf(criteria, (tenths ?? 0) / 10);
  const decided = decide(standing, tested, rubric);
  return {
    ...(application.id !== undefined && { id: application.id }),
    score: tenths === null ? null : tenths / 10,
    decision: decided.decision,
    reasons: findReasons(decided, grades, criteria),
    requirements: tested.map(({ id, status, code, params }) => ({ id, status, code, params })),
    criteria,
    responses: Object.fromEntries(grades.map((grade) => [grade.task, grade])),
    advisories: advisoriesOf(grades),
    provenance: provenanceOf(application, rubric, tasks),
  };
};

/**
 * Scores one application: reads the interview, checks and grades the answers, applies the rubric.
 *
 * A pure function: no network, clock, locale or randomness; the same input gives the same result. Text never makes it
 * throw.
 *
 * @param application see `applicationSchema`; a missing field was not asked, `''` was answered with nothing
 * @returns plain data: score 0–100 (null when no answer could be scored), decision, reasons, evidence, advisories
 * @throws InputError `invalid-input` or `invalid-rubric`, with every problem at once
 * @throws TypeError when a check of the caller's own gives no finding
 * @example
 * qualify({ interview: { hoursPerWeek: 20 }, responses: { character: "佢把聲沙到好似砂紙磨鐵閘。" } }).decision;
 */
export const qualify = <Id extends string = TaskId>(
  application: unknown,
  options: QualifyOptions<Id> = {},
): Qualification<NoInfer<Id>> => {
  const settings = settingsOf(options);
  return score(settings.readApplication(application), settings) as Qualification<Id>;
};

/** What came of something that may throw an `InputError`. */
export const safely = <Result>(
  run: () => Result,
): { success: true; data: Result } | { success: false; error: InputError } => {
  try {
    return { success: true, data: run() };
  } catch (error) {
    if (isInputError(error)) return { success: false, error };
    throw error;
  }
};

/**
 * `qualify` without throwing for an application, a rubric or a task that is wrong.
 *
 * @throws TypeError when a check of the caller's own gives no finding
 */
export const safeQualify = <Id extends string = TaskId>(
  application: unknown,
  options: QualifyOptions<Id> = {},
): SafeQualification<NoInfer<Id>> => safely(() => qualify(application, options));

/** Something that is done to a result in the light of its application. */
export type Review = (result: Qualification<string>, application: Application) => Qualification<string>;

/** `safeQualify` with settings that were read. */
export const safeScore = <Id extends string>(
  given: unknown,
  settings: Settings,
  review: Review = (result) => result,
): SafeQualification<Id> =>
  safely(() => {
    const application = settings.readApplication(given);
    return review(score(application, settings), application) as Qualification<Id>;
  });
