import { refuse, requireIterable } from "../schema/arguments.js";

/** A mark, and what it is measured against. */
export interface MarkPair {
  /** 0 to 1; null: could not be given. */
  mark: number | null;
  /** 0 to 1, mostly a person's; null: not given. */
  reference: number | null;
  /** Whose it is. What is one candidate's is alike and is resampled as one; without it each pair is somebody else's. */
  candidate?: string | number | undefined;
}

/** Pairs of which both sides were given, by candidate, and how many were not. */
export interface Paired<Side> {
  groups: { mark: Side; reference: Side }[][];
  unscored: number;
}

/**
 * @param check throws for a side that is none
 * @throws InputError for what is no list of pairs
 */
export const readPairs = <Side>(
  pairs: Iterable<{ mark: Side | null; reference: Side | null; candidate?: string | number | undefined }>,
  check: (side: Side, path: string) => void,
): Paired<Side> => {
  requireIterable(pairs, "pairs", "a list of { mark, reference }");
  const groups = new Map<unknown, { mark: Side; reference: Side }[]>();
  let [place, unscored] = [0, 0];
  for (const pair of pairs) {
    if (typeof pair !== "object" || pair === null)
      throw refuse(`pairs[${place}]`, "{ mark, reference }", pair);
    const { mark, reference, candidate = {} } = pair;
    for (const [name, side] of Object.entries({ mark, reference }))
      if (side !== null) check(side as Side, `pairs[${place}].${name}`);
    if (mark === null || reference === null) unscored += 1;
    else {
      const own = groups.get(candidate);
      if (own) own.push({ mark, reference });
      else groups.set(candidate, [{ mark, reference }]);
    }
    place += 1;
  }
  return { groups: [...groups.values()], unscored };
};

/** @throws InputError when it is no mark */
export const requireMark = (value: number, path: string): void => {
  if (typeof value !== "number" || !(value >= 0 && value <= 1))
    throw refuse(path, "a number from 0 to 1, or null", value);
};
