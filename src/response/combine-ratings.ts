import type { Rating } from "../application/schema.js";
import { rateResponse } from "../rubric/rate-response.js";
import type { Rubric } from "../rubric/schema.js";
import { DIMENSIONS, type Dimensions, type ResponseGrade } from "./response-grade.js";

const mean = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : Math.round((10_000 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 10_000;

/**
 * A grade with people's marks in it, as the rubric says. Where it says `replace`, the mean of their marks takes the
 * place of the machine's for its dimension, and of its rating where they marked the whole; a mark without a task is
 * for every task, one without a dimension for the whole. The machine's own stay visible as `machine`.
 */
export const combineRatings = (
  grade: ResponseGrade,
  ratings: readonly Rating[],
  rubric: Rubric,
): ResponseGrade => {
  const own = ratings.filter(({ task }) => task === undefined || task === grade.task);
  if (own.length === 0 || grade.status !== "scored" || rubric.response.ratings === "keep") return grade;
  const given = (dimension: Rating["dimension"]) =>
    mean(own.filter((rating) => (rating.dimension ?? "overall") === dimension).map((rating) => rating.value));
  const dimensions: Dimensions = { ...grade.dimensions };
  for (const dimension of DIMENSIONS) dimensions[dimension] = given(dimension) ?? dimensions[dimension];
  const rated = rateResponse(dimensions as Record<keyof Dimensions, number>, rubric);
  return {
    ...grade,
    dimensions,
    rating: given("overall") ?? Math.round(rated * 10_000) / 10_000,
    machine: { rating: grade.rating, dimensions: grade.dimensions },
  };
};
