import type { Pick } from "./decision-after.js";
import { setsOf } from "./sets-of.js";
import type { Step, Thing } from "./things.js";

/** Up to so many things every set of them is tried, the smaller sets first. */
const MOST_TRIED = 12;
const HIGHEST = 100;

export interface Search {
  /** In the order in which, all else equal, the earlier is preferred. */
  readonly things: readonly Thing[];
  /** Whether changes reach the decision. */
  readonly reaches: (picks: readonly Pick[]) => boolean;
  /** How many points of the figure that decides a rating of 1 brings. */
  readonly worth: (thing: Thing) => number;
  /** What the figure reads of a thing now, 0–1. */
  readonly now: (thing: Thing) => number;
  /** Whether a further change, made as well as can be, never takes a decision away. */
  readonly isMonotone: boolean;
}

/** The furthest step of a thing up to a height. */
const stepAt = ({ steps }: Thing, height: number): Step | undefined => {
  const at = steps.findLastIndex((step) => step.height <= height);
  return steps[at];
};

/** Things, each changed as far as a height lets it; null where one cannot be changed so little. */
const picksAt = (set: readonly Thing[], height: number): Pick[] | null => {
  const picks: Pick[] = [];
  for (const thing of set) {
    const step = stepAt(thing, height);
    if (!step) return null;
    picks.push({ thing, step });
  }
  return picks;
};

/** The least whole number from `low` to `high` that passes; `high` does. */
const leastOf = (low: number, high: number, passes: (value: number) => boolean): number => {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (passes(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
};

const reachesAt = ({ reaches }: Search, set: readonly Thing[], height: number): boolean => {
  const picks = picksAt(set, height);
  return picks !== null && reaches(picks);
};

/**
 * Lets each thing down as far as the decision holds, first those whose rise brings least. Nothing can then be less, as
 * more of a thing never lowers a figure. For answers, whose steps are all one hundredth, the sum of the rises is the
 * smallest there is: a hundredth moved from a lighter answer to a heavier one never lowers the mean. With steps of the
 * interview among them, which are uneven, it may be a little above.
 */
const letDown = ({ reaches, worth }: Search, set: readonly Thing[], height: number): Pick[] => {
  const picks = picksAt(set, height) as Pick[];
  const order = [...set.keys()].sort((a, b) => worth(set[a] as Thing) - worth(set[b] as Thing) || b - a);
  for (const i of order) {
    const { thing, step } = picks[i] as Pick;
    const at = (j: number): Pick => ({ thing, step: thing.steps[j] as Step });
    const least = leastOf(0, thing.steps.indexOf(step), (j) => reaches(picks.with(i, at(j))));
    picks[i] = at(least);
  }
  return picks;
};

/** What the ratings rise by together, in ten-thousandths. */
const risesOf = (picks: readonly Pick[]): number =>
  picks.reduce((sum, { thing, step }) => {
    const rise = (step.rating ?? 0) - (thing.rated.from ?? 0);
    return sum + Math.max(0, Math.round(10_000 * rise));
  }, 0);

interface Found {
  readonly height: number;
  readonly rises: number;
  readonly picks: Pick[];
}

/** The best way to change just these things, unless it goes higher than the best so far. */
const wayOf = (search: Search, set: readonly Thing[], best: Found | null): Found | null => {
  const most = best?.height ?? HIGHEST;
  if (!reachesAt(search, set, most)) return null;
  const height = leastOf(0, most, (one) => reachesAt(search, set, one));
  const picks = letDown(search, set, height);
  const found = { height, rises: risesOf(picks), picks };
  return !best || found.height < best.height || found.rises < best.rises ? found : best;
};

const without = (set: readonly Thing[], one: Thing): Thing[] => set.filter((other) => other !== one);

/** Every set, the smaller first: what is found is the smallest, whatever the rubric. */
const tryAll = (search: Search, forced: readonly Thing[]): Pick[] | null => {
  const { things } = search;
  const others = things.filter((thing) => !forced.includes(thing));
  for (let size = 0; size <= others.length; size += 1) {
    let best: Found | null = null;
    for (const some of setsOf(others, size))
      best = wayOf(search, among(things, [...forced, ...some]), best) ?? best;
    if (best) return best.picks;
  }
  return null;
};

const among = (things: readonly Thing[], set: readonly Thing[]): Thing[] =>
  things.filter((thing) => set.includes(thing));

/** What a thing adds to the figure that decides, changed as far as a height lets it. */
const gainAt = ({ worth, now }: Search, thing: Thing, height: number): number =>
  worth(thing) * ((stepAt(thing, height)?.rating ?? 0) - now(thing));

/**
 * For many things: as many of those that bring most as are needed, less those that are not, up to a height. The figure
 * is nearly a sum (what the interview lifts by is added to a mean that answers join), so among things that bear on
 * nothing else no fewer will do. Where requirements or conditions leave a choice among many answers, a set may be found
 * that has more than need be; none of it is ever idle.
 */
const byGain = (search: Search, forced: readonly Thing[], height: number): Thing[] | null => {
  const { things } = search;
  const others = things
    .filter((thing) => !forced.includes(thing) && stepAt(thing, height))
    .map((thing) => ({ thing, gain: gainAt(search, thing, height) }))
    .sort((a, b) => b.gain - a.gain)
    .map(({ thing }) => thing);
  const prefix = (count: number) => among(things, [...forced, ...others.slice(0, count)]);
  let count = 0;
  while (count <= others.length && !reachesAt(search, prefix(count), height)) count += 1;
  if (count > others.length) return null;
  let set = prefix(count);
  for (const idle of others.slice(0, count).reverse())
    if (reachesAt(search, without(set, idle), height)) set = without(set, idle);
  return set;
};

const tryMany = (search: Search, forced: readonly Thing[]): Pick[] | null => {
  const most = byGain(search, forced, HIGHEST);
  if (!most) return null;
  const isAsFew = (set: readonly Thing[] | null) => set !== null && set.length <= most.length;
  const height = leastOf(0, HIGHEST, (one) => isAsFew(byGain(search, forced, one)));
  return wayOf(search, byGain(search, forced, height) ?? most, null)?.picks ?? null;
};

/**
 * The smallest set of changes that reaches a decision: the fewest things, then the lowest highest rating, then the
 * smallest sum of rises, then the order given. Null where nothing does.
 */
export const smallest = (search: Search): Pick[] | null => {
  const { things, isMonotone } = search;
  // More never hurts: so what all the others cannot do without is part of every set.
  if (isMonotone && !reachesAt(search, things, HIGHEST)) return null;
  const forced = isMonotone ? things.filter((one) => !reachesAt(search, without(things, one), HIGHEST)) : [];
  return things.length - forced.length <= MOST_TRIED ? tryAll(search, forced) : tryMany(search, forced);
};
