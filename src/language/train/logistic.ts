import { type Random, shuffle } from "../../number/random.js";

/** A text as the trainer sees it: the numbers of its features, with repeats. */
export interface Example {
  readonly features: Int32Array;
  /** Whether it is of the class that positive weights speak for. */
  readonly positive: boolean;
  readonly weight: number;
}

export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

const RATE = 0.2;
const FIRST_SQUARE = 1e-2;

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

export interface Settings {
  readonly epochs: number;
  /** How strongly weights are drawn to nothing whenever their feature occurs. */
  readonly decay: number;
  readonly random: Random;
}

/** Logistic regression by stochastic gradient descent with AdaGrad. The same examples and seed give the same weights. */
export const fitLogistic = (
  examples: readonly Example[],
  features: number,
  { epochs, decay, random }: Settings,
): Fit => {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(FIRST_SQUARE);
  let bias = 0;
  let biasSquares = FIRST_SQUARE;
  const order = examples.map((_, i) => i);
  // The mean over the later epochs is less at the mercy of the last examples.
  const sums = new Float64Array(features);
  let biasSum = 0;
  const averaged = Math.ceil(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i] as Example;
      let odds = bias;
      for (const feature of example.features) odds += weights[feature] as number;
      const slope = (logistic(odds) - (example.positive ? 1 : 0)) * example.weight;
      if (Math.abs(slope) < 1e-6) continue;
      for (const feature of example.features) {
        const gradient = slope + decay * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + gradient * gradient;
        weights[feature] =
          (weights[feature] as number) - (RATE * gradient) / Math.sqrt(squares[feature] as number);
      }
      biasSquares += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSquares);
    }
    if (epoch < epochs - averaged) continue;
    biasSum += bias / averaged;
    for (let i = 0; i < features; i += 1) sums[i] = (sums[i] as number) + (weights[i] as number) / averaged;
  }
  return { weights: sums, bias: biasSum };
};
