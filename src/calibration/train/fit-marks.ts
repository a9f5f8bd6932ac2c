import type { Dimensions } from "../../check/dimensions.js";
import type { Finding } from "../../check/finding.js";
import { craftLimits, craftWithin } from "../../checks/dimension/craft.js";
import { languageMark } from "../../checks/dimension/language.js";
import { mechanicsMark } from "../../checks/dimension/mechanics.js";
import { BRIEF, brevity, missing, taskMark } from "../../checks/dimension/task.js";
import { craftFeatures } from "../../craft/features.js";
import { type CraftWeights, craftMark, craftWeights } from "../../craft/weights.js";
import { FAULTS, type Fault, findFaults, slipRate } from "../../mechanics/faults.js";
import { type Curve, onCurve } from "../../number/curve.js";

import { TASK_IDS, type TaskId } from "../../task/task.js";
import { tasks } from "../../task/tasks.js";
import type { DemandCosts } from "../demand-costs.js";
import type { CurveName } from "../marks.js";
import { fitNonNegative, type Row, stepsAt } from "./least-squares.js";
import type { Marked } from "./read-gold.js";

/** All that is fitted: what measures are worth. */
export interface Marking {
  readonly craft: Readonly<Record<TaskId, CraftWeights>>;
  readonly curves: Readonly<Record<CurveName, Curve>>;
  readonly costs: Readonly<Record<Fault, number>>;
  readonly demands: Readonly<Record<TaskId, DemandCosts>>;
}

/** What was argued for, before any fit. */
export type Argued = Pick<Marking, "curves" | "costs" | "demands">;

/** How strongly weights are drawn to nothing, and curves and costs to what was argued for, in answers. */
const CRAFT_PULL = 0.05;
const CURVE_PULL = 3;
const COST_PULL = 3;
const DEMAND_PULL = 5;
/** Raters are told what Simplified script costs. */
const GIVEN: Fault = "simplified-script";

const memo = <Result>(of: (one: Marked) => Result): ((one: Marked) => Result) => {
  const known = new WeakMap<Marked, { readonly result: Result }>();
  return (one) => {
    const found = known.get(one) ?? { result: of(one) };
    known.set(one, found);
    return found.result;
  };
};
const featuresOf = memo(({ response }) => craftFeatures(response));
const limitsOf = memo(({ response }) => craftLimits(response));
const faultsOf = memo(({ response }) => findFaults(response));
const slipsOf = memo(({ response }) => slipRate(response));

const fitCraft = (answers: readonly Marked[], task: TaskId): CraftWeights => {
  const names = [...craftWeights(tasks[task]).weights.keys()];
  const rows = answers
    .filter((one) => one.task === task && limitsOf(one).length === 0)
    .map((one): Row => {
      const features = featuresOf(one);
      // The base may be below nothing: two columns, one for each side.
      return { values: [...names.map((name) => features[name]), 1, -1], target: one.marks.craft };
    });
  const fitted = fitNonNegative(
    rows,
    [...names, 1, -1].map(() => 0),
    CRAFT_PULL,
  );
  const base = (fitted[names.length] as number) - (fitted[names.length + 1] as number);
  return { base, weights: new Map(names.map((name, i) => [name, fitted[i] as number])) };
};

const fitDemands = (answers: readonly Marked[], task: TaskId, argued: DemandCosts): DemandCosts => {
  const names = [...argued.keys()];
  const demands = names.filter((name) => name !== BRIEF);
  // Where all hangs on one demand there is nothing to fit of it.
  const given = demands.length === 1 ? demands : [];
  const fitted = names.filter((name) => !given.includes(name));
  const missed = ({ response }: Marked, name: string): number =>
    name === BRIEF ? brevity(response) : missing(response.demands.get(name) as Finding);
  const rows = answers
    .filter((one) => one.task === task && one.response.answers === task)
    .map((one): Row => {
      const known = given.reduce((sum, name) => sum + (argued.get(name) as number) * missed(one, name), 0);
      return {
        values: fitted.map((name) => missed(one, name)),
        target: Math.max(0, 1 - one.marks.task - known),
      };
    });
  const costs = fitNonNegative(
    rows,
    fitted.map((name) => argued.get(name) as number),
    DEMAND_PULL,
  );
  return new Map([...argued, ...fitted.map((name, i) => [name, costs[i] as number] as const)]);
};

