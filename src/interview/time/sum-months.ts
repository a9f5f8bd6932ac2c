import type { MonthIndex } from "./month.js";

interface Counted {
  readonly months: number | null;
  readonly from: MonthIndex | null;
  readonly to: MonthIndex | null;
}

/** Whether dates are given that cannot be: an end before its beginning, or after the interview. */
const isImpossible = ({ months, from, to }: Counted): boolean =>
  months === null && from !== null && to !== null;

/** Why the months of some spells cannot be counted. */
export const whyUncounted = (spells: readonly Counted[]): "dates-do-not-fit" | "date-needs-interview-date" =>
  spells.some(isImpossible) ? "dates-do-not-fit" : "date-needs-interview-date";

/**
 * The months of several spells together. Spells with dates that overlap are counted once (the union of their
 * dates); what overlaps is taken off in proportion where a stated length differs from the dates. To one decimal.
 */
export const sumMonths = (spells: readonly Counted[]): number => {
  if (spells.length === 0) return 0;
  let sum = 0;
  let covered = Number.NEGATIVE_INFINITY;
  const dated = spells.filter((spell) => spell.from !== null && spell.to !== null);
  const ordered = dated.sort((a, b) => (a.from as number) - (b.from as number));
  for (const { from, to, months } of ordered as { from: number; to: number; months: number }[]) {
    const length = Math.max(1, to - from + 1);
    const fresh = Math.max(0, to - Math.max(from - 1, covered));
    sum += months * Math.min(1, fresh / length);
    covered = Math.max(covered, to);
  }
  for (const spell of spells) if (spell.from === null || spell.to === null) sum += spell.months ?? 0;
  return Math.round(sum * 10) / 10;
};
