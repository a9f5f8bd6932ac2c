import { DECISIONS, type DecisionLabel, rankOf } from "../rubric/decisions.js";
import { requireOneOf } from "../schema/arguments.js";
import { type Interval, intervalOf } from "./interval.js";
import { readOptions } from "./options.js";
import { readPairs } from "./pairs.js";
import { weightedKappa } from "./weighted-kappa.js";

/** A decision, and the one it is measured against. */
export interface DecisionPair {
  mark: DecisionLabel | null;
  /** Mostly a person's; null: not decided. */
  reference: DecisionLabel | null;
  /** Whose it is; without it somebody else's each. */
  candidate?: string | number | undefined;
}

/** How decisions agree with those they are measured against. */
export interface DecisionAgreement {
  status: "measured" | "too-few";
  /** Pairs of which both were decided, and others. */
  n: number;
  unscored: number;
  /** Share of the decisions that are the same. */
  exact: number | null;
  /** Of `exact`, 95 %, by bootstrap. */
  interval: Interval | null;
  /** Quadratically weighted, over `not-qualified`, `review`, `qualified`. */
  kappa: number | null;
  /** How many are `qualified` to one and `not-qualified` to the other. */
  reversed: number;
  /** How many of each, by the decision and then by the reference. */
  counts: Record<DecisionLabel, Record<DecisionLabel, number>>;
}

/**
 * How well decisions agree with people's.
 *
 * @throws InputError for what is no list of pairs of decisions, or an option that is wrong
 * @example
 * decisionAgreement(results.map(({ id, decision }) => ({ mark: decision, reference: theirs.get(id) ?? null })));
 */
export const decisionAgreement = (
  pairs: Iterable<DecisionPair>,
  options: { minimum?: number | undefined; resamples?: number | undefined } = {},
): DecisionAgreement => {
  const { minimum, resamples } = readOptions(options, ["minimum", "resamples"]);
  const { groups, unscored } = readPairs<DecisionLabel>(pairs, (side, path) =>
    requireOneOf(side, DECISIONS, path),
  );
  const both = groups.flat();
  const n = both.length;
  const count = (mark: DecisionLabel, reference: DecisionLabel) =>
    both.filter((pair) => pair.mark === mark && pair.reference === reference).length;
  const counts = Object.fromEntries(
    DECISIONS.map((mark) => [
      mark,
      Object.fromEntries(DECISIONS.map((reference) => [reference, count(mark, reference)])),
    ]),
  ) as DecisionAgreement["counts"];
  const exactOf = (drawn: readonly (typeof groups)[number][]) => {
    const all = drawn.flat();
    return all.filter(({ mark, reference }) => mark === reference).length / all.length;
  };
  const ranks = (side: "mark" | "reference") => both.map((pair) => rankOf(pair[side]));
  const enough = n >= minimum;
  return {
    status: enough ? "measured" : "too-few",
    n,
    unscored,
    exact: enough ? exactOf(groups) : null,
    interval: enough ? intervalOf(groups, exactOf, resamples) : null,
    kappa: enough ? weightedKappa(ranks("mark"), ranks("reference")) : null,
    reversed: counts.qualified["not-qualified"] + counts["not-qualified"].qualified,
    counts,
  };
};