/** Rises from the first mark by steps that are fitted; a falling curve is fitted upside down. */
const fitCurve = (curve: Curve, rows: readonly { readonly at: number; readonly mark: number }[]): Curve => {
  const knots = curve.map(([at]) => at);
  const first = curve[0]?.[1] ?? 0;
  const sign = (curve.at(-1)?.[1] ?? 0) >= first ? 1 : -1;
  const prior = curve.slice(1).map(([, mark], i) => sign * (mark - (curve[i]?.[1] ?? 0)));
  const steps = fitNonNegative(
    rows.map(({ at, mark }): Row => ({ values: stepsAt(knots, at), target: sign * (mark - first) })),
    prior,
    CURVE_PULL,
  );
  // Where a curve begins and ends is given: nothing met is no mark, all met the full one.
  const whole = prior.reduce((sum, step) => sum + step, 0) / steps.reduce((sum, step) => sum + step, 0);
  let mark = first;
  return knots.map((at, i) => {
    if (i > 0) mark += sign * whole * (steps[i - 1] as number);
    return [at, Math.min(1, Math.max(0, mark))] as const;
  });
};

/** Answers whose language mark the curve decides: Chinese that is no disguise and no sea of English. */
const isOnLanguageCurve = ({ response }: Marked): boolean => {
  const probe = (mark: number) => languageMark(response, [[0, mark]]);
  return probe(0) !== probe(1);
};

/** @param argued the curves and costs that were argued for; the fit is drawn to them */
export const fitMarking = (answers: readonly Marked[], argued: Argued): Marking => {
  const language = answers.filter(isOnLanguageCurve);
  const written = answers.filter(({ response }) => response.length > 0);
  const curves = {
    "language-share": fitCurve(
      argued.curves["language-share"],
      language.map(({ response, marks }) => ({
        at: response.language.cantoneseShare ?? 0,
        mark: marks.language,
      })),
    ),
    // For tasks of one's own nobody marked anything.
    "task-share": argued.curves["task-share"],
    slips: fitCurve(
      argued.curves.slips,
      written
        .filter((one) => FAULTS.every((fault) => faultsOf(one)[fault] === 0))
        .map((one) => ({ at: slipsOf(one), mark: one.marks.mechanics })),
    ),
  };
  const fitted = FAULTS.filter((fault) => fault !== GIVEN);
  const costs = fitNonNegative(
    written.map((one): Row => {
      const faults = faultsOf(one);
      return {
        values: fitted.map((fault) => faults[fault]),
        target: Math.max(
          0,
          onCurve(curves.slips, slipsOf(one)) - one.marks.mechanics - argued.costs[GIVEN] * faults[GIVEN],
        ),
      };
    }),
    fitted.map((fault) => argued.costs[fault]),
    COST_PULL,
  );
  const ofTasks = <Result>(of: (task: TaskId) => Result): Record<TaskId, Result> =>
    Object.fromEntries(TASK_IDS.map((task) => [task, of(task)])) as Record<TaskId, Result>;
  return {
    craft: ofTasks((task) => fitCraft(answers, task)),
    demands: ofTasks((task) => fitDemands(answers, task, argued.demands[task])),
    curves,
    costs: {
      ...argued.costs,
      ...Object.fromEntries(fitted.map((fault, i) => [fault, costs[i] as number])),
    },
  };
};

/** The four marks, 0–1, that a marking gives an answer. */
export const marksOf = (one: Marked, marking: Marking): Record<keyof Dimensions, number> => ({
  language: languageMark(one.response, marking.curves["language-share"]),
  task: taskMark(one.response, marking.demands[one.task]),
  craft: craftWithin(craftMark(marking.craft[one.task], featuresOf(one)), limitsOf(one)),
  mechanics:
    one.response.length === 0
      ? 0
      : mechanicsMark(faultsOf(one), slipsOf(one), marking.curves.slips, (fault) => marking.costs[fault]),
});
