import type { Interview } from "../application/schema.js";
import { nameOf } from "../check/check.js";
import type { Evidence, Params } from "../check/evidence.js";
import { interviewChecks } from "../checks/index.js";
import type { ResponseGrade } from "../grade/response-grade.js";
import { platformReader, type ReadPlatforms } from "../interview/platform-months.js";
import { toRating } from "../number/to-rating.js";
import { applyScale } from "../rubric/apply-scale.js";
import type { Rubric, RubricCriterion } from "../rubric/schema.js";
import { type Shared, sharePoints } from "../rubric/share-points.js";
import type { CriterionScore, Weighed } from "./criterion-score.js";

interface Rated {
  readonly criterion: RubricCriterion;
  readonly status: CriterionScore["status"];
  readonly rating: number | null;
  readonly evidence: Evidence[];
}

const rateTest = (criterion: RubricCriterion, grade: ResponseGrade | undefined): Rated => ({
  criterion,
  status: grade?.status === "scored" ? "scored" : "not-asked",
  rating: grade?.rating ?? null,
  evidence: grade?.demands.flatMap((demand) => demand.evidence.slice(0, 1)) ?? [],
});

/** The rating of a value on a criterion's scale, to four decimals; null where the scale is not for it. */
export const rateValue = ({ scale }: RubricCriterion, value: number | string | boolean): number | null => {
  const rating = scale ? applyScale(scale, value) : null;
  return rating === null ? null : toRating(rating);
};

const checkOf = new Map(interviewChecks.map((check) => [nameOf(check.meta), check]));

const rateInterview = (criterion: RubricCriterion, interview: Interview, read: ReadPlatforms): Rated => {
  const measure = checkOf.get(criterion.id)?.measure(interview, read) ?? { status: "not-asked" as const };
  if (measure.status === "not-asked") return { criterion, status: "not-asked", rating: null, evidence: [] };
  if (measure.status === "not-scored")
    return { criterion, status: "not-scored", rating: null, evidence: measure.evidence };
  const rating = rateValue(criterion, measure.value);
  const code = { code: "value", params: { value: measure.value } };
  return {
    criterion,
    status: rating === null ? "not-scored" : "scored",
    rating,
    evidence: [code, ...measure.evidence],
  };
};

/** What all criteria bring, in the rubric's order. */
export interface Scored {
  readonly criteria: CriterionScore[];
  /** The score in tenths of a point. Null when no answer to the test was scored, or nothing at all. */
  readonly tenths: number | null;
}

/** The points of criteria. Null when no answer to the test was scored, or nothing at all. */
export const shareScore = (criteria: readonly Weighed[]): ReturnType<typeof sharePoints> => {
  const tests = criteria.filter(({ group, weight }) => group === "test" && weight > 0);
  const isTested = tests.length === 0 || tests.some(({ rating }) => rating !== null);
  return isTested ? sharePoints(criteria) : null;
};

export const scoreCriteria = (
  rubric: Rubric,
  interview: Interview,
  grades: readonly ResponseGrade[],
): Scored => {
  const read = platformReader(interview);
  const rated = rubric.criteria.map((criterion) =>
    criterion.group === "test"
      ? rateTest(
          criterion,
          grades.find(({ task }) => task === criterion.id),
        )
      : rateInterview(criterion, interview, read),
  );
  const shares = shareScore(
    rated.map(({ criterion: { group, weight }, rating }) => ({ group, weight, rating })),
  );
  const none: Shared = { points: 0, maxPoints: 0 };
  const criteria = rated.map(({ criterion, status, rating, evidence }, i): CriterionScore => {
    const { points, maxPoints } = shares?.shared[i] ?? none;
    const { id, group, weight } = criterion;
    return { id, group, status, rating, weight, points: points / 10, maxPoints: maxPoints / 10, evidence };
  });
  return { criteria, tenths: shares?.tenths ?? null };
};

/** What an interview criterion was measured as; null where it was not. */
export const measuredValue = ({ evidence }: CriterionScore): Params[string] | null =>
  evidence.find(({ code }) => code === "value")?.params?.value ?? null;
