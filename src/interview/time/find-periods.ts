import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { type DatePoint, findPoints, withYearOf } from "./date-points.js";
import { LAST } from "./dates.js";
import { pauseIn, pausePoints } from "./find-pauses.js";
import { endOfList, isOpen, isPair } from "./join-dates.js";
import type { MonthIndex } from "./month.js";
import { type Anchors, indexOf, type PeriodMention, period } from "./period.js";
import { closedByTurns, isTurn } from "./turns.js";

/** Before a date that is the day of the answer: "it's July 2024 now", "as of March 2023". */
const TODAY_BEFORE = cued(
  /(?:asked|as of|this one|this month|counting this|up to this|now|today is|we're in|we are in|it's|it is)[^。;,a-z]{0,6}$/u,
);

/**
 * The date that tells when the answer was given: "(now Jul 2024)", "this July (2024)", 而家(2024年7月). Undefined
 * where none does.
 */
const findToday = (points: readonly DatePoint[], { text, cues }: FoldedAnswer): DatePoint | undefined =>
  points.find((point, i) => {
    const before = points[i - 1];
    if (!point.year || !point.month) return false;
    return (
      (before?.now === true && point.start - before.end <= 6) ||
      TODAY_BEFORE.test(text.slice(Math.max(0, point.start - 24), point.start), cues)
    );
  });

/** "Then … until now": the spell after the one before it, which goes on to this day. */
const UNTIL_BEFORE = cued(/(?:到|至|until|till|to|-|–) ?$/u);

/** …跟住轉去 DataAnnotation,一路寫到2024年6月: the next spell, told by its end alone. */
const GOES_ON_TO = cued(/(?:[写做评打]到|(?<![a-z])(?:until|till))(?: the)? ?$/u);

const continued = (before: PeriodMention, point: DatePoint, to: MonthIndex): PeriodMention => {
  const from = (before.to as number) + 1;
  const months = Math.max(0, to - from + 1);
  const { start, end } = point;
  return { start, end, from, to, months, ongoing: point.now, approximate: before.approximate };
};

/** Half a year: 2021年下半年. */
const isHalf = ({ month, lastMonth }: DatePoint): boolean =>
  month !== null && lastMonth !== undefined && lastMonth - month === 5;

/**
 * A date without a year: in the year that was named alone before it ("the whole of 2024, January to December"); or
 * in that of the period before it, or the one after when it would go back.
 */
const inContext = (
  point: DatePoint,
  named: DatePoint | undefined,
  before: PeriodMention | undefined,
): DatePoint => {
  if (point.year !== null || point.relativeYear !== null || point.month === null) return point;
  const isYear = named && !named.now && (named.year !== null || named.relativeYear !== null);
  if (isYear && (named.month === null || isHalf(named) || before?.from == null))
    return withYearOf(point, named, point.month < (named.month ?? 1) ? 1 : 0);
  if (before?.from == null) return point;
  const year = Math.floor(before.from / 12);
  return { ...point, year: point.month - 1 < before.from % 12 ? year + 1 : year };
};

/** 上年先開始: 四月至十二月: a year that only places the months behind it. */
const placesNext = (point: DatePoint, next: DatePoint | undefined, folded: FoldedAnswer): boolean =>
  point.month === null &&
  !point.now &&
  next !== undefined &&
  next.month !== null &&
  next.year === null &&
  next.relativeYear === null &&
  !isPair(folded, point, next);

