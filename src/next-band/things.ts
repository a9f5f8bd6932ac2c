import { type InterviewCheck, nameOf } from "../check/check.js";
import { interviewChecks } from "../checks/index.js";
import { measuredValue, rateValue } from "../criterion/score-criteria.js";
import type { ResponseGrade } from "../grade/response-grade.js";
import type { Qualification, Requirement } from "../qualify/qualification.js";
import { rankOf } from "../rubric/decisions.js";
import type { Rubric, RubricCriterion } from "../rubric/schema.js";
import type { Task } from "../task/task.js";

/** A fact of the interview as it was measured: a number, a level, yes or no. */
export type FactValue = number | string | boolean;

/** A step that a thing may come to. */
export interface Step {
  /** Of its criterion, 0–1; null where it has none. */
  readonly rating: number | null;
  /** What is then said in the interview. */
  readonly value?: FactValue;
  /**
   * The rating in whole hundredths, rounded up; 0 for the least that a requirement asks, which is no rise. Of two ways
   * to a decision the one is better whose highest is lower.
   */
  readonly height: number;
}

/** Something that a candidate could change: an answer, or a fact of the interview. */
export interface Thing {
  /** Place among the rubric's criteria; −1 for what bears on requirements only. */
  readonly criterion: number;
  readonly of:
    | { readonly kind: "answer"; readonly task: Task; readonly grade: ResponseGrade }
    | {
        readonly kind: "fact";
        readonly field: "hours" | "english" | null;
        readonly from: FactValue | null;
        readonly requirement?: Requirement;
      };
  readonly rated: { readonly from: number | null; readonly weight: number };
  /** From the least change to the greatest; never empty. */
  readonly steps: readonly Step[];
}

/** What people can come to have, at most: beyond it a curve asks for nothing real. */
const MOST = { hours: 168, years: 100, months: 1_200, works: 1_000 } as const;

const heightOf = (rating: number | null): number => Math.ceil(100 * (rating ?? 0) - 1e-9);

export const isAnswered = ({ status, language }: ResponseGrade): boolean =>
  status === "scored" && language.label !== "none";

/** A rating in hundredths above what an answer has; from 0 up where there is none yet. */
const answerSteps = (grade: ResponseGrade, isWeighed: boolean): Step[] => {
  const now = isAnswered(grade) ? (grade.rating ?? 0) : 0;
  const steps: Step[] = isAnswered(grade) && grade.language.accepted ? [] : [{ rating: now, height: 0 }];
  if (!isWeighed) return steps;
  for (let height = Math.floor(100 * now + 1e-9) + 1; height <= 100; height += 1)
    steps.push({ rating: height / 100, height });
  return steps;
};

/** The values of a criterion that are worth more than all before them, from the least. */
const valuesOf = (check: InterviewCheck, { scale }: RubricCriterion): FactValue[] => {
  const { measures } = check.meta;
  if (measures.scale === "yes-no") return [false, true];
  if (measures.scale === "levels") return [...measures.levels];
  const last = scale?.kind === "curve" ? (scale.points.at(-1)?.[0] ?? 0) : 0;
  const most = Math.max(0, Math.min(MOST[measures.unit], Math.ceil(last)));
  return Array.from({ length: most + 1 }, (_, value) => value);
};

/** What a requirement asks of a fact: a step in any case, even where it is worth no more. */
interface Least {
  readonly value: FactValue;
  /** It keeps from a better decision, so that it is no rise to meet it. */
  readonly isOpen: boolean;
}

const factSteps = (
  values: readonly FactValue[],
  rate: (value: FactValue) => number | null,
  from: number | null,
  least: Least | null = null,
): Step[] => {
  const steps: Step[] = [];
  let best = from ?? -1;
  for (const value of values) {
    const rating = rate(value);
    const isLeast = value === least?.value;
    if (!isLeast && (rating === null || rating <= best)) continue;
    steps.push({ rating, value, height: isLeast && least.isOpen ? 0 : heightOf(rating) });
    best = rating ?? best;
  }
  return steps;
};

/** What requirements ask of the interview, and the parameter by which they tell what was said. */
const FIELDS = { "weekly-hours": "hours", "english-reading": "level" } as const;

/** What was said in the interview, as far as a requirement tells it. */
export const toldBy = (
  requirements: readonly Requirement[],
  id: keyof typeof FIELDS,
): Requirement["params"][string] | undefined => requirements.find((one) => one.id === id)?.params[FIELDS[id]];

