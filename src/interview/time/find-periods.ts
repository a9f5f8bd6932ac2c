import type { FoldedText } from "../../text/fold.js";
import type { Span } from "../../text/span.js";
import type { MonthIndex } from "./month.js";
import { readChineseNumber } from "./numbers.js";

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
}

/** A point in time named in a text. */
interface DatePoint extends Span {
  readonly year: number | null;
  /** 1–12, null where only a year is named; the first of a quarter. */
  readonly month: number | null;
  /** The last month of a quarter. */
  readonly lastMonth?: number;
  /** 今年 0, last year −1: a year that the interview date settles. */
  readonly relativeYear: number | null;
  readonly now: boolean;
}

const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH_WORD =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const SEASON = "(?:early|mid|late|end of|start of|beginning of|the end of|the start of|the beginning of)";
const ZN = "[零〇○一二三四五六七八九十]";
const RELATIVE_YEAR: Record<string, number> = {
  今年: 0,
  本年: 0,
  旧年: -1,
  去年: -1,
  上年: -1,
  前年: -2,
  "this year": 0,
  "last year": -1,
};
const RELATIVE = "今年|本年|旧年|去年|上年|前年|同年|同一年";
const PART_OF_YEAR: Record<string, number> = {
  年头: 1,
  年初: 1,
  头: 1,
  初: 1,
  年中: 6,
  中: 6,
  年底: 12,
  年尾: 12,
  底: 12,
  尾: 12,
};

const MONTH_NUMBER = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]";
/** 六至八月: the first month leaves its 月 to the second. */
const TO_MONTH = `(?=(?:至|到|-|~|–|—)(?:${MONTH_NUMBER})月)`;

const POINT = new RegExp(
  [
    `(?<![a-z0-9])(?:(?<yq>20[0-3]\\d)[ -]?)?q(?<q>[1-4])(?![a-z0-9])(?:[ -]?(?:of )?(?<qy>20[0-3]\\d)(?!\\d))?`,
    `(?<!\\d)(?<iy>20[0-3]\\d)[-/.](?<im>1[0-2]|0?[1-9])(?:[-/.](?:[12]\\d|3[01]|0?[1-9]))?(?!\\d)`,
    `(?<!\\d)(?<mm>1[0-2]|0?[1-9])/(?<my>20[0-3]\\d)(?!\\d)`,
    `(?:(?<cy>20[0-3]\\d|二[零〇○]${ZN}${ZN})年|(?<!\\d)(?<cy2>[12]\\d)年)(?:(?:的|嘅)?(?<cm>${MONTH_NUMBER})(?:月(?!份?[内间])|${TO_MONTH})|(?<cpart>年?[头初中底尾]))?`,
    `(?<rel>${RELATIVE})(?:嘅|的)?(?:由?(?<rm>${MONTH_NUMBER})(?:月|${TO_MONTH})|(?<rpart>年?[头初中底尾]))?`,
    `(?<![\\d年第])(?<bm>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])(?:月(?!亮|饼|台|租|入)|${TO_MONTH})`,
    `(?<![a-z])(?:${SEASON} )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?<em>${MONTH_WORD})\\.?(?:,? ?(?:of )?(?:(?<ey>20[0-3]\\d)|'(?<ey2>[12]\\d)|(?<erel>this year|last year)))?(?![a-z])(?: ?\\((?<eparen>20[0-3]\\d)\\))?(?<esame> (?:of )?(?:the )?same year)?`,
    `(?<![a-z])(?:last|this past) (?<lm>${MONTH_WORD})(?![a-z])`,
    `(?<![a-z0-9])(?<part>early|mid|late|end of|start of|beginning of)[ -](?<py>20[0-3]\\d)(?!\\d)(?: (?<pm>${MONTH_WORD})(?![a-z]))?`,
    `(?<![\\d$.])(?<wy>20[0-3]\\d)(?!\\d|年| ?(?:words|tasks|hkd|usd|字|篇|蚊))(?: (?<wm>${MONTH_WORD})(?![a-z]))?`,
    `(?<now>(?<![a-z])(?:now|present|today|current|to date|this day|currently|these days)(?![a-z])|而家|家阵|依家|宜家|现在|至今|到今|目前|今日)`,
  ].join("|"),
  "gu",
);

