import { meanOf } from "../number/mean.js";
import { type Interval, intervalOf } from "./interval.js";
import { type AgreementOptions, readOptions } from "./options.js";
import { type MarkPair, readPairs, requireMark } from "./pairs.js";
import { weightedKappa } from "./weighted-kappa.js";

/** How marks agree with those they are measured against. The figures are null where pairs are too few. */
export interface Agreement {
  /** `too-few`: fewer pairs than the minimum. */
  status: "measured" | "too-few";
  /** Pairs of which both marks were given … */
  n: number;
  /** … and others. */
  unscored: number;
  /** Quadratically weighted, of marks in whole points: 1 is full agreement, 0 chance; null when all marks are one. */
  kappa: number | null;
  /** Of kappa, by bootstrap over candidates. */
  interval: Interval | null;
  /** Share with the same point. */
  exact: number | null;
  /** Share no more than a point apart. */
  adjacent: number | null;
  /** Mean of mark less reference, -1 to 1: above 0 is milder than the reference. */
  bias: number | null;
  /** Mean distance, 0 to 1. */
  meanError: number | null;
  /** `bias` in standard deviations of the reference. */
  standardisedBias: number | null;
  /** Deviation of the marks by that of the reference. */
  spread: number | null;
  /** Pearson's, -1 to 1. */
  correlation: number | null;
}

const covariance = (a: readonly number[], b: readonly number[]): number => {
  const [aMean, bMean] = [meanOf(a), meanOf(b)];
  return meanOf(a.map((value, i) => (value - aMean) * ((b[i] as number) - bMean)));
};

const ratioOf = (a: number, b: number): number | null => (b === 0 ? null : a / b);

/**
 * How well marks agree with people's: the machine's ({@link markPairs}), or one rater's with another's ({@link raterPairs}).
 *
 * Testing services ask for a kappa of 0.70 that lies no more than 0.10 below that between people, a standardised bias
 * within 0.15, a spread from 2/3 to 3/2 (Williamson et al. 2012). Kappa is `1 - sum(d * O) / sum(d * E)` of squared
 * distances, standard deviations are of the whole (ddof 0), as in RSMTool.
 *
 * @throws InputError for what is no list of pairs of marks from 0 to 1, or an option that is wrong
 * @example
 * agreement(markPairs(results)).kappa;
 */
export const agreement = (pairs: Iterable<MarkPair>, options: AgreementOptions = {}): Agreement => {
  const { scale, minimum, resamples } = readOptions(options, ["scale", "minimum", "resamples"]);
  const { groups, unscored } = readPairs(pairs, requireMark);
  const both = groups.flat();
  const n = both.length;
  const points = groups.map((group) =>
    group.map(({ mark, reference }) => ({
      mark: Math.round(scale * mark),
      reference: Math.round(scale * reference),
    })),
  );
  const kappaOf = (drawn: readonly (typeof points)[number][]): number | null =>
    weightedKappa(
      drawn.flatMap((group) => group.map(({ mark }) => mark)),
      drawn.flatMap((group) => group.map(({ reference }) => reference)),
    );
  const apart = points.flat().map(({ mark, reference }) => Math.abs(mark - reference));
  const shareWithin = (most: number) => apart.filter((distance) => distance <= most).length / n;
  const [marks, references] = [both.map(({ mark }) => mark), both.map(({ reference }) => reference)];
  const deviation = Math.sqrt(covariance(marks, marks));
  const referenceDeviation = Math.sqrt(covariance(references, references));
  const bias = meanOf(marks) - meanOf(references);
  const enough = n >= minimum;
  const told = <Figure>(figure: Figure): Figure | null => (enough ? figure : null);
  return {
    status: enough ? "measured" : "too-few",
    n,
    unscored,
    kappa: told(kappaOf(points)),
    interval: enough ? intervalOf(points, kappaOf, resamples) : null,
    exact: told(shareWithin(0)),
    adjacent: told(shareWithin(1)),
    bias: told(bias),
    meanError: told(meanOf(both.map(({ mark, reference }) => Math.abs(mark - reference)))),
    standardisedBias: told(ratioOf(bias, referenceDeviation)),
    spread: told(ratioOf(deviation, referenceDeviation)),
    correlation: told(ratioOf(covariance(marks, references), deviation * referenceDeviation)),
  };
};
