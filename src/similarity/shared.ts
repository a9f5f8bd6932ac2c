/**
 * Fewer hashes than this, some 30 tokens, are too few to tell anything by: of the sample answers that are shorter, one
 * stock phrase is up to a third.
 */
const LEAST_HASHES = 8;

/** Hashes in ascending order, each once. */
export type Hashes = ArrayLike<number>;

/** Whether sorted hashes hold one. */
export const holds = (hashes: Hashes, hash: number): boolean => {
  let [from, until] = [0, hashes.length];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if ((hashes[middle] as number) < hash) from = middle + 1;
    else until = middle;
  }
  return hashes[from] === hash;
};

/**
 * The share of the smaller list that the larger one holds as well, 0 to 1; null when the smaller one is too small to
 * tell. Of the smaller, so that a copy with much added to it is found as surely as a copy cut short.
 */
export const shareOf = (a: Hashes, b: Hashes): number | null => {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  if (small.length < LEAST_HASHES) return null;
  let shared = 0;
  for (let i = 0; i < small.length; i += 1) if (holds(large, small[i] as number)) shared += 1;
  return shared / small.length;
};

/** Numbers in ascending order, each once. */
export const sorted = (hashes: Iterable<number>): Uint32Array => Uint32Array.from(new Set(hashes)).sort();
