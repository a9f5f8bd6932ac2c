import fc from "fast-check";
import type { Candidate } from "../../src/check/check.js";
import { gradeAll } from "../../src/grade/grade-answers.js";
import { defaultRubric, type Interview, type Rubric, type TaskId } from "../../src/index.js";
import { readRubric } from "../../src/rubric/read-rubric.js";
import { listingTest } from "../../src/task/tasks.js";
import { saying } from "./changes.js";

const CURVE_MOST: Record<string, number> = {
  "platform-writing": 36,
  "platform-rating": 24,
  portfolio: 4,
  "writing-years": 6,
  availability: 25,
};
const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const rating = fc.integer({ min: 0, max: 10_000 }).map((one) => one / 10_000);
const sometimes = <One>(one: fc.Arbitrary<One>) => fc.option(one, { nil: undefined });

const scaleFor = (id: string): fc.Arbitrary<NonNullable<Rubric["criteria"][number]["scale"]>> => {
  const most = CURVE_MOST[id];
  const [own] = defaultRubric.criteria.filter((one) => one.id === id);
  if (most === undefined) return fc.constant(own?.scale as NonNullable<typeof own>["scale"] & object);
  return fc
    .uniqueArray(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 4 })
    .chain((values) => fc.tuple(fc.constant(values), fc.array(share, { minLength: 4, maxLength: 4 })))
    .map(([values, ratings]) => {
      const points = [...values].sort((a, b) => a - b);
      const rising = [...ratings].sort((a, b) => a - b);
      return { kind: "curve", points: points.map((value, i) => [value, rising[i] as number]) };
    });
};

const criteriaOf = (ids: readonly string[]) =>
  fc.tuple(
    ...ids.map((id) => {
      const group = defaultRubric.criteria.find((one) => one.id === id)?.group as "test" | "interview";
      const weight = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(0));
      const scale = group === "interview" ? scaleFor(id) : fc.constant(undefined);
      return fc
        .record({ weight, scale })
        .map(({ weight, scale }) => ({ id, group, weight, ...(scale && { scale }) }));
    }),
  );

const bandsOf = fc
  .record({
    decisions: fc.subarray(["not-qualified", "review", "qualified"] as const, { minLength: 1 }),
    edges: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ decisions, edges }) => {
    const from = [0, ...edges.sort((a, b) => a - b)];
    return decisions.map((decision, i) => ({ decision, from: from[i] as number }));
  });

/** A fact of the interview misses its requirement once or not at all. */
const requirementOf = ({ id, limits }: Rubric["requirements"][number]) =>
  fc
    .uniqueArray(
      fc.record({
        misses: limits ? fc.constant(1) : fc.integer({ min: 1, max: 3 }),
        atMost: fc.constantFrom("not-qualified" as const, "review" as const),
      }),
      { minLength: 1, maxLength: 2, selector: ({ misses }) => misses },
    )
    .map((knockOut) => ({ id, ...(limits && { limits }), knockOut }));

export const rubrics = fc
  .record({
    ids: fc.subarray(
      defaultRubric.criteria.map(({ id }) => id),
      { minLength: 1, maxLength: 6 },
    ),
    requirements: fc.subarray(defaultRubric.requirements as Rubric["requirements"]),
  })
  .chain(({ ids, requirements }) =>
    fc.record({
      criteria: criteriaOf(ids),
      requirements: fc.tuple(...requirements.map(requirementOf)),
      unknown: fc.constantFrom("ignore" as const, "review" as const),
      decision: fc.record({
        standing: fc.constantFrom("test" as const, "total" as const),
        lift: fc.constantFrom(0, 6, 30),
        bands: bandsOf,
        conditions: fc.array(
          fc.record({
            decision: fc.constantFrom("not-qualified" as const, "review" as const, "qualified" as const),
            measure: fc.constantFrom(
              "test" as const,
              "total" as const,
              "weakest-answer" as const,
              "answers-scored" as const,
            ),
            atLeast: fc.integer({ min: 0, max: 100 }),
          }),
          { maxLength: 3 },
        ),
      }),
    }),
  )
  .filter(({ criteria }) => criteria.some(({ weight }) => weight > 0))
  .map(({ decision, ...rest }): Rubric => {
    const isTested = rest.criteria.some(({ group, weight }) => group === "test" && weight > 0);
    const standing = isTested ? decision.standing : "total";
    return readRubric({ ...defaultRubric, ...rest, decision: { ...decision, standing } });
  });

const interviewOf: fc.Arbitrary<Interview> = fc
  .record({
    // Both kinds of platform work are one question: they are asked together, here always.
    "platform-writing": fc.integer({ min: 0, max: 40 }),
    "platform-rating": fc.integer({ min: 0, max: 40 }),
    portfolio: sometimes(fc.integer({ min: 0, max: 4 })),
    "writing-years": sometimes(fc.integer({ min: 0, max: 8 })),
    education: sometimes(fc.constantFrom("none", "secondary", "bachelor", "doctorate")),
    "ai-tools": sometimes(fc.boolean()),
    availability: sometimes(fc.integer({ min: 0, max: 30 })),
    "english-reading": sometimes(fc.constantFrom("none", "basic", "fluent")),
  })
  .map((facts) =>
    Object.entries(facts).reduce<Interview>(
      (interview, [fact, value]) => (value === undefined ? interview : saying(interview, fact, value)),
      {},
    ),
  );

const LANGUAGES = [
  { label: "cantonese", accepted: true, confidence: 1 },
  { label: "written-chinese", accepted: false, confidence: 0.9 },
  { label: "neutral", accepted: false, confidence: 0.4 },
  { label: "none", accepted: false, confidence: 1 },
] as const;

const [template] = gradeAll({}, listingTest, defaultRubric);
const gradeOf = (task: TaskId) =>
  fc
    .record({ rating, language: fc.constantFrom(...LANGUAGES), isPut: fc.integer({ min: 0, max: 4 }) })
    .map(({ rating, language, isPut }) => {
      const base = template as NonNullable<typeof template>;
      const none = LANGUAGES[3];
      const own = isPut === 0 ? none : language;
      return {
        ...base,
        task,
        status: isPut === 0 ? ("not-scored" as const) : ("scored" as const),
        rating: isPut === 0 ? null : own === none ? 0 : rating,
        language: { ...base.language, ...own },
      };
    });

export const candidates: fc.Arbitrary<Candidate> = fc.record({
  interview: interviewOf,
  grades: fc.tuple(gradeOf("character"), gradeOf("professionalEmail"), gradeOf("persuasiveEmail")),
});
