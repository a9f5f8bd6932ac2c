import type { Weighed } from "../criterion/criterion-score.js";

/** What a decision is made on. Figures are 0–100, to one decimal. */
export interface Standing {
  /** The test alone: the weighted mean of its ratings. Null when no answer was scored. */
  readonly test: number | null;
  /**
   * How much of the interview speaks for the candidate. What was not asked, or cannot be read, counts as nothing, just
   * as an answer of nothing: so no answer can put a candidate below one who was not asked.
   */
  readonly interview: number;
  /** Everything together: the score. */
  readonly total: number;
  readonly weakestAnswer: number;
  /** Share of the test's weight that was scored. */
  readonly answersScored: number;
}

const percent = (part: number, whole: number): number =>
  whole > 0 ? Math.round((1_000 * part) / whole) / 10 : 0;

const weightOf = (criteria: readonly Weighed[]): number =>
  criteria.reduce((sum, { weight }) => sum + weight, 0);

const earned = (criteria: readonly Weighed[]): number =>
  criteria.reduce((sum, { weight, rating }) => sum + weight * (rating ?? 0), 0);

/** @param score the score, 0–100 */
export const standingOf = (criteria: readonly Weighed[], score: number): Standing => {
  const tests = criteria.filter(({ group, weight }) => group === "test" && weight > 0);
  const interview = criteria.filter(({ group }) => group === "interview");
  const scored = tests.filter(({ rating }) => rating !== null);
  return {
    // A rubric without a test decides on its interview, which then lifts nothing.
    test: tests.length === 0 ? score : scored.length === 0 ? null : percent(earned(scored), weightOf(scored)),
    interview: tests.length === 0 ? 0 : percent(earned(interview), weightOf(interview)),
    total: score,
    weakestAnswer: percent(Math.min(1, ...scored.map(({ rating }) => rating as number)), 1),
    answersScored: tests.length === 0 ? 100 : percent(weightOf(scored), weightOf(tests)),
  };
};
