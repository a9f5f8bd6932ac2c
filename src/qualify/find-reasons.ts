import type { CriterionScore } from "../criterion/criterion-score.js";
import type { Decided } from "../decision/decide.js";
import type { ResponseGrade } from "../grade/response-grade.js";
import { isSuspected } from "../grade/suspected.js";
import { isTooEnglish } from "../grade/too-english.js";
import type { Reason } from "./qualification.js";

/** A side of an answer below this is worth a word. */
const WEAK = 0.7;
/** A rating, of an answer or a side of it, from here on is a strength. */
export const STRONG = 0.75;
const MOST_STRENGTHS = 2;

/** What held an answer back most: not Cantonese, a demand not met, or its weakest side. */
const weakness = (grade: ResponseGrade): Reason | null => {
  const { task } = grade;
  const params = { rating: grade.rating ?? 0 };
  if (grade.status !== "scored") return null;
  if (grade.language.label === "none") {
    const raised = (code: string) => grade.advisories.some((advisory) => advisory.code === code);
    if (raised("duplicate-answer")) return { code: "answer-repeated", task, params };
    if (raised("injection")) return { code: "answer-orders", task, params };
    return { code: raised("prompt-copy") ? "answer-copied" : "answer-empty", task, params };
  }
  if (grade.language.disguised && !grade.language.accepted) return { code: "answer-disguised", task, params };
  if (!grade.language.accepted && grade.language.label !== "neutral") {
    if (isTooEnglish(grade.language)) return { code: "answer-too-english", task, params };
    if (isSuspected(grade.language)) return { code: "answer-suspected", task, params };
    return { code: "answer-not-cantonese", task, params: { ...params, label: grade.language.label } };
  }
  const missed = grade.demands.filter((demand) => !demand.met);
  const [first] = missed;
  const nothing = grade.demands.every(({ met, count = 0 }) => !met && count === 0);
  if (first && nothing) return { code: "answer-off-task", task, params };
  if (first)
    return { code: "demand-missed", task, params: { ...params, demand: first.id, missed: missed.length } };
  const sides = Object.entries(grade.dimensions) as [string, number | null][];
  const weakest = sides.reduce((a, b) => ((b[1] ?? 1) < (a[1] ?? 1) ? b : a));
  return (weakest[1] ?? 1) < WEAK
    ? { code: "answer-weak", task, params: { ...params, dimension: weakest[0] } }
    : null;
};

/** What an answer that a person has to read says: months that are not stated, a date without an interview date. */
const unread = (criteria: readonly CriterionScore[]): Reason[] =>
  criteria
    .filter((criterion) => criterion.status === "not-scored")
    .map(({ id, evidence }) => ({
      code: "answer-unreadable",
      criterion: id,
      params: { why: evidence.at(-1)?.code ?? "unreadable" },
    }));

/**
 * Why a decision is what it is, chief reason first: what knocked out or held back, then what each answer lost most by,
 * or for the qualified what carried them; then the band, and what a person still has to read.
 */
export const findReasons = (
  decided: Decided,
  grades: readonly ResponseGrade[],
  criteria: readonly CriterionScore[],
): Reason[] => {
  const limits: Reason[] = decided.reasons
    .filter((reason) => reason.code !== "band")
    .map((reason) => ({ ...reason }));
  const band: Reason[] = decided.reasons
    .filter((reason) => reason.code === "band")
    .map((reason) => ({ ...reason }));
  const byRating = (a: ResponseGrade, b: ResponseGrade) => (a.rating ?? 2) - (b.rating ?? 2);
  const weaknesses = [...grades].sort(byRating).flatMap((grade) => weakness(grade) ?? []);
  const strengths = [...criteria]
    .filter((criterion) => criterion.group === "test" && (criterion.rating ?? 0) >= STRONG)
    .sort((a, b) => (b.rating ?? 0) - (a.rating ?? 0))
    .slice(0, MOST_STRENGTHS)
    .map((criterion): Reason => {
      const { id, points, maxPoints } = criterion;
      return { code: "answer-strong", criterion: id, task: id, params: { points, maxPoints } };
    });
  const order =
    decided.decision === "qualified"
      ? [...strengths, ...band, ...weaknesses]
      : [...weaknesses, ...band, ...strengths];
  return [...limits, ...order, ...unread(criteria)];
};