const readMonth = (text: string): number | null => readChineseNumber(text, 0)?.value ?? null;
const englishMonth = (text: string): number => ENGLISH_MONTHS.indexOf(text.slice(0, 3)) + 1;
const fullYear = (text: string): number => {
  if (/^\d{4}$/u.test(text)) return Number(text);
  if (/^\d{2}$/u.test(text)) return 2000 + Number(text);
  return Number([...text].map((character) => readChineseNumber(character, 0)?.value ?? 0).join(""));
};
const MONTH_OF_PART: Record<string, number> = {
  early: 2,
  "start of": 1,
  "beginning of": 1,
  mid: 6,
  late: 11,
  "end of": 12,
};

const readPoint = (groups: Record<string, string | undefined>, span: Span): DatePoint | null => {
  const point = (
    year: number | null,
    month: number | null,
    relativeYear: number | null = null,
  ): DatePoint => ({
    ...span,
    year,
    month,
    relativeYear,
    now: false,
  });
  const g = groups;
  if (g.now) return { ...span, year: null, month: null, relativeYear: null, now: true };
  if (g.q) {
    const last = 3 * Number(g.q);
    const year = g.yq ?? g.qy;
    return { ...point(year ? Number(year) : null, last - 2), lastMonth: last };
  }
  if (g.iy) return point(Number(g.iy), Number(g.im));
  if (g.my) return point(Number(g.my), Number(g.mm));
  const cy = g.cy ?? g.cy2;
  if (cy) {
    const month = g.cm ? readMonth(g.cm) : g.cpart ? (PART_OF_YEAR[g.cpart] ?? null) : null;
    return point(fullYear(cy), month);
  }
  if (g.rel) {
    const month = g.rm ? readMonth(g.rm) : g.rpart ? (PART_OF_YEAR[g.rpart] ?? null) : null;
    return point(null, month, g.rel.startsWith("同") ? SAME : (RELATIVE_YEAR[g.rel] ?? null));
  }
  if (g.bm) return point(null, readMonth(g.bm));
  if (g.em) {
    const year = g.ey ?? g.ey2 ?? g.eparen;
    const relative = g.erel ? (RELATIVE_YEAR[g.erel] as number) : null;
    return point(year ? fullYear(year) : null, englishMonth(g.em), relative);
  }
  // "last August": the one before the interview, whichever year that was in.
  if (g.lm) return point(null, englishMonth(g.lm), LAST);
  if (g.py) {
    const month = g.pm ? englishMonth(g.pm) : (MONTH_OF_PART[g.part as string] ?? null);
    return point(Number(g.py), month);
  }
  if (g.wy) return point(Number(g.wy), g.wm ? englishMonth(g.wm) : null);
  return null;
};

/** Stands for "the last one before the interview" in `relativeYear`. */
const LAST = -100;

/** Stands for the year of the date before: 同年三月. */
const SAME = -200;

const findPoints = (text: string): DatePoint[] => {
  const points: DatePoint[] = [];
  for (const match of text.matchAll(POINT)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const point = readPoint(match.groups ?? {}, span);
    if (!point) continue;
    const last = points.findLast((before) => before.year !== null || before.relativeYear !== null);
    const isSame = point.relativeYear === SAME;
    points.push(
      isSame ? { ...point, year: last?.year ?? null, relativeYear: last?.relativeYear ?? null } : point,
    );
  }
  return points;
};

/** What joins two dates to one period; at most this far apart. */
const JOIN =
  /^[^。!?;]{0,40}?(?:to|till|until|through|thru|-|–|—|~|到|至|写到|做到|stopped|ended|finished|quit|left|done by|做到|停)[^。!?;]{0,16}$/u;
