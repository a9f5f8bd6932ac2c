import { randomOf } from "../number/random.js";

/** Where a figure lies in 95 of 100 samples like this one. */
export interface Interval {
  low: number;
  high: number;
}

const SEED = 7;

/**
 * The 95 % interval of a figure by bootstrap: percentiles of what it is in so many resamples of whole groups (the answers
 * of one candidate are one, since they are alike). The numbers are drawn from a fixed seed: the same groups, the same
 * interval.
 *
 * @param figure null where it says nothing of a resample, which is then left out
 * @returns null for fewer than two groups, or where the figure says nothing of any resample
 */
export const intervalOf = <Group>(
  groups: readonly Group[],
  figure: (drawn: readonly Group[]) => number | null,
  resamples: number,
): Interval | null => {
  if (groups.length < 2) return null;
  const random = randomOf(SEED);
  const figures: number[] = [];
  for (let i = 0; i < resamples; i += 1) {
    const drawn = groups.map(() => groups[Math.floor(random() * groups.length)] as Group);
    const value = figure(drawn);
    if (value !== null) figures.push(value);
  }
  if (figures.length === 0) return null;
  figures.sort((a, b) => a - b);
  const at = (share: number) =>
    figures[Math.min(figures.length - 1, Math.floor(share * figures.length))] as number;
  return { low: at(0.025), high: at(0.975) };
};
