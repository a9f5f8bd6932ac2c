/** A curve by its points, `[value, rating]`, values ascending; straight between points, level outside them. */
export type Curve = readonly (readonly [value: number, rating: number])[];

/** The rating of a value on a curve. Only additions, products and quotients: the same on every machine. */
export const onCurve = (curve: Curve, value: number): number => {
  let last = curve[0] ?? [0, 0];
  if (value <= last[0]) return last[1];
  for (let i = 0; i < curve.length; i += 1) {
    const next = curve[i] as Curve[number];
    if (value < next[0]) return last[1] + ((next[1] - last[1]) * (value - last[0])) / (next[0] - last[0]);
    last = next;
  }
  return last[1];
};