/** "Joined in Feb 2023, … and left in August": a beginning and an end told apart, in one sentence. */
const BEGAN_BEFORE = /(?:joined|started|began|入职|加入|开始|入)[^。!?;]{0,24}$/u;
const BEGAN_AFTER = /^[^。!?;,]{0,6}?(?:入职?|加入|开始|开工)/u;
const ENDED_BEFORE =
  /(?:left|quit|stopped|ended|finished|packed it in|until|till|走|停|离开|做到)[^。!?;]{0,16}$/u;
const ENDED_AFTER = /^[^。!?;,]{0,4}?(?:走|停|离|收工|完|尾|先走|先停)/u;
const LONGEST_APART = 140;

const beginsAndEnds = (text: string, first: Span, second: Span): boolean => {
  const between = text.slice(first.end, second.start);
  if (between.length > LONGEST_APART || /[。!?]|\.(?=\s)/u.test(between)) return false;
  const began =
    BEGAN_BEFORE.test(text.slice(Math.max(0, first.start - 30), first.start)) || BEGAN_AFTER.test(between);
  const ended = ENDED_BEFORE.test(between) || ENDED_AFTER.test(text.slice(second.end, second.end + 8));
  return began && ended;
};

const SINCE_BEFORE =
  /(?:since|from|started(?: in| on| around| at)?|began(?: in)?|starting|joined(?: in)?|onwards? from|由|自从|自|从|打从)[^。!?;,]{0,14}$/u;
const SINCE_AFTER = /^[^。!?;,]{0,10}?(?:开始|起|入职|入去|加入|onwards?|入咗|做起|至今)/u;

const indexOf = (point: DatePoint, anchor: MonthIndex | null, month: number): MonthIndex | null => {
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
  const take = (point: DatePoint, other: DatePoint, shift: number): DatePoint => ({
    ...point,
    year: other.year === null ? null : other.year + shift,
    relativeYear: other.relativeYear === null ? null : other.relativeYear + shift,
  });
  const wraps = (first.month ?? 1) > (second.month ?? 12);
  if (!hasYear(first) && hasYear(second)) return [take(first, second, wraps ? -1 : 0), second];
  if (hasYear(first) && !hasYear(second) && !second.now) return [first, take(second, first, wraps ? 1 : 0)];
  return [first, second];
};

/** What dates refer to: the interview, or what the text itself says "now" is; and the interview alone. */
interface Anchors {
  readonly anchor: MonthIndex | null;
  readonly interviewedOn: MonthIndex | null;
}

const period = (
  first: DatePoint,
  second: DatePoint | null,
  { anchor, interviewedOn }: Anchors,
  text: string,
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
  const unanchored =
    from === null &&
    to === null &&
    a.month !== null &&
    b &&
    b.month !== null &&
    a.relativeYear === b.relativeYear
      ? ((b.month - a.month + 12) % 12) + 1
      : null;
  const fits = from !== null && to !== null && from <= to && (interviewedOn === null || to <= interviewedOn);
  const length = fits ? to - from + (open ? 0 : 1) : null;
  const months = from !== null && to !== null ? length : unanchored;
  const approximate = a.month === null || /around|about|左右|大约|大概/u.test(text.slice(start, end));
  return { start, end, from, to, months, ongoing, approximate };
};

/**
 * The month in which the answer was given, as the text itself tells it: "(now Jul 2024)", "this July (2024)",
 * 而家(2024年7月). Null when it does not.
 */
const anchorInText = (points: readonly DatePoint[], text: string): MonthIndex | null => {
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    if (point.now && next?.year && next.month && next.start - point.end <= 6)
      return next.year * 12 + next.month - 1;
    const before = text.slice(Math.max(0, point.start - 24), point.start);
    if (
      point.year &&
      point.month &&
      /(?:asked|as of|this one|this month|counting this|up to this|now|today is|即系)[^。;,a-z]{0,6}$/u.test(
        before,
      )
    ) {
      return point.year * 12 + point.month - 1;
    }
  }
  return null;
};

