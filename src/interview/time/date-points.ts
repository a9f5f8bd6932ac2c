import type { Span } from "../../text/span.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { DATE, type DateTold, FOLLOWING, LAST, SAME } from "./dates.js";

/** A point in time named in a text. */
export interface DatePoint extends Span, DateTold {}

/** A date in the year of another one, or so many years later. */
export const withYearOf = (point: DatePoint, other: DatePoint | undefined, later: number): DatePoint => {
  const { year = null, relativeYear = null } = other ?? {};
  return {
    ...point,
    year: year === null ? null : year + later,
    relativeYear: relativeYear === null || relativeYear === LAST ? relativeYear : relativeYear + later,
  };
};

/** 上年暑假7月: a year, and right after it a month that has none. */
const isYearOf = (year: DatePoint, month: DatePoint, text: string): boolean => {
  const isYear = year.month === null && (year.year !== null || year.relativeYear !== null);
  const isMonth = month.month !== null && month.year === null && month.relativeYear === null;
  return isYear && isMonth && /^[^。!?;,至到~–—-]{0,4}$/u.test(text.slice(year.end, month.start));
};

const isOfYear = ({ year, relativeYear }: DatePoint): boolean => year !== null || relativeYear !== null;

/** The dates that a folded text names, left to right. */
export const findPoints = ({ text, cues }: FoldedAnswer): DatePoint[] => {
  const points: DatePoint[] = [];
  /** The last one whose year is told. */
  let dated: DatePoint | undefined;
  for (const { start, end, value } of DATE.all(text, cues)) {
    const { year, month, lastMonth, relativeYear, now, isContext } = value;
    const point: DatePoint = { start, end, year, month, lastMonth, relativeYear, now, isContext };
    const before = points.at(-1);
    const isRelated = point.relativeYear === SAME || point.relativeYear === FOLLOWING;
    const isOfBefore = !isRelated && before !== undefined && isYearOf(before, point, text);
    if (isOfBefore) points.pop();
    const told = isRelated
      ? withYearOf(point, dated, (point.relativeYear as number) - SAME)
      : isOfBefore
        ? { ...withYearOf(point, before, 0), start: before.start }
        : point;
    points.push(told);
    if (isOfYear(told)) dated = told;
  }
  return points;
};
