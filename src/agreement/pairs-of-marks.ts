import type { Application, Rating } from "../application/schema.js";
import { DIMENSIONS, type Dimensions } from "../check/dimensions.js";
import type { Qualification } from "../qualify/qualification.js";

import { refuse, requireIterable, requireOneOf, requireOptions } from "../schema/arguments.js";
import type { MarkPair } from "./pairs.js";

/** Which marks are paired. */
export interface PairOptions {
  /** Those of this task; without it of all. */
  task?: string | undefined;
  /** `overall` by default: ratings. */
  dimension?: keyof Dimensions | "overall" | undefined;
}

/** The dimension that is asked for. @throws InputError for an option that is not known */
const dimensionOf = (options: PairOptions): keyof Dimensions | "overall" => {
  requireOptions(options, ["task", "dimension"]);
  const { dimension = "overall" } = options;
  requireOneOf(dimension, ["overall", ...DIMENSIONS], "options.dimension");
  return dimension;
};

function* each<Item>(items: Iterable<Item>, path: string, expected: string): Generator<[Item, number]> {
  requireIterable(items, path, `a list: ${expected}`);
  let place = 0;
  for (const item of items) {
    const responses = (item as { responses?: unknown } | null)?.responses;
    if (typeof responses !== "object" || responses === null)
      throw refuse(`${path}[${place}]`, expected, item);
    yield [item, place];
    place += 1;
  }
}

/**
 * The machine's marks beside the means of people's, from results of applications that hold `ratings`. What people did not
 * mark is left out. The machine's are those that people's replaced.
 *
 * @param results what `qualify` gave, or `data` of what `qualifyAll` gives
 * @throws InputError for what is no list of results, or an option that is wrong
 */
export const markPairs = (
  results: Iterable<Qualification<string>>,
  options: PairOptions = {},
): MarkPair[] => {
  const dimension = dimensionOf(options);
  const { task } = options;
  const pairs: MarkPair[] = [];
  for (const [{ id, responses }, place] of each(results, "results", "a result of qualify"))
    for (const grade of Object.values(responses)) {
      if (!grade.people || (task !== undefined && grade.task !== task)) continue;
      const of = ({ rating, dimensions }: { rating: number | null; dimensions: Dimensions }) =>
        dimension === "overall" ? rating : dimensions[dimension];
      const reference = of(grade.people);
      if (reference !== null)
        pairs.push({ mark: of(grade.machine ?? grade), reference, candidate: id ?? place });
    }
  return pairs;
};

/**
 * The marks of each two people who marked the same answer, from the `ratings` of applications: what the machine's
 * agreement is to be held against.
 *
 * @throws InputError for what is no list of applications, or an option that is wrong
 */
export const raterPairs = (
  applications: Iterable<Application<string>>,
  options: PairOptions = {},
): MarkPair[] => {
  const dimension = dimensionOf(options);
  const pairs: MarkPair[] = [];
  for (const [application, place] of each(applications, "applications", "an application")) {
    const { id, responses, ratings = [] } = application;
    const marked = Object.keys(responses).filter((task) => (options.task ?? task) === task);
    for (const task of marked) {
      const own = ratings.filter(
        (rating: Rating<string>) =>
          (rating.task ?? task) === task && (rating.dimension ?? "overall") === dimension,
      );
      for (const [i, one] of own.entries())
        for (const other of own.slice(i + 1))
          if (one.rater !== other.rater)
            pairs.push({ mark: one.value, reference: other.value, candidate: id ?? place });
    }
  }
  return pairs;
};
