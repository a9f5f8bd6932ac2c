/** How many were taken, of how many. */
export interface Count {
  readonly n: number;
  readonly selected: number;
}

/** What counts as no likelier than what was observed, beyond the last places of numbers. */
const SAME = 1 + 1e-7;

/**
 * Fisher's exact test, two-sided: how likely it is by chance alone that two groups of these sizes, of whom so many were
 * taken in all, differ as much or more. It holds for small groups as well. Made of products alone, which are the same bits everywhere.
 *
 * @returns 0 to 1
 */
export const fishersExact = (a: Count, b: Count): number => {
  const [all, taken] = [a.n + b.n, a.selected + b.selected];
  const [least, most] = [Math.max(0, taken - b.n), Math.min(a.n, taken)];
  /** How much likelier `k` of the first group are than `k - 1`. */
  const step = (k: number) => ((a.n - k + 1) * (taken - k + 1)) / (k * (all - a.n - taken + k));
  // From the likeliest number outwards, so that nothing grows past what a number can hold.
  const likeliest = Math.min(most, Math.max(least, Math.floor(((a.n + 1) * (taken + 1)) / (all + 2))));
  const weights = new Map([[likeliest, 1]]);
  const weightOf = (k: number) => weights.get(k) as number;
  for (let k = likeliest + 1; k <= most; k += 1) weights.set(k, weightOf(k - 1) * step(k));
  for (let k = likeliest - 1; k >= least; k -= 1) weights.set(k, weightOf(k + 1) / step(k + 1));
  const observed = weightOf(a.selected);
  let [asFar, sum] = [0, 0];
  for (const weight of weights.values()) {
    sum += weight;
    if (weight <= observed * SAME) asFar += weight;
  }
  return asFar / sum;
};
