/**
 * Quadratically weighted kappa of two lists of whole marks, 1 for full agreement, 0 for chance:
 * `1 - sum(d * O) / sum(d * E)`, with `d` the squared distance, `O` the counts of pairs and `E` what they would be by
 * chance (benhamner/Metrics). Null when there is nothing to agree on: both lists empty, or all marks the same.
 *
 * @param a whole numbers
 * @param b as many
 */
export const weightedKappa = (a: readonly number[], b: readonly number[]): number | null => {
  const squares = (xs: readonly number[], ys: readonly number[]) =>
    xs.reduce((sum, x, i) => sum + (x - (ys[i] as number)) ** 2, 0);
  const sum = (xs: readonly number[]) => xs.reduce((so, x) => so + x, 0);
  const n = a.length;
  // By chance every mark of one list meets every mark of the other.
  const expected = sum(a.map((x) => x * x)) + sum(b.map((x) => x * x)) - (2 * sum(a) * sum(b)) / n;
  return n === 0 || expected === 0 ? null : 1 - squares(a, b) / expected;
};
