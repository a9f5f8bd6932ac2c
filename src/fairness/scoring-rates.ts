import { refuse } from "../schema/arguments.js";
import { type Groups, type RateOptions, type RateReport, ratesOf } from "./rates.js";
import { readRows } from "./read-rows.js";

/** Somebody with a score. */
export interface ScoreRow {
  groups: Groups;
  /** Null: could not be scored. */
  score: number | null;
}

/** How many of each category score above the median of all, as `selected`. */
export interface ScoringRateReport extends RateReport {
  /** Rows without a score, which are left out. */
  unscored: number;
  /** Of all scores; null without any. */
  median: number | null;
  /** How many have just the median, and so are not above it: many make rates small. */
  atMedian: number;
}

/**
 * How many of each category score above the median of the whole sample, and the impact ratios of these rates: what New York
 * City's Local Law 144 asks for where a tool gives a score (6 RCNY 5-301). Above is above: ties at the median are not.
 *
 * @param rows one for each candidate
 * @throws InputError for what is no list of rows, or an option that is wrong
 * @example
 * scoringRates(results.map(({ id, score }) => ({ groups: groupsOf(id), score })), { leaveOutBelow: 0.02 });
 */
export const scoringRates = (rows: Iterable<ScoreRow>, options: RateOptions = {}): ScoringRateReport => {
  const read = readRows(rows, "{ groups, score }", ({ score }, path) => {
    if (score !== null && !Number.isFinite(score)) throw refuse(`${path}.score`, "a number, or null", score);
  });
  const scored = read.flatMap(({ groups, score }) => (score === null ? [] : [{ groups, score }]));
  const scores = scored.map(({ score }) => score).sort((a, b) => a - b);
  const middle = scores.slice(Math.floor((scores.length - 1) / 2), Math.floor(scores.length / 2) + 1);
  const median = middle.length === 0 ? null : ((middle[0] as number) + (middle.at(-1) as number)) / 2;
  const people = scored.map(({ groups, score }) => ({ groups, selected: score > (median ?? score) }));
  return {
    ...ratesOf(people, options),
    unscored: read.length - scored.length,
    median,
    atMedian: scores.filter((score) => score === median).length,
  };
};
