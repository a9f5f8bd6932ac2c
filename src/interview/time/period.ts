import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { type DatePoint, withYearOf } from "./date-points.js";
import { LAST } from "./dates.js";
import type { MonthIndex } from "./month.js";

/** A stretch of time named by its dates. Offsets are into the folded text. */
export interface PeriodMention extends Span {
  /** First month; null when the text names it by 今年 or "last August" and nothing says which year that is. */
  readonly from: MonthIndex | null;
  /** Last month, counted in. */
  readonly to: MonthIndex | null;
  /**
   * Months from first to last, both counted; for a period that still goes on the current month is not counted. Null
   * when a date cannot be placed, or when the dates do not fit: the end before the beginning, or after the interview.
   */
  readonly months: number | null;
  /** Whether it lasts until now. */
  readonly ongoing: boolean;
  readonly approximate: boolean;
  /** Where pauses in it are told by dates; `months` is without them. */
  readonly pauses?: readonly Span[];
  /** Said to have been spent on nothing. */
  readonly isIdle?: boolean;
}

/** The month that a date is, where it or the anchor says the year; else null. */
export const indexOf = (point: DatePoint, anchor: MonthIndex | null, month: number): MonthIndex | null => {
  if (point.year !== null) return point.year * 12 + month - 1;
  if (anchor === null || point.relativeYear === null) return null;
  const anchorYear = Math.floor(anchor / 12);
  if (point.relativeYear !== LAST) return (anchorYear + point.relativeYear) * 12 + month - 1;
  const sameYear = anchorYear * 12 + month - 1;
  return sameYear < anchor ? sameYear : sameYear - 12;
};

/** A date without a year takes it from its partner: "May–Nov 2023", 由2023年2月寫到12月. */
const shareYears = (first: DatePoint, second: DatePoint): [DatePoint, DatePoint] => {
  const hasYear = (point: DatePoint) => point.year !== null || point.relativeYear !== null;
  const wraps = (first.month ?? 1) > (second.month ?? 12);
  if (!hasYear(first) && hasYear(second)) return [withYearOf(first, second, wraps ? -1 : 0), second];
  if (hasYear(first) && !hasYear(second) && !second.now)
    return [first, withYearOf(second, first, wraps ? 1 : 0)];
  return [first, second];
};

/** What dates refer to: the interview, or what the text itself says "now" is; and the interview alone. */
export interface Anchors {
  readonly anchor: MonthIndex | null;
  readonly interviewedOn: MonthIndex | null;
}

/** Months from one date to another, both counted, where only how far their years are apart is known; else null. */
const apartWithoutYears = (a: DatePoint, b: DatePoint): number | null => {
  const months = (b.lastMonth ?? (b.month as number)) - (a.month as number);
  if (a.relativeYear === b.relativeYear) return ((months + 12) % 12) + 1;
  if (a.relativeYear === null || b.relativeYear === null || a.relativeYear === LAST) return null;
  const apart = 12 * (b.relativeYear - a.relativeYear) + months + 1;
  return apart > 0 ? apart : null;
};

const ABOUT = cued(/around|about|左右|大约|大概/u);

/** The period from one date to another, or from one on. */
export const period = (
  first: DatePoint,
  second: DatePoint | null,
  { anchor, interviewedOn }: Anchors,
  { text, cues }: FoldedAnswer,
): PeriodMention => {
  const start = first.start;
  const end = second?.end ?? first.end;
  const ongoing = second === null || second.now;
  const yearsOnly = first.month === null && (second === null || second.month === null);
  const [a, b] = second && !second.now ? shareYears(first, second) : [first, second];
  const from = indexOf(a, anchor, a.month ?? 1);
  const to = b && !b.now ? indexOf(b, anchor, b.lastMonth ?? b.month ?? (yearsOnly ? 1 : 12)) : anchor;
  const open = ongoing || yearsOnly;
  // Without any year the distance between two months is still known: 去年10月 … 12月, May to November.
  const unanchored = a.month !== null && b && b.month !== null ? apartWithoutYears(a, b) : null;
  const fits = from !== null && to !== null && from <= to && (interviewedOn === null || to <= interviewedOn);
  const length = fits ? to - from + (open ? 0 : 1) : null;
  const months = from !== null && to !== null ? length : unanchored;
  const approximate = a.month === null || ABOUT.test(text.slice(start, end), cues);
  return { start, end, from, to, months, ongoing, approximate };
};