/** "Then … until now": the spell after the one before it, which goes on to this day. */
const UNTIL_BEFORE = /(?:到|至|until|till|to|-|–) ?$/u;

/** …跟住轉去 DataAnnotation,一路寫到2024年6月: the next spell, told by its end alone. */
const GOES_ON_TO = /(?:写到|做到|寫到|(?<![a-z])(?:until|till)) ?$/u;

const continued = (before: PeriodMention, point: DatePoint, to: MonthIndex): PeriodMention => {
  const from = (before.to as number) + 1;
  const months = Math.max(0, to - from + 1);
  const { start, end } = point;
  return { start, end, from, to, months, ongoing: point.now, approximate: before.approximate };
};

/** "june, july, aug 2023": months told one by one. */
const LIST = /^(?: ?[,、&] ?| and | )$/u;

/** The last of a list of months that begins at a point, when they follow one another; else null. */
const endOfList = (points: readonly DatePoint[], at: number, text: string): number | null => {
  let last = at;
  while (last + 1 < points.length) {
    const [point, next] = [points[last] as DatePoint, points[last + 1] as DatePoint];
    const listed = LIST.test(text.slice(point.end, next.start)) || point.end === next.start;
    if (!listed || point.month === null || next.month !== (point.month % 12) + 1) break;
    last += 1;
  }
  return last > at ? last : null;
};

/** Whether a date only says when "now" is: 而家(2024年7月). */
const isAnchor = (points: readonly DatePoint[], i: number, text: string): boolean => {
  const before = points[i - 1];
  const point = points[i] as DatePoint;
  return before?.now === true && /^ ?[(,]? ?$/u.test(text.slice(before.end, point.start));
};

/**
 * The periods that a folded text names by dates: "since March 2022", 2021年6月到2023年5月, "May–Nov 2023".
 *
 * @param interviewedOn the month of the interview, to which 今年, "last August" and "since" refer; the text's own
 *   word for it ("now Jul 2024") serves when it is not given
 */
export const findPeriods = (folded: FoldedText, interviewedOn: MonthIndex | null): PeriodMention[] => {
  const { text } = folded;
  const points = findPoints(text);
  const anchor = interviewedOn ?? anchorInText(points, text);
  const anchors = { anchor, interviewedOn };
  const periods: PeriodMention[] = [];
  for (let i = 0; i < points.length; i += 1) {
    const point = points[i] as DatePoint;
    const next = points[i + 1];
    if (point.now || (point.year !== null && isAnchor(points, i, text))) {
      const goesOn = periods.at(-1);
      const isEnd = goesOn && UNTIL_BEFORE.test(text.slice(goesOn.end, point.start));
      if (point.now && isEnd && goesOn.to !== null && anchor !== null)
        periods.push(continued(goesOn, point, anchor));
      continue;
    }
    const listEnd = endOfList(points, i, text);
    if (listEnd !== null) {
      periods.push(period(point, points[listEnd] as DatePoint, anchors, text));
      i = listEnd;
      continue;
    }
    if (next && (JOIN.test(text.slice(point.end, next.start)) || beginsAndEnds(text, point, next))) {
      periods.push(period(point, next, anchors, text));
      i += 1;
      continue;
    }
    const before = periods.at(-1);
    const isUntil = before && GOES_ON_TO.test(text.slice(before.end, point.start));
    const at = isUntil && before.to !== null ? indexOf(point, anchor, point.month ?? 12) : null;
    if (at !== null && at > (before?.to as number)) {
      periods.push(continued(before as PeriodMention, point, at));
      continue;
    }
    const since = SINCE_BEFORE.test(text.slice(Math.max(0, point.start - 30), point.start));
    if (since || SINCE_AFTER.test(text.slice(point.end, point.end + 20))) {
      periods.push(period(point, null, anchors, text));
    } else if (point.lastMonth !== undefined && point.year !== null) {
      periods.push(period(point, point, anchors, text));
    }
  }
  return periods;
};
