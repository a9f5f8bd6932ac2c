import { randomOf } from "../../src/train/random.js";

const RESAMPLES = 1_000;
const SEED = 7;

/**
 * A figure with its 95 % bootstrap interval (percentiles of 1,000 resamples of whole groups): "0.908 [0.88, 0.93]". The
 * answers of one candidate are one group, since they are alike.
 */
export const withInterval = <Group>(
  groups: readonly Group[],
  figure: (groups: readonly Group[]) => number | null,
  digits: number,
): string => {
  const told = (value: number | undefined | null) =>
    value === null || value === undefined ? "–" : value.toFixed(digits);
  const random = randomOf(SEED);
  const figures: number[] = [];
  for (let i = 0; i < RESAMPLES; i += 1) {
    const drawn = groups.map(() => groups[Math.floor(random() * groups.length)] as Group);
    const value = figure(drawn);
    if (value !== null) figures.push(value);
  }
  figures.sort((a, b) => a - b);
  const at = (share: number) => figures[Math.min(figures.length - 1, Math.floor(share * figures.length))];
  return `${told(figure(groups))} [${told(at(0.025))}, ${told(at(0.975))}]`;
};
