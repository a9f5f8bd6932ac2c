import fc from "fast-check";
import type { Application, Interview } from "../../src/index.js";
import { EDUCATION_LEVELS } from "../../src/interview/types.js";
import { interviews, applications as samples, TASKS } from "../support/fixtures.js";
import { names, texts } from "./texts.js";

/** Any of the numbers from 0 up, those at the ends and those that no person would say among them. */
export const numbers = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: most }),
    fc.double({ min: 0, max: most, noNaN: true }),
    fc.constantFrom(0, -0, most, Number.MIN_VALUE, 1e-7, 0.1 + 0.2, most - 1e-9),
  );

const two = (value: number): string => String(value).padStart(2, "0");
const months = fc
  .tuple(fc.oneof(fc.integer({ min: 1990, max: 2030 }), fc.nat(9999)), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${String(year).padStart(4, "0")}-${two(month)}`);
const dates = fc.tuple(months, fc.integer({ min: 1, max: 28 })).map(([month, day]) => `${month}-${two(day)}`);

const spells = fc
  .record(
    {
      platform: fc.oneof(fc.constantFrom("Outlier", "Scale AI", "Appen"), names),
      kind: fc.constantFrom("writing" as const, "rating" as const, "other" as const),
      months: numbers(1200),
      from: months,
      to: months,
    },
    { requiredKeys: ["platform", "kind"] },
  )
  .map(({ from, to, ...rest }) => ({
    ...rest,
    ...(from !== undefined && { from: to !== undefined && to < from ? to : from }),
    ...(to !== undefined && { to: from !== undefined && to < from ? from : to }),
  }));

const items = fc.record(
  {
    url: fc.oneof(
      texts.map((text) => text.slice(0, 2_000)),
      fc.webUrl(),
      texts.map((text) => `https://${text}`.slice(0, 2_000)),
    ),
    description: texts,
  },
  { requiredKeys: [] },
);

const answersOf = (field: "platformExperience" | "education" | "portfolio") =>
  fc.oneof(texts, fc.constantFrom(...interviews.flatMap(({ interview }) => interview[field] ?? [])));

/** Fields of an interview, each asked or not. */
export const interviewFields = {
  platformExperience: fc.oneof(answersOf("platformExperience"), fc.array(spells, { maxLength: 6 })),
  portfolio: fc.oneof(answersOf("portfolio"), fc.array(items, { maxLength: 6 })),
  education: fc.oneof(answersOf("education"), fc.constantFrom(...EDUCATION_LEVELS)),
  cantoneseWritingYears: fc.oneof(numbers(100), texts),
  englishReading: fc.constantFrom(
    "none" as const,
    "basic" as const,
    "intermediate" as const,
    "fluent" as const,
  ),
  hoursPerWeek: numbers(168),
  aiTools: fc.boolean(),
  interviewedOn: dates,
};

const anInterview: fc.Arbitrary<Interview> = fc.record(interviewFields, { requiredKeys: [] });

const written = (task: (typeof TASKS)[number]): fc.Arbitrary<string> =>
  fc.oneof(texts, fc.constantFrom(...samples.map(({ responses }) => responses[task] ?? "")));

const marksFor = (tasks: readonly string[]) =>
  fc.array(
    fc.record(
      {
        rater: names,
        task: fc.constantFrom(...tasks),
        dimension: fc.constantFrom("language", "task", "craft", "mechanics", "overall"),
        value: numbers(1),
      },
      { requiredKeys: ["rater", "value"] },
    ),
    { maxLength: 6 },
  );

/** Without the marks of tasks that have no answer, which are refused. */
const withMarks = (application: Application): Application => {
  const { ratings, responses } = application;
  if (ratings === undefined) return application;
  const answered = new Set<string | undefined>([undefined, ...Object.keys(responses)]);
  return { ...application, ratings: ratings.filter(({ task }) => answered.has(task)) };
};

/** Well-formed applications to a test of these tasks. */
export const applicationsTo = (
  tasks: readonly string[],
  answer: (task: string) => fc.Arbitrary<string>,
): fc.Arbitrary<Application> =>
  fc
    .record(
      {
        id: names,
        interview: anInterview,
        responses: fc
          .tuple(...tasks.map((task) => fc.option(answer(task), { nil: undefined, freq: 5 })))
          .map((given) =>
            Object.fromEntries(
              tasks.flatMap((task, i) => (given[i] === undefined ? [] : [[task, given[i]]])),
            ),
          ),
        ratings: marksFor(tasks),
      },
      { requiredKeys: ["interview", "responses"] },
    )
    .map((application) => withMarks(application as unknown as Application));

/** Well-formed applications to the listing's test, in any of their fields as odd as can be. */
export const applications = applicationsTo(TASKS, (task) => written(task as (typeof TASKS)[number]));
