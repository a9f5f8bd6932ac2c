import { DIMENSIONS, type Dimensions } from "../check/dimensions.js";
import { markByDemands } from "../checks/dimension/task.js";
import type { ResponseGrade } from "../grade/response-grade.js";
import { toRating } from "../number/to-rating.js";
import { rateResponse } from "../rubric/rate-response.js";
import type { Rubric } from "../rubric/schema.js";
import { checksOf } from "../task/checks-of.js";
import type { Task } from "../task/task.js";
import { setsOf } from "./sets-of.js";
import { isAnswered } from "./things.js";

/**
 * What would be enough of an answer for a rating, all else equal: both together, where both are told. Neither is where
 * no better rating is needed, where there is no answer yet, and where it is not known what its rating was made of.
 */
export interface Enough {
  /**
   * Demands not met now that are to be met: the fewest, then the first of the prompt. They suffice alone if they can;
   * if not they bring the task's side to where the other sides need it. Empty where that is not told by demands alone.
   */
  demands: string[];
  /** Where demands alone are not enough: the sides that have to rise, the fewest, then by the smallest rises. */
  dimensions: SideRise[];
}

/** A side of an answer that would have to rise. */
export interface SideRise {
  id: keyof Dimensions;
  from: number;
  /** In hundredths. */
  to: number;
}

type Sides = Record<keyof Dimensions, number>;

/** The sides that an answer's rating was made from; null where people gave the rating as a whole. */
const sidesOf = (grade: ResponseGrade, rubric: Rubric): Sides | null => {
  if (!isAnswered(grade) || DIMENSIONS.some((side) => grade.dimensions[side] === null)) return null;
  const sides = grade.dimensions as Sides;
  return toRating(rateResponse(sides, rubric)) === grade.rating &&
    !(grade.machine && grade.people?.rating != null)
    ? sides
    : null;
};

/** The mark for the task if these demands were met besides. */
const markOf = (task: Task, { demands, evidence }: ResponseGrade, met: ReadonlySet<string>): number =>
  toRating(
    markByDemands(
      task.id,
      new Map(demands.map((one) => [one.id, met.has(one.id) ? { ...one, met: true } : one])),
      evidence.task,
    ),
  );

/**
 * Whether the demands alone made the mark for the task: not where people marked it, where a task of one's own rates it
 * in a way of its own, or where the answer does something else than its task.
 */
const isByDemands = (grade: ResponseGrade, task: Task): boolean =>
  !(grade.machine && grade.people?.dimensions.task != null) &&
  checksOf(task).dimensions.task === undefined &&
  !grade.advisories.some(({ code }) => code === "wrong-task") &&
  markOf(task, grade, new Set()) === grade.dimensions.task;

const demandsFor = (task: Task, grade: ResponseGrade, reaches: (task: number) => boolean): string[] => {
  const missed = grade.demands.filter(({ met }) => !met).map(({ id }) => id);
  // What each is worth shows where all others are met: from below, a mark of 0 hides it.
  const unmet = missed.map((id) => {
    const others = new Set(missed.filter((other) => other !== id));
    return { id, gain: 1 - markOf(task, grade, others) };
  });
  const enough = (ids: readonly string[]) => reaches(markOf(task, grade, new Set(ids)));
  const most = [...unmet].sort((a, b) => b.gain - a.gain).map(({ id }) => id);
  let fewest = 1;
  while (fewest < most.length && !enough(most.slice(0, fewest))) fewest += 1;
  // In the prompt's order each is taken that, with the best of those after it, still makes the number: none, if not even
  // all of them do.
  const taken: string[] = [];
  for (const [i, { id }] of unmet.entries()) {
    const after = new Set(unmet.slice(i + 1).map((one) => one.id));
    const best = most.filter((one) => after.has(one)).slice(0, fewest - taken.length - 1);
    if (taken.length < fewest && enough([...taken, id, ...best])) taken.push(id);
  }
  return taken;
};

/**
 * The least that is enough of just these sides, in hundredths: none higher than need be, then those of little weight
 * as low as the others let them, without those that then need not rise. Null where not even all of each is enough.
 *
 * @param needsLanguage the language rises by a hundredth at least
 */
