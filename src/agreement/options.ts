import { refuse, requireOptions } from "../schema/arguments.js";

/** How agreement is measured. */
export interface AgreementOptions {
  /** Points of the scale that marks are rounded to, above 0: 10 (by default) for ratings, 4 for the sides of an answer. */
  scale?: number | undefined;
  /** Below so many pairs nothing is said (20 by default). */
  minimum?: number | undefined;
  /** Resamples for the interval: 0 to 100,000, 1,000 by default; 0 for none. */
  resamples?: number | undefined;
}

const LIMITS: Readonly<Record<string, readonly [least: number, most: number, usual: number]>> = {
  scale: [1, 1_000, 10],
  minimum: [1, 1_000_000, 20],
  resamples: [0, 100_000, 1_000],
  bins: [1, 100, 10],
};

/**
 * Options with the usual figures where none are given.
 *
 * @throws InputError for an option that is not known or not a whole number within its limits
 */
export const readOptions = <Name extends string>(
  options: Readonly<Partial<Record<Name, number | undefined>>>,
  names: readonly Name[],
): Record<Name, number> => {
  requireOptions(options, names);
  return Object.fromEntries(
    names.map((name) => {
      const [least, most, usual] = LIMITS[name] as readonly [number, number, number];
      const value = options[name] ?? usual;
      if (!Number.isInteger(value) || value < least || value > most)
        throw refuse(`options.${name}`, `a whole number from ${least} to ${most}`, value);
      return [name, value];
    }),
  ) as Record<Name, number>;
};
