/** A curve by its points, `[value, rating]`, values ascending; straight between points, level outside them. */
export type Curve = readonly (readonly [value: number, rating: number])[];

type Point = Curve[number];

/** Between two points, and never beyond their ratings, as a sum that is rounded could be. */
const between = (last: Point, next: Point, value: number): number => {
  const rating = last[1] + ((next[1] - last[1]) * (value - last[0])) / (next[0] - last[0]);
  return Math.min(Math.max(rating, Math.min(last[1], next[1])), Math.max(last[1], next[1]));
};

/** The rating of a value on a curve. Only additions, products and quotients: the same on every machine. */
export const onCurve = (curve: Curve, value: number): number => {
  let last: Point = curve[0] ?? [0, 0];
  if (value <= last[0]) return last[1];
  for (let i = 0; i < curve.length; i += 1) {
    const next = curve[i] as Point;
    if (value < next[0]) return between(last, next, value);
    last = next;
  }
  return last[1];
};
