import type { Params } from "../check/evidence.js";
import { standingOf } from "../decision/standing.js";
import type { Qualification } from "../qualify/qualification.js";
import { type DecisionLabel, rankOf } from "../rubric/decisions.js";
import type { Rubric } from "../rubric/schema.js";
import type { Task } from "../task/task.js";
import { decisionAfter, type Pick } from "./decision-after.js";
import { type Enough, enoughFor } from "./enough.js";
import { smallest } from "./smallest.js";
import { type FactValue, isAnswered, readsTotal, type Thing, thingsOf } from "./things.js";

/** An answer that has to become better. */
export interface AnswerChange extends Enough {
  kind: "answer";
  task: string;
  /** Its rating, 0–1; null where there is no answer yet. */
  from: number | null;
  /** The least rating that is enough, in hundredths; as it is where no better one is needed. */
  to: number;
  /** There has to be an answer, in the candidate's own words. */
  answered: boolean;
  /** It has to count as one in Cantonese, which it now does not. */
  cantonese: boolean;
}

/** A fact of the interview that would have to be another. */
export interface InterviewChange {
  kind: "interview";
  criterion: string;
  /** As it was measured; null where it was not asked, or not read. */
  from: FactValue | null;
  /** The least that is enough: a whole number, a level, or true. */
  to: FactValue;
}

/** A requirement of the interview that has to be met. */
export interface RequirementChange {
  kind: "requirement";
  requirement: string;
  /** How it stands now: as in `requirements` of the result. */
  code: string;
  params: Params;
  from: FactValue | null;
  /** The least that the requirement asks; more where the criterion of the same fact has to bring more. */
  to: FactValue;
}

/** One thing that would have to be another. */
export type Change = AnswerChange | InterviewChange | RequirementChange;

/** What would change a decision: the smallest set of changes that reaches the next better one. */
export interface NextBand {
  /** `none-better`: it is the best that the rubric gives. `out-of-reach`: no change of these kinds leads to a better one. */
  status: "found" | "none-better" | "out-of-reach";
  /** The decision that the changes lead to; null unless found. */
  decision: DecisionLabel | null;
  /** Requirements first, then in the rubric's order. */
  changes: Change[];
}

/** How many points of the figure that decides a thing's full rating brings, and at which rating it brings none. */
const figureOf = (result: Qualification<string>, rubric: Rubric) => {
  const { standing, lift, bands } = rubric.decision;
  const sum = (group?: "test" | "interview") =>
    rubric.criteria.reduce((all, one) => all + (group && one.group !== group ? 0 : one.weight), 0);
  const [all, test, interview] = [sum(), sum("test"), sum("interview")];
  const share = (weight: number, whole: number) => (whole > 0 ? weight / whole : 0);
  const isBetter = ({ decision }: { decision: DecisionLabel }) => rankOf(decision) > rankOf(result.decision);
  const goal = Math.min(...bands.filter(isBetter).map(({ from }) => from));
  // What the interview speaks for does not depend on the score.
  const lifted = (lift * standingOf(result.criteria, 0).interview) / 100;
  return {
    worth: ({ of, rated: { weight } }: Thing): number => {
      if (standing === "total") return 100 * share(weight, all);
      return of.kind === "answer" ? 100 * share(weight, test) : lift * share(weight, interview);
    },
    // What is rated only then joins a mean, which it brings nearer to the band by as much as it outdoes the band itself.
    now: ({ of, rated: { from } }: Thing): number => {
      if (from !== null) return from;
      if (standing === "total") return goal / 100;
      return of.kind === "answer" ? (goal - lifted) / 100 : 0;
    },
  };
};

/**
 * Whether a further change never takes a decision away. It may where no answer was scored, which leaves a decision to
 * a person, as an answer does not. It may where the score counts it: a criterion that was not asked and whose scale
 * ends low draws the mean down. And it may where some misses of a requirement are let pass and what is unknown is not: a
 * miss put right may leave it unknown. (Points are shared in tenths: a criterion of next to no weight may, asked, cost
 * a tenth of the score; that is left out of account.)
 */
