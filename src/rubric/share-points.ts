/** What takes part in a score: a weight, and a rating from 0 to 1 or null where there is none. */
export interface Part {
  readonly weight: number;
  readonly rating: number | null;
}

export interface Shared {
  /** In tenths of a point. */
  readonly points: number;
  readonly maxPoints: number;
}

const TENTHS = 1_000;

/**
 * Cuts a total into whole numbers in proportion to exact amounts: each gets its whole part, and what is left goes one
 * by one to the largest remainders, the earlier first. No amount gets more than its next whole number.
 */
const largestRemainder = (amounts: readonly number[], total: number): number[] => {
  const whole = amounts.map(Math.floor);
  let left = total - whole.reduce((sum, n) => sum + n, 0);
  const order = amounts
    .map((amount, i) => ({ i, remainder: amount - (whole[i] as number) }))
    .filter(({ remainder }) => remainder > 0)
    .sort((a, b) => b.remainder - a.remainder);
  for (const { i } of order) {
    if (left <= 0) break;
    whole[i] = (whole[i] as number) + 1;
    left -= 1;
  }
  return whole;
};

/**
 * Points and most points of each part, in tenths, so that they add up exactly: most points to 1000 (100.0), points to
 * the score. Parts without a rating have none of either; their weight goes to the others in proportion. Null when no
 * part with weight has a rating.
 */
export const sharePoints = (parts: readonly Part[]): { tenths: number; shared: Shared[] } | null => {
  const weights = parts.map(({ weight, rating }) => (rating === null ? 0 : weight));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0) return null;
  const most = largestRemainder(
    weights.map((weight) => (TENTHS * weight) / sum),
    TENTHS,
  );
  const exact = parts.map(({ rating }, i) => (most[i] as number) * (rating ?? 0));
  const tenths = Math.round(exact.reduce((total, amount) => total + amount, 0));
  const points = largestRemainder(exact, tenths);
  return { tenths, shared: points.map((own, i) => ({ points: own, maxPoints: most[i] as number })) };
};
