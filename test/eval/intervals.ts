import { intervalOf } from "../../src/agreement/interval.js";

const RESAMPLES = 1_000;

/** A figure with its 95 % bootstrap interval over whole candidates: "0.908 [0.88, 0.93]". */
export const withInterval = <Group>(
  groups: readonly Group[],
  figure: (groups: readonly Group[]) => number | null,
  digits: number,
): string => {
  const told = (value: number | undefined | null) =>
    value === null || value === undefined ? "–" : value.toFixed(digits);
  const interval = intervalOf(groups, figure, RESAMPLES);
  return `${told(figure(groups))} [${told(interval?.low)}, ${told(interval?.high)}]`;
};
