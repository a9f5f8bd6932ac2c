/** Weights of a logistic regression. */
export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

const ITERATIONS = 250;
const POWER_STEPS = 30;

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Largest eigenvalue of the Gram matrix of rows of ones, the bias among them: how curved the loss can be. */
const curvature = (rows: readonly Int32Array[], features: number): number => {
  let vector = new Float64Array(features + 1).fill(1);
  let largest = 0;
  for (let step = 0; step < POWER_STEPS; step += 1) {
    const next = new Float64Array(features + 1);
    for (const row of rows) {
      let sum = vector[features] as number;
      for (const i of row) sum += vector[i] as number;
      for (const i of row) next[i] = (next[i] as number) + sum;
      next[features] = (next[features] as number) + sum;
    }
    largest = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    vector = next.map((value) => value / largest);
  }
  return largest;
};

/**
 * Logistic regression with a ridge penalty, by accelerated gradient descent (Nesterov) on all rows at once: no chance in
 * it. The penalty is not on the bias.
 *
 * @param rows the features that each example has
 * @param ridge how strongly weights are drawn to nothing
 */
export const fitRidge = (
  rows: readonly Int32Array[],
  positive: readonly boolean[],
  features: number,
  ridge: number,
): Fit => {
  const step = 1 / (curvature(rows, features) / 4 + ridge);
  let weights = new Float64Array(features + 1);
  let ahead = weights.slice();
  let momentum = 1;
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const gradient = ahead.map((weight, i) => (i < features ? ridge * weight : 0));
    for (const [k, row] of rows.entries()) {
      let odds = ahead[features] as number;
      for (const i of row) odds += ahead[i] as number;
      const slope = logistic(odds) - (positive[k] ? 1 : 0);
      for (const i of row) gradient[i] = (gradient[i] as number) + slope;
      gradient[features] = (gradient[features] as number) + slope;
    }
    const next = ahead.map((weight, i) => weight - step * (gradient[i] as number));
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const pull = (momentum - 1) / nextMomentum;
    const last = weights;
    ahead = next.map((weight, i) => weight + pull * (weight - (last[i] as number)));
    weights = next;
    momentum = nextMomentum;
  }
  return { weights: weights.subarray(0, features), bias: weights[features] as number };
};
