import { meanOf } from "../number/mean.js";
import { readOptions } from "./options.js";
import { type MarkPair, readPairs, requireMark } from "./pairs.js";

/** How calibration is measured. */
export interface CalibrationOptions {
  /** Equal parts of the scale: 1 to 100, 10 by default. */
  bins?: number | undefined;
  /** Below so many pairs nothing is said (20 by default). */
  minimum?: number | undefined;
}

/** The marks of one part of the scale. */
export interface CalibrationBin {
  /** Marks from here on … */
  from: number;
  /** … and below this; 1 belongs to the last. */
  to: number;
  n: number;
  /** Their mean, and that of what they are measured against. */
  mark: number;
  reference: number;
}

/** Whether marks mean what they say, part by part of the scale. */
export interface Calibration {
  status: "measured" | "too-few";
  n: number;
  unscored: number;
  /** Expected calibration error, 0 to 1: how far the two means lie apart, over all bins by their size. */
  error: number | null;
  /** Those that hold a mark, ascending. */
  bins: CalibrationBin[];
}

/**
 * Whether marks mean what they say: of answers marked around 0.6, what are people's marks in the mean? For a
 * `confidence`, pair it with 1 where it was right and 0 where it was wrong.
 *
 * @throws InputError for what is no list of pairs of marks from 0 to 1, or an option that is wrong
 * @example
 * calibration(markPairs(results)).bins;
 */
export const calibration = (pairs: Iterable<MarkPair>, options: CalibrationOptions = {}): Calibration => {
  const { bins: parts, minimum } = readOptions(options, ["bins", "minimum"]);
  const { groups, unscored } = readPairs(pairs, requireMark);
  const both = groups.flat();
  const n = both.length;
  if (n < minimum) return { status: "too-few", n, unscored, error: null, bins: [] };
  const binOf = (mark: number) => Math.min(parts - 1, Math.floor(mark * parts));
  const bins = Array.from({ length: parts }, (_, i) => {
    const own = both.filter(({ mark }) => binOf(mark) === i);
    return {
      from: i / parts,
      to: (i + 1) / parts,
      n: own.length,
      mark: meanOf(own.map(({ mark }) => mark)),
      reference: meanOf(own.map(({ reference }) => reference)),
    };
  }).filter((bin) => bin.n > 0);
  const error = bins.reduce((sum, bin) => sum + (bin.n / n) * Math.abs(bin.mark - bin.reference), 0);
  return { status: "measured", n, unscored, error, bins };
};
