import type { Rating } from "../application/schema.js";
import { DIMENSIONS, type Dimensions } from "../check/dimensions.js";
import { meanOf } from "../number/mean.js";
import { toRating } from "../number/to-rating.js";
import { rateResponse } from "../rubric/rate-response.js";
import type { Rubric } from "../rubric/schema.js";
import type { ResponseGrade } from "./response-grade.js";

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : toRating(meanOf(values));

/** From this mark for language on, people take an answer for one in Cantonese: 2.5 of 4. */
const ACCEPTED = 0.625;

/**
 * A grade with people's marks beside it, as `people`: the mean of their marks for each dimension and for the whole. A
 * mark without a task is for every task, one without a dimension for the whole.
 *
 * Where the rubric says `replace`, they take the place of the machine's, whose own stay visible as `machine`; their
 * mark for language then says whether the answer is accepted as Cantonese. An answer with nothing in it stays at 0.
 */
export const combineRatings = (
  grade: ResponseGrade,
  ratings: readonly Rating[],
  rubric: Rubric,
): ResponseGrade => {
  const own = ratings.filter(({ task }) => task === undefined || task === grade.task);
  if (own.length === 0 || grade.status !== "scored") return grade;
  const given = (dimension: Rating["dimension"]) =>
    mean(own.filter((rating) => (rating.dimension ?? "overall") === dimension).map((rating) => rating.value));
  const [language, task, craft, mechanics] = DIMENSIONS.map(given) as [
    number | null,
    number | null,
    number | null,
    number | null,
  ];
  const people = { rating: given("overall"), dimensions: { language, task, craft, mechanics } };
  if (rubric.response.ratings === "keep" || grade.language.label === "none") return { ...grade, people };
  const dimensions: Dimensions = { ...grade.dimensions };
  for (const dimension of DIMENSIONS)
    dimensions[dimension] = people.dimensions[dimension] ?? dimensions[dimension];
  const { accepted } = grade.language;
  return {
    ...grade,
    dimensions,
    rating: people.rating ?? toRating(rateResponse(dimensions as Record<keyof Dimensions, number>, rubric)),
    language: { ...grade.language, accepted: language === null ? accepted : language >= ACCEPTED },
    people,
    machine: { rating: grade.rating, dimensions: grade.dimensions, accepted },
  };
};