const LEADS_ON = /^[^。.;!?]{0,12}(?:[(:,]|—) ?(?:由|从|from|between)? ?\d{0,2} ?$/u;

/** 2021年下半年(八月到十月): half a year that only places the months told right behind it. */
const framesNext = (points: readonly DatePoint[], i: number, folded: FoldedAnswer): boolean => {
  const [point, first, last] = points.slice(i, i + 3);
  if (!point || !first || !last || !isHalf(point) || first.month === null) return false;
  const isInside = first.month >= (point.month as number) && first.month <= (point.lastMonth as number);
  const isOfYear = first.year === null || first.year === point.year;
  const between = folded.text.slice(point.end, first.start);
  return isInside && isOfYear && LEADS_ON.test(between) && isPair(folded, first, last);
};

/** No words that lead to a date are longer. */
const LONGEST_LEAD = 12;
const lead = (before: Span, point: Span): number => Math.max(before.end, point.start - LONGEST_LEAD);

/** The periods that the dates of a text make, two by two or alone. */
const pairPoints = (
  points: readonly DatePoint[],
  folded: FoldedAnswer,
  anchors: Anchors,
): PeriodMention[] => {
  const { text, cues } = folded;
  const { anchor } = anchors;
  const periods: PeriodMention[] = [];
  for (let i = 0; i < points.length; i += 1) {
    const given = points[i] as DatePoint;
    const next = points[i + 1];
    const before = periods.at(-1);
    if (given.now) {
      const isEnd = before && UNTIL_BEFORE.test(text.slice(lead(before, given), given.start), cues);
      if (isEnd && before.to !== null && anchor !== null) periods.push(continued(before, given, anchor));
      continue;
    }
    if (given.isContext || placesNext(given, next, folded) || framesNext(points, i, folded)) continue;
    const listEnd = endOfList(points, i, text);
    const last = listEnd ?? (next && isPair(folded, given, next) ? i + 1 : i);
    const end = points[last] as DatePoint;
    const sharesYear = last > i && (end.year !== null || end.relativeYear !== null);
    const point = sharesYear ? given : inContext(given, points[i - 1], before);
    if (last > i) {
      const told = period(point, end, anchors, folded);
      // "2023 to 2023" tells as little as 2023 alone.
      if (told.months !== 0 || told.ongoing) periods.push(told);
      i = last;
      continue;
    }
    const isUntil = before && GOES_ON_TO.test(text.slice(lead(before, point), point.start), cues);
    const at = isUntil && before.to !== null ? indexOf(point, anchor, point.month ?? 12) : null;
    if (at !== null && at > (before?.to as number)) {
      periods.push(continued(before as PeriodMention, point, at));
      continue;
    }
    if (isOpen(folded, points[i - 1], point, next) || isTurn(folded, before, point, next)) {
      // 7月頭開始: the last one before the interview, where nothing names a year.
      const isBare = point.year === null && point.relativeYear === null && point.month !== null;
      periods.push(period(isBare ? { ...point, relativeYear: LAST } : point, null, anchors, folded));
    } else if (point.lastMonth !== undefined && (point.year !== null || point.relativeYear !== null))
      periods.push(period(point, point, anchors, folded));
  }
  return periods;
};

/** 做到十二月就冇做: a time that ended, not one in which nothing was done. */
const WORKED_UNTIL = cued(/[写做评打]到[^,。;]{0,12}$/u);
/** 2024年成年冇做: a time in which nothing was done. */
const IDLE_AFTER = cued(
  /^[^,。;!?评写]{0,4}(?:冇|没有?)(?:做|开工|接|写)(?!过评|过写)|^,? ?(?:i )?(?:was off|did nothing|no work|had no)(?![a-z])/u,
);

type FoundPause = NonNullable<ReturnType<typeof pauseIn>>;

/** Periods without the months that were paused in them. */
const lessPauses = (periods: readonly PeriodMention[], pauses: readonly FoundPause[]): PeriodMention[] =>
  periods.map((one, index) => {
    const own = pauses.filter(({ host }) => host === index).map(({ pause }) => pause);
    if (own.length === 0 || one.months === null) return one;
    const months = new Set(own.flatMap((pause) => [...pause.months]));
    return { ...one, months: Math.max(0, one.months - months.size), pauses: own };
  });

/**
 * The periods that a folded text names by dates: "since March 2022", 2021年6月到2023年5月, "May–Nov 2023".
 *
 * @param interviewedOn the month of the interview, to which 今年, "last August" and "since" refer; the text's own
 *   word for it ("now Jul 2024") serves when it is not given
 */
export const findPeriods = (folded: FoldedAnswer, interviewedOn: MonthIndex | null): PeriodMention[] => {
  const { text, cues } = folded;
  const told = findPoints(folded);
  if (told.length === 0) return [];
  const today = findToday(told, folded);
  const points = today ? told.filter((point) => point !== today) : told;
  const anchor = interviewedOn ?? (today ? indexOf(today, null, today.month as number) : null);
  const anchors = { anchor, interviewedOn };
  const anchorYear = anchor === null ? null : Math.floor(anchor / 12);
  let paused = pausePoints(folded, points);
  for (;;) {
    const idle = new Set(paused.flat());
    const working = idle.size > 0 ? points.filter((point) => !idle.has(point)) : points;
    const periods = closedByTurns(pairPoints(working, folded, anchors), folded).map((one) =>
      IDLE_AFTER.test(text.slice(one.end, one.end + 24), cues) &&
      !WORKED_UNTIL.test(text.slice(one.start, one.end), cues)
        ? { ...one, isIdle: true }
        : one,
    );
    if (paused.length === 0) return periods;
    const found = paused.map((group) => pauseIn(group, text, periods, anchorYear));
    if (!found.includes(null)) return lessPauses(periods, found as FoundPause[]);
    // Dates outside the time before them tell another time, not a pause.
    paused = paused.filter((_, i) => found[i] !== null);
  }
};
