/** An example of a regression: its features, each of the same value, and how far it is of the class: 0 to 1. */
export interface Example {
  readonly features: Int32Array;
  readonly value: number;
  readonly target: number;
}

/** Weights of a logistic regression. */
export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

const ITERATIONS = 250;
const POWER_STEPS = 30;

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Largest eigenvalue of the Gram matrix, the bias included: how curved the loss can be. */
const curvature = (examples: readonly Example[], features: number): number => {
  let vector = new Float64Array(features + 1).fill(1);
  let largest = 0;
  for (let step = 0; step < POWER_STEPS; step += 1) {
    const next = new Float64Array(features + 1);
    for (const example of examples) {
      let sum = vector[features] as number;
      for (const i of example.features) sum += example.value * (vector[i] as number);
      for (const i of example.features) next[i] = (next[i] as number) + example.value * sum;
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
 * @param features how many there are
 * @param ridge how strongly weights are drawn to nothing
 */
export const fitRidge = (examples: readonly Example[], features: number, ridge: number): Fit => {
  const step = 1 / (curvature(examples, features) / 4 + ridge);
  let weights = new Float64Array(features + 1);
  let ahead = weights.slice();
  let momentum = 1;
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const gradient = ahead.map((weight, i) => (i < features ? ridge * weight : 0));
    for (const example of examples) {
      let odds = ahead[features] as number;
      for (const i of example.features) odds += example.value * (ahead[i] as number);
      const slope = logistic(odds) - example.target;
      for (const i of example.features) gradient[i] = (gradient[i] as number) + example.value * slope;
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
