/** A curve by its points, `[value, rating]`, values ascending; straight between points, level outside them. */
export type Curve = readonly (readonly [value: number, rating: number])[];

/** The rating of a value on a curve. Only additions, products and quotients: the same on every machine. */
export const onCurve = (curve: Curve, value: number): number => {
  let [lastValue, lastRating] = curve[0] ?? [0, 0];
  if (value <= lastValue) return lastRating;
  for (const [nextValue, nextRating] of curve) {
    if (value < nextValue) {
      return lastRating + ((nextRating - lastRating) * (value - lastValue)) / (nextValue - lastValue);
    }
    lastValue = nextValue;
    lastRating = nextRating;
  }
  return lastRating;
};