const leastOf = (
  set: readonly (keyof Dimensions)[],
  sides: Sides,
  needsLanguage: boolean,
  rubric: Rubric,
  reaches: (sides: Sides) => boolean,
): SideRise[] | null => {
  const to = new Map(set.map((id) => [id, 1]));
  const raised = (id: keyof Dimensions, level: number) => Math.max(sides[id], level);
  const isEnough = () => {
    const all = { ...sides };
    for (const [id, level] of to) all[id] = raised(id, level);
    return reaches(all);
  };
  if (!isEnough()) return null;
  const lower = (ids: readonly (keyof Dimensions)[], from: number) => {
    for (let hundredths = from - 1; hundredths >= 0; hundredths -= 1) {
      for (const id of ids) to.set(id, hundredths / 100);
      if (isEnough()) continue;
      for (const id of ids) to.set(id, (hundredths + 1) / 100);
      return hundredths + 1;
    }
    return 0;
  };
  const most = lower(set, 100);
  const { weights } = rubric.response;
  for (const id of [...set].sort((a, b) => weights[a] - weights[b])) lower([id], most);
  const above = Math.min(1, (Math.floor(100 * sides.language + 1e-9) + 1) / 100);
  return set
    .map((id) => {
      const level = to.get(id) as number;
      return { id, from: sides[id], to: needsLanguage && id === "language" ? Math.max(level, above) : level };
    })
    .filter(({ from, to: level }) => level > from);
};

const riseOf = (raised: readonly SideRise[]): number =>
  raised.reduce((sum, { from, to }) => sum + to - from, 0);

/** @param needsLanguage an answer that has to become Cantonese has its language raised in any case */
const sidesFor = (
  sides: Sides,
  needsLanguage: boolean,
  rubric: Rubric,
  reaches: (sides: Sides) => boolean,
): SideRise[] => {
  for (let size = 1; size <= DIMENSIONS.length; size += 1) {
    let least: SideRise[] | undefined;
    for (const set of setsOf(DIMENSIONS, size)) {
      if (needsLanguage && sides.language < 1 && !set.includes("language")) continue;
      const raised = leastOf(set, sides, needsLanguage, rubric, reaches);
      if (raised && (!least || riseOf(raised) < riseOf(least))) least = raised;
    }
    if (least) return least;
  }
  return [];
};

/** Sides that have to rise, the task's told by the demands that raise it so far. */
const byDemands = (
  raised: SideRise[],
  grade: ResponseGrade,
  task: Task,
  leastBeside: (mark: number, others: readonly (keyof Dimensions)[]) => SideRise[] | null,
): Enough => {
  const needed = raised.find(({ id }) => id === "task");
  const demands = needed ? demandsFor(task, grade, (mark) => mark >= needed.to) : [];
  const others = raised.map(({ id }) => id).filter((id) => id !== "task");
  // What demands are worth comes in lumps: the others may then need to rise less.
  const dimensions = leastBeside(markOf(task, grade, new Set(demands)), others);
  return dimensions ? { demands, dimensions } : { demands: [], dimensions: raised };
};

/**
 * @param to the rating that is needed, 0–1
 * @param needsLanguage it has to become Cantonese besides
 */
export const enoughFor = (
  grade: ResponseGrade,
  task: Task,
  to: number,
  needsLanguage: boolean,
  rubric: Rubric,
): Enough => {
  const sides = sidesOf(grade, rubric);
  if (!sides || to <= (grade.rating ?? 0)) return { demands: [], dimensions: [] };
  const reaches = (changed: Sides) => toRating(rateResponse(changed, rubric)) >= to;
  const isTold = isByDemands(grade, task);
  const alone = isTold ? demandsFor(task, grade, (mark) => reaches({ ...sides, task: mark })) : [];
  if (alone.length > 0) return { demands: alone, dimensions: [] };
  const raised = sidesFor(sides, needsLanguage, rubric, reaches);
  return isTold
    ? byDemands(raised, grade, task, (mark, others) =>
        leastOf(others, { ...sides, task: mark }, needsLanguage, rubric, reaches),
      )
    : { demands: [], dimensions: raised };
};
