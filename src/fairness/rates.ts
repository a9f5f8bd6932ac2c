import type { Interval } from "../agreement/interval.js";
import { exp } from "../number/exp.js";
import { refuse, requireOptions } from "../schema/arguments.js";
import { type Count, fishersExact } from "./fishers-exact.js";

/** To what categories somebody belongs, by attribute: `{ sex: "F", region: "Malaysia" }`; null or missing: not known. */
export type Groups = Readonly<Record<string, string | null | undefined>>;

/** How rates are told. */
export interface RateOptions {
  /** Attributes by which people are told apart, alone or several together; by default each, and each two. */
  by?: readonly (readonly string[])[] | undefined;
  /**
   * Categories of a smaller share than this are counted but not compared: 0 (none) by default; New York's law lets an
   * auditor leave out those below 0.02.
   */
  leaveOutBelow?: number | undefined;
}

/** The rate of one category. */
export interface CategoryRate {
  /** In the order of the attributes. */
  category: string[];
  n: number;
  /** Of all whose category is known. */
  share: number;
  selected: number;
  /** `selected / n`. */
  rate: number;
  /** `rate` by the highest of those compared; null when that is 0 or this one is left out. */
  impactRatio: number | null;
  /** Of the ratio, by its logarithm (Katz); null for the highest, and where nobody was selected. */
  interval: Interval | null;
  /** Fisher's exact test against the highest, two-sided. */
  p: number | null;
  /** In the US evidence of adverse impact (29 CFR 1607.4 D); a small `n` says little. */
  belowFourFifths: boolean | null;
}

/** The rates by one attribute, or by several together. */
export interface Breakdown {
  by: string[];
  /** The category that the others are compared with; the first of several. */
  highest: string[] | null;
  /** By name. */
  categories: CategoryRate[];
  /** Those of whom one of the attributes is not known. */
  unknown: { n: number; selected: number; rate: number | null };
}

/** How many of each category were selected. */
export interface RateReport {
  n: number;
  selected: number;
  /** Null without anybody. */
  rate: number | null;
  breakdowns: Breakdown[];
}

/** Somebody who was selected or not. */
export interface Person {
  readonly groups: Groups;
  readonly selected: boolean;
}

const FOUR_FIFTHS = 4 / 5;
/** Standard deviations that hold 95 % of a normal distribution. */
const DEVIATIONS = 1.959963984540054;

const rateOf = ({ n, selected }: Count): number | null => (n === 0 ? null : selected / n);

const count = (people: readonly Person[]): Count => ({
  n: people.length,
  selected: people.filter(({ selected }) => selected).length,
});

const ratioInterval = (own: Count, highest: Count): Interval | null => {
  if (own.selected === 0) return null;
  const ratio = own.selected / own.n / (highest.selected / highest.n);
  const error = Math.sqrt(1 / own.selected - 1 / own.n + 1 / highest.selected - 1 / highest.n);
  return { low: ratio * exp(-DEVIATIONS * error), high: ratio * exp(DEVIATIONS * error) };
};

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

const breakDown = (people: readonly Person[], by: readonly string[], leaveOutBelow: number): Breakdown => {
  const own = new Map<string, Person[]>();
  const unknown: Person[] = [];
  for (const person of people) {
    // What every object inherits (`constructor`) is nobody's category.
    const category = by.map((attribute) =>
      Object.hasOwn(person.groups, attribute) ? (person.groups[attribute] ?? null) : null,
    );
    if (category.includes(null)) unknown.push(person);
    else {
      const key = JSON.stringify(category);
      const members = own.get(key);
      if (members) members.push(person);
      else own.set(key, [person]);
    }
  }
  const known = people.length - unknown.length;
  const counted = [...own].sort(byName).map(([key, members]) => {
    const { n, selected } = count(members);
    return { category: JSON.parse(key) as string[], n, selected, rate: selected / n, share: n / known };
  });
  const compared = counted.filter(({ share }) => share >= leaveOutBelow);
  const highest = compared.reduce<(typeof counted)[number] | null>(
    (best, one) => (best === null || one.rate > best.rate ? one : best),
    null,
  );
  const categories = counted.map((one): CategoryRate => {
    const { category, n, share, selected, rate } = one;
    const base = { category, n, share, selected, rate };
    if (!highest || highest.rate === 0 || !compared.includes(one))
      return { ...base, impactRatio: null, interval: null, p: null, belowFourFifths: null };
    const impactRatio = rate / highest.rate;
    return {
      ...base,
      impactRatio,
      interval: one === highest ? null : ratioInterval(one, highest),
      p: one === highest ? null : fishersExact(one, highest),
      belowFourFifths: impactRatio < FOUR_FIFTHS,
    };
  });
  const left = count(unknown);
  return {
    by: [...by],
    highest: highest?.category ?? null,
    categories,
    unknown: { ...left, rate: rateOf(left) },
  };
};

/** Each attribute, and each two of them. */
const allOf = (people: readonly Person[]): string[][] => {
  const attributes = [...new Set(people.flatMap(({ groups }) => Object.keys(groups)))].sort();
  const pairs = attributes.flatMap((one, i) => attributes.slice(i + 1).map((other) => [one, other]));
  return [...attributes.map((one) => [one]), ...pairs];
};

/**
 * The rates of people who were selected or not.
 *
 * @throws InputError for an option that is wrong
 */
export const ratesOf = (people: readonly Person[], options: RateOptions): RateReport => {
  requireOptions(options, ["by", "leaveOutBelow"]);
  const { by = allOf(people), leaveOutBelow = 0 } = options;
  const expected = 'a list of lists of attributes: [["sex"], ["sex", "region"]]';
  const isBy = (one: unknown) =>
    Array.isArray(one) && one.length > 0 && one.every((name) => typeof name === "string");
  if (!Array.isArray(by) || !by.every(isBy)) throw refuse("options.by", expected, by);
  if (typeof leaveOutBelow !== "number" || !(leaveOutBelow >= 0 && leaveOutBelow <= 1))
    throw refuse("options.leaveOutBelow", "a number from 0 to 1", leaveOutBelow);
  const all = count(people);
  return {
    ...all,
    rate: rateOf(all),
    breakdowns: by.map((attributes) => breakDown(people, attributes, leaveOutBelow)),
  };
};
