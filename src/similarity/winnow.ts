/**
 * Winnowing (Schleimer, Wilkerson & Aiken 2003): of every `window` hashes in a row the smallest, the rightmost of equal
 * ones; of fewer hashes than that the smallest of all. Of two lists that share `window` hashes in a row both keep one
 * and the same of these. Keeps 2 of `window + 1` on the average. Linear.
 *
 * @returns the places of those that are kept, in order
 */
export const winnow = (hashes: readonly number[], window: number): number[] => {
  const kept: number[] = [];
  let least = -1;
  for (let first = 0; first < Math.max(1, hashes.length - window + 1); first += 1) {
    const end = Math.min(hashes.length, first + window);
    // Until the smallest leaves the window only the newcomer can take its place.
    const from = least < first ? first : end - 1;
    if (least < first) least = first;
    for (let at = from; at < end; at += 1)
      if ((hashes[at] as number) <= (hashes[least] as number)) least = at;
    if (least < hashes.length && kept.at(-1) !== least) kept.push(least);
  }
  return kept;
};