const isMonotone = (result: Qualification<string>, things: readonly Thing[], rubric: Rubric): boolean => {
  const tests = result.criteria.filter(({ group, weight }) => group === "test" && weight > 0);
  const isUntested = tests.length > 0 && tests.every(({ rating }) => rating === null);
  const drawsDown = ({ of, rated, steps }: Thing) =>
    of.kind === "fact" && rated.weight > 0 && rated.from === null && (steps.at(-1)?.rating ?? 0) < 1;
  const letsPass =
    rubric.unknown === "review" &&
    rubric.requirements.some(({ knockOut }) => !knockOut.some(({ misses }) => misses <= 1));
  return !isUntested && !letsPass && !(readsTotal(rubric) && things.some(drawsDown));
};

/**
 * Of answers that are not accepted as Cantonese, those that may stay so, as far as the decision is concerned. Not where
 * another change would then be idle: one miss that is let pass must not hide what is unknown.
 */
const withoutNeedless = (picks: readonly Pick[], reaches: (picks: readonly Pick[]) => boolean): Pick[] => {
  let all = [...picks];
  for (const [i, pick] of picks.entries()) {
    const { of } = pick.thing;
    if (of.kind !== "answer" || (isAnswered(of.grade) && of.grade.language.accepted)) continue;
    const fewer = all.with(i, { ...pick, staysAsItIs: true });
    const isIdle = (_: Pick, j: number) => reaches(fewer.filter((_, k) => k !== j));
    if (reaches(fewer) && !fewer.some(isIdle)) all = fewer;
  }
  return all;
};

const changeOf = ({ thing, step, staysAsItIs = false }: Pick, rubric: Rubric): Change => {
  const { of, criterion } = thing;
  if (of.kind === "answer") {
    const { grade, task } = of;
    const answered = !isAnswered(grade);
    const to = step.rating as number;
    const cantonese = !grade.language.accepted && !staysAsItIs;
    return {
      kind: "answer",
      task: task.id,
      from: answered ? null : grade.rating,
      to,
      answered,
      cantonese,
      ...enoughFor(grade, task, to, cantonese, rubric),
    };
  }
  const [from, to] = [of.from, step.value as FactValue];
  const { requirement } = of;
  const least = requirement?.params.least;
  const isMet = of.field === "hours" ? Number(to) >= Number(least) : true;
  return requirement && isMet
    ? {
        kind: "requirement",
        requirement: requirement.id,
        code: requirement.code,
        params: { ...requirement.params },
        from,
        to,
      }
    : { kind: "interview", criterion: rubric.criteria[criterion]?.id as string, from, to };
};

/**
 * What would change the decision: the smallest set of changes after which the rubric gives the next better one,
 * computed by what made the decision. The fewest things, then those of which none has to become better than need be:
 * the lowest highest rating, then the smallest sum of rises, then the rubric's order. Of more than twelve things that
 * could change, those that bring most: a smaller set may then be missed. It says what would be enough, not
 * that it is all there is to say, and not what anybody is worth.
 *
 * @param result a result of this rubric and these tasks
 * @returns plain data, the same for the same result
 */
export const nextBandOf = (
  result: Qualification<string>,
  rubric: Rubric,
  tasks: readonly Task[],
): NextBand => {
  const now = rankOf(result.decision);
  const best = Math.max(...rubric.decision.bands.map(({ decision }) => rankOf(decision)));
  if (now >= best) return { status: "none-better", decision: null, changes: [] };
  const decisionOf = decisionAfter(result, rubric, tasks);
  const reaches = (picks: readonly Pick[]) => rankOf(decisionOf(picks)) > now;
  const things = thingsOf(result, rubric, tasks);
  const { worth, now: read } = figureOf(result, rubric);
  const found = smallest({
    things,
    reaches,
    worth,
    now: read,
    isMonotone: isMonotone(result, things, rubric),
  });
  if (!found) return { status: "out-of-reach", decision: null, changes: [] };
  const picks = withoutNeedless(found, reaches);
  const changes = picks.map((pick) => changeOf(pick, rubric));
  const isRequirement = ({ kind }: Change) => kind === "requirement";
  return {
    status: "found",
    decision: decisionOf(picks),
    changes: [...changes.filter(isRequirement), ...changes.filter((one) => !isRequirement(one))],
  };
};