/** The requirement of a field if, as it stands, it keeps from a better decision. */
const openRequirement = (
  { requirements, decision }: Qualification<string>,
  id: keyof typeof FIELDS,
  rubric: Rubric,
): Requirement | undefined => {
  const limits = rubric.requirements.find((one) => one.id === id)?.knockOut ?? [];
  const isKnockedOut = limits.some(({ misses, atMost }) => misses <= 1 && rankOf(atMost) <= rankOf(decision));
  const isLeftOpen = rubric.unknown === "review" && decision === "review";
  return requirements.find(
    (one) =>
      one.id === id &&
      ((one.status === "not-met" && isKnockedOut) || (one.status === "unknown" && isLeftOpen)),
  );
};

/** Whether a rubric's decision looks at the score, as it does where no test weighs anything. */
export const readsTotal = ({ decision, criteria }: Rubric): boolean =>
  decision.standing === "total" ||
  decision.conditions.some(({ measure }) => measure === "total") ||
  !criteria.some(({ group, weight }) => group === "test" && weight > 0);

const hoursThing = (
  result: Qualification<string>,
  rubric: Rubric,
  criterion: number,
  matters: boolean,
): Thing[] => {
  const requirement = result.requirements.find(({ id }) => id === "weekly-hours");
  const open = openRequirement(result, "weekly-hours", rubric);
  const least = requirement ? Number(requirement.params.least) : 0;
  const own = rubric.criteria[criterion];
  const score = result.criteria[criterion];
  if (!matters && !open) return [];
  const check = interviewChecks.find(({ meta }) => nameOf(meta) === "availability");
  const whole = own && matters && check ? (valuesOf(check, own) as number[]) : [];
  // A requirement that is met has to stay so; one that is not is a step on the way.
  const isMet = requirement?.status === "met";
  const values = [...new Set([...whole, least])]
    .filter((value) => value <= MOST.hours && (!isMet || value >= least))
    .sort((a, b) => a - b);
  const rate = (value: FactValue) => (own ? rateValue(own, value) : null);
  const asked = requirement && !isMet ? { value: least, isOpen: open !== undefined } : null;
  const steps = factSteps(values, rate, score?.rating ?? null, asked);
  const from = toldBy(result.requirements, "weekly-hours") ?? (score ? measuredValue(score) : null);
  return steps.length === 0
    ? []
    : [
        {
          criterion,
          of: { kind: "fact", field: "hours", from, ...(open && { requirement: open }) },
          rated: { from: score?.rating ?? null, weight: own?.weight ?? 0 },
          steps,
        },
      ];
};

const englishThing = (result: Qualification<string>, rubric: Rubric): Thing[] => {
  const requirement = openRequirement(result, "english-reading", rubric);
  if (!requirement) return [];
  const value = String(requirement.params.least);
  const from = toldBy(result.requirements, "english-reading") ?? null;
  return [
    {
      criterion: -1,
      of: { kind: "fact", field: "english", from, requirement },
      rated: { from: null, weight: 0 },
      steps: [{ rating: null, value, height: 0 }],
    },
  ];
};

/** All that could change for the better: in the rubric's order, then what no criterion weighs. */
export const thingsOf = (result: Qualification<string>, rubric: Rubric, tasks: readonly Task[]): Thing[] => {
  const weighsInterview = readsTotal(rubric) || rubric.decision.lift > 0;
  const answerThing = (task: Task, criterion: number): Thing[] => {
    const grade = result.responses[task.id];
    if (!grade) return [];
    const weight = rubric.criteria[criterion]?.weight ?? 0;
    const steps = answerSteps(grade, weight > 0);
    const of = { kind: "answer", task, grade } as const;
    return steps.length === 0 ? [] : [{ criterion, of, rated: { from: grade.rating, weight }, steps }];
  };
  const ofCriterion = (own: RubricCriterion, i: number): Thing[] => {
    const score = result.criteria[i];
    if (!score) return [];
    if (own.group === "test") {
      const task = tasks.find(({ id }) => id === own.id);
      return task ? answerThing(task, i) : [];
    }
    const matters = own.weight > 0 && weighsInterview;
    if (own.id === "availability") return hoursThing(result, rubric, i, matters);
    const check = interviewChecks.find(({ meta }) => nameOf(meta) === own.id);
    if (!check || !matters) return [];
    const steps = factSteps(valuesOf(check, own), (value) => rateValue(own, value), score.rating);
    if (steps.length === 0) return [];
    const of = { kind: "fact", field: null, from: measuredValue(score) } as const;
    return [{ criterion: i, of, rated: { from: score.rating, weight: own.weight }, steps }];
  };
  const weighed = (id: string) => rubric.criteria.some((own) => own.id === id);
  return [
    ...rubric.criteria.flatMap(ofCriterion),
    ...tasks.filter(({ id }) => !weighed(id)).flatMap((task) => answerThing(task, -1)),
    ...(weighed("availability") ? [] : hoursThing(result, rubric, -1, false)),
    ...englishThing(result, rubric),
  ];
};
