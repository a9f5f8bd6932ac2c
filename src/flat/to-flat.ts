import type { CriterionScore } from "../criterion/criterion-score.js";
import type { ResponseGrade } from "../grade/response-grade.js";
import { bandIn } from "../qualify/band-in.js";
import type { Qualification, Reason } from "../qualify/qualification.js";
import { readQualification } from "../qualify/read-qualification.js";
import { refuse, requireOptions } from "../schema/arguments.js";
import { cutText } from "./cut-text.js";
import { shortNames } from "./short-names.js";

/** A value of a flat result. */
export type FlatValue = string | number | boolean | null;
/** A result without nesting, by keys of at most 30 characters; `flatFields` tells what they hold. */
export type FlatResult = Record<string, FlatValue>;

/** How a result is made flat. */
export interface FlatOptions {
  /** Longest text, in UTF-16 units, 20 to 10,000; 250 unless given. What is longer ends in …. */
  longest?: number | undefined;
  /** Before every key, to tell them from others': a small letter and up to seven small letters, digits or `_`. */
  prefix?: string | undefined;
}

/** Longest key, in characters, with its prefix. */
const LONGEST_KEY = 30;
const PREFIX = /^(?:[a-z][a-z0-9_]{0,7})?$/u;
/** Every label of ours fits into the least. */
const LEAST_LONGEST = 20;
const MOST_LONGEST = 10_000;

const DEFAULT_LONGEST = 250;

const readOptions = (options: FlatOptions): { longest: number; prefix: string } => {
  requireOptions(options, ["longest", "prefix"]);
  const { longest = DEFAULT_LONGEST, prefix = "" } = options;
  if (!Number.isInteger(longest) || longest < LEAST_LONGEST || longest > MOST_LONGEST)
    throw refuse("options.longest", `a whole number from ${LEAST_LONGEST} to ${MOST_LONGEST}`, longest);
  if (typeof prefix !== "string" || !PREFIX.test(prefix))
    throw refuse("options.prefix", "a small letter and up to 7 small letters, digits or _", prefix);
  return { longest, prefix };
};

/** The words of Greenhouse's assessment partners. A machine's "definitely" and "strong" are left to people. */
const recommend = ({ score, decision }: Qualification<string>): string => {
  if (score === null || decision === "review") return "no_decision";
  return decision === "qualified" ? "yes" : "no";
};

const aboutOf = (reason: Reason | undefined): FlatValue =>
  reason?.task ?? reason?.criterion ?? (reason?.params.requirement as string | undefined) ?? null;

const count = <Item>(items: readonly Item[], test: (item: Item) => boolean): number =>
  items.filter(test).length;

const ofWhole = (result: Qualification<string>, grades: readonly ResponseGrade[]): FlatResult => {
  const { criteria, requirements, advisories } = result;
  const [reason] = result.reasons;
  const band = bandIn(result);
  const isInterview = (status: CriterionScore["status"]) => (one: CriterionScore) =>
    one.group === "interview" && one.status === status;
  return {
    id: result.id ?? null,
    status: result.score === null ? "not-scored" : "scored",
    score: result.score,
    decision: result.decision,
    standing: band?.standing ?? null,
    test: band?.test ?? null,
    recommendation: recommend(result),
    reason: reason?.code ?? null,
    reason_about: aboutOf(reason),
    answers: grades.length,
    answers_scored: count(grades, ({ status }) => status === "scored"),
    answers_accepted: count(grades, ({ language }) => language.accepted),
    reqs_not_met: count(requirements, ({ status }) => status === "not-met"),
    reqs_unknown: count(requirements, ({ status }) => status === "unknown"),
    interview_not_asked: count(criteria, isInterview("not-asked")),
    interview_not_scored: count(criteria, isInterview("not-scored")),
    advisories: [...new Set(advisories.map(({ code }) => code))].join(", "),
    advisories_count: advisories.length,
  };
};

const ofCriterion = (criterion: CriterionScore, isScored: boolean, name: string): FlatResult => ({
  [`points_${name}`]: isScored && criterion.status === "scored" ? criterion.points : null,
  [`max_points_${name}`]: isScored ? criterion.maxPoints : null,
});

const ofGrade = (grade: ResponseGrade, name: string): FlatResult => ({
  [`rating_${name}`]: grade.rating === null ? null : Math.round(100 * grade.rating) / 10,
  [`language_${name}`]: grade.language.label,
  [`accepted_${name}`]: grade.language.accepted,
  [`script_${name}`]: grade.script.label,
  [`demands_met_${name}`]: count(grade.demands, ({ met }) => met),
  [`demands_of_${name}`]: grade.demands.length,
});

/**
 * A result without nesting, for the fields of an applicant tracking system: keys in snake_case of at most 30 characters,
 * values that are text, numbers, booleans or null. `flatFields` tells each.
 *
 * It holds codes, numbers and ids, and nothing that the candidate wrote. Null is what could not be scored, or was not
 * asked, and never 0. Keys are the same for all results of a rubric: what is too long for 30 characters is cut and ends
 * in a hash of its id.
 *
 * @param result of `qualify` or `qualifyAll`, of the listing's tasks or your own
 * @throws InputError when the options are none or it is no result
 * @example
 * toFlat(qualify(application), { prefix: "cq_" }).cq_decision; // "review"
 */
export const toFlat = (result: Qualification<string>, options: FlatOptions = {}): FlatResult => {
  const { longest, prefix } = readOptions(options);
  readQualification(result);
  const grades = Object.values(result.responses);
  const { criteria, requirements, provenance } = result;
  const room = LONGEST_KEY - prefix.length;
  const ids = [...criteria.map(({ id }) => id), ...grades.map(({ task }) => task)];
  const names = shortNames(ids, room - "demands_met_".length);
  const required = shortNames(
    requirements.map(({ id }) => id),
    room - "req_".length,
  );
  const nameOf = (id: string) => names.get(id) as string;
  const flat: FlatResult = Object.assign(
    ofWhole(result, grades),
    ...criteria.map((one) => ofCriterion(one, result.score !== null, nameOf(one.id))),
    ...grades.map((grade) => ofGrade(grade, nameOf(grade.task))),
    ...requirements.map(({ id, status }) => ({ [`req_${required.get(id)}`]: status })),
    {
      rubric_id: provenance.rubric.id,
      rubric_version: provenance.rubric.version,
      engine: provenance.engine,
      digest: provenance.digest,
    },
  );
  return Object.fromEntries(
    Object.entries(flat).map(([key, value]) => [
      prefix + key,
      typeof value === "string" ? cutText(value, longest) : value,
    ]),
  );
};
