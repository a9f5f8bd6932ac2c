/** One thing to be explained, and what explains it. */
export interface Row {
  readonly values: readonly number[];
  readonly target: number;
}

const SWEEPS = 400;

/**
 * Non-negative least squares, each weight drawn towards a prior: by coordinate descent, the same for the same rows.
 *
 * @param prior what a weight is where the rows say nothing; as many as there are values
 * @param pull how strongly, in rows
 * @returns weights from 0 up
 */
export const fitNonNegative = (rows: readonly Row[], prior: readonly number[], pull: number): number[] => {
  const weights = [...prior];
  const squares = prior.map((_, k) =>
    rows.reduce((sum, { values }) => sum + (values[k] as number) ** 2, pull),
  );
  const left = rows.map(
    ({ values, target }) =>
      target - values.reduce((sum, value, k) => sum + value * (weights[k] as number), 0),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const k of weights.keys()) {
      const now = weights[k] as number;
      let slope = pull * ((prior[k] as number) - now);
      for (const [i, { values }] of rows.entries()) slope += (values[k] as number) * (left[i] as number);
      const next = Math.max(0, now + slope / (squares[k] as number));
      if (next === now) continue;
      for (const [i, { values }] of rows.entries())
        left[i] = (left[i] as number) - (values[k] as number) * (next - now);
      weights[k] = next;
    }
  }
  return weights;
};

/** How far each step of a curve with these knots has been climbed at a place: 0 below the step, 1 above it. */
export const stepsAt = (knots: readonly number[], at: number): number[] =>
  knots
    .slice(1)
    .map((knot, i) => Math.min(1, Math.max(0, (at - (knots[i] as number)) / (knot - (knots[i] as number)))));
