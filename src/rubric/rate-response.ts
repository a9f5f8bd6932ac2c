import { DIMENSIONS, type Dimensions } from "../check/dimensions.js";
import { onCurve } from "../number/curve.js";

import type { Rubric } from "./schema.js";

/**
 * The rating of an answer from its four dimensions, 0–1: their weighted mean, read on the rubric's scale, and no more
 * than the ceiling of each. More of a dimension never lowers it.
 */
export const rateResponse = (
  dimensions: Readonly<Record<keyof Dimensions, number>>,
  rubric: Rubric,
): number => {
  const { weights, scale, ceilings } = rubric.response;
  let sum = 0;
  let weight = 0;
  for (const dimension of DIMENSIONS) {
    sum += weights[dimension] * dimensions[dimension];
    weight += weights[dimension];
  }
  let rating = onCurve(scale, sum / weight);
  for (const dimension of DIMENSIONS) {
    const ceiling = ceilings[dimension];
    if (ceiling) rating = Math.min(rating, onCurve(ceiling, dimensions[dimension]));
  }
  return rating;
};
