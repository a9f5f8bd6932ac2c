import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { readChineseNumber } from "./numbers.js";

/** A point in time named in a text. */
export interface DatePoint extends Span {
  readonly year: number | null;
  /** 1–12, null where only a year is named; the first of a quarter or a whole year. */
  readonly month: number | null;
  /** The last month of a quarter or a whole year. */
  readonly lastMonth?: number;
  /** 今年 0, last year −1: a year that the interview date settles. */
  readonly relativeYear: number | null;
  readonly now: boolean;
  /** "Last year I rated from February …": a year that only places what follows. */
  readonly isContext?: boolean;
}

/** Stands for "the last one before the interview" in `relativeYear`. */
export const LAST = -100;

/** Stands for the year of the date before: 同年三月. */
const SAME = -200;

/** Stands for the year after that: 第二年三月. */
const FOLLOWING = -199;

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
const RELATIVE = "今年|本年|旧年|去年|上年|前年|同年|同一年|当年|嗰年|果年|那年|该年";
const PART_OF_YEAR: Record<string, number> = {
  年头: 1,
  年初: 1,
  头: 1,
  初: 1,
  年中: 6,
  中: 6,
  年底: 12,
  年尾: 12,
  国庆: 10,
  圣诞: 12,
  底: 12,
  尾: 12,
};

const MONTH_NUMBER = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]";
/** 六至八月, 三、四、五月, 七八月: the last month has the 月 for all. */
const TO_MONTH = `(?=(?:(?:至|到|-|~|–|—|、|,|同|和|及| )(?:${MONTH_NUMBER})){1,6}月|[二三四五六七八九]月)`;
/** 九月四號, 三月頭, 八月底: the month is what counts. */
const IN_MONTH = "(?:[12]?\\d[日号]|3[01][日号]|份?(?:月头|头|初|上旬|中旬|下旬|中|底|尾|末))?";

const POINT = cued(
  new RegExp(
    [
      `(?<![a-z0-9])(?:(?<yq>20[0-3]\\d)[ -]?)?q(?<q>[1-4])(?![a-z0-9])(?:[ -]?(?:of )?(?<qy>20[0-3]\\d)(?!\\d))?`,
      `(?<![a-z])(?:(?:the )?(?:whole|all|entire|entirety)(?: year)?(?: of)? |throughout |all through )(?<fy>20[0-3]\\d)(?!\\d)`,
      `(?<!\\d)(?<fy2>20[0-3]\\d)年?(?:全年|成年|一整年|由?年头[到至]年尾|从年头到年尾|由年初[到至]年底|从年初到年底)`,
      `(?<![a-z])(?:quarter (?<qw>one|two|three|four|[1-4])|(?<qo>first|second|third|fourth|1st|2nd|3rd|4th) quarter)(?: of)?(?: (?<qwy>20[0-3]\\d)(?!\\d))?(?![a-z])`,
      `(?<!\\d)(?<iy>20[0-3]\\d)[-/.](?<im>1[0-2]|0?[1-9])(?:[-/.](?:[12]\\d|3[01]|0?[1-9]))?(?!\\d)`,
      `(?<!\\d)(?<mm>1[0-2]|0?[1-9])/(?<my>20[0-3]\\d)(?!\\d)`,
      `(?<!\\d)(?<hy>20[0-3]\\d)年头(?<hn>[两二三四五六七八九2-9])个月`,
      `(?<hrel>${RELATIVE})头(?<hrn>[两二三四五六七八九2-9])个月`,
      `(?:(?<cy>20[0-3]\\d|二[零〇○]${ZN}${ZN}|(?<![零〇○一二三四五六七八九十廿])[一二]${ZN}(?=年(?:的|嘅)?(?:${MONTH_NUMBER})月))年|(?<!\\d)(?<cy2>[12]\\d)年)(?:(?:的|嘅)?(?<cm>${MONTH_NUMBER})(?:月(?!份?[内间])${IN_MONTH}|${TO_MONTH})|(?<cpart>年?[头初中底尾]|国庆|圣诞))?`,
      `(?<rel>${RELATIVE})(?:嘅|的)?(?:由?(?<rm>${MONTH_NUMBER})(?:月${IN_MONTH}|${TO_MONTH})|(?<rpart>年?[头初中底尾]|国庆|圣诞))?`,
      `(?<![\\d年第])(?<bm>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])(?:月(?!亮|饼|台|租|入)${IN_MONTH}|${TO_MONTH})`,
      `(?<following>第二年|翌年|次年|隔年|转年)(?:嘅|的)?(?<fm>${MONTH_NUMBER})(?:月${IN_MONTH}|${TO_MONTH})`,
      `(?<![a-z])(?<context>last year|this year)(?![a-z])`,
      `(?<![a-z])that (?<thatmonth>${MONTH_WORD})(?![a-z])`,
      `(?<![a-z])the (?:next|following) (?<nextmonth>${MONTH_WORD})(?![a-z])`,
      `(?<![a-z])(?:${SEASON} )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?<em>${MONTH_WORD})\\.?(?:,? ?(?:of )?(?:(?<ey>20[0-3]\\d)|'(?<ey2>[12]\\d)|(?<erel>this year|last year)))?(?![a-z])(?: ?\\((?<eparen>20[0-3]\\d)\\))?(?<esame> (?:of )?(?:the )?same year)?`,
      `(?<![a-z])(?:the )?end of (?:the|that) (?<yearend>year)(?![a-z])`,
      `(?<![a-z])(?:last|this past) (?<lm>${MONTH_WORD})(?![a-z])`,
      `(?<![a-z0-9])(?<part>early|mid|late|end of|start of|beginning of)[ -](?<py>20[0-3]\\d)(?!\\d)(?: (?<pm>${MONTH_WORD})(?![a-z]))?`,
      `(?<!\\d)(?<ty>20[0-3]\\d) year (?<tm>1[0-2]|0?[1-9]) month(?!s)`,
      `(?<![\\d$.])(?<wy>20[0-3]\\d)(?!\\d|年| ?(?:words|tasks|hkd|usd|字|篇|蚊))(?: (?:year )?(?<wm>${MONTH_WORD})(?![a-z]))?`,
      `(?<now>(?<![a-z])(?:now|present|today|current|to date|this day|currently|these days)(?![a-z])|而家|家阵|依家|宜家|现在|至今(?![年日个天])|到今(?![年日个天])|目前|今日)`,
    ].join("|"),
    "u",
  ),
);

const QUARTERS = "one two three four 1 2 3 4 first second third fourth 1st 2nd 3rd 4th".split(" ");

const readMonth = (text: string): number | null => readChineseNumber(text, 0)?.value ?? null;
const englishMonth = (text: string): number => ENGLISH_MONTHS.indexOf(text.slice(0, 3)) + 1;
const fullYear = (text: string): number => {
  if (/^\d{4}$/u.test(text)) return Number(text);
  if (/^\d{2}$/u.test(text)) return 2000 + Number(text);
  const year = Number([...text].map((character) => readChineseNumber(character, 0)?.value ?? 0).join(""));
  return year < 100 ? 2000 + year : year;
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
  const quarter = g.qw ?? g.qo;
  if (quarter) {
    const last = 3 * ((QUARTERS.indexOf(quarter) % 4) + 1);
    return { ...point(g.qwy ? Number(g.qwy) : null, last - 2), lastMonth: last };
  }
  const full = g.fy ?? g.fy2;
  if (full) return { ...point(Number(full), 1), lastMonth: 12 };
  // "2023 year 3 month": 2023年3月, put into English.
  if (g.ty) return point(Number(g.ty), Number(g.tm));
  if (g.iy) return point(Number(g.iy), Number(g.im));
  if (g.my) return point(Number(g.my), Number(g.mm));
  if (g.hy) return { ...point(Number(g.hy), 1), lastMonth: readMonth(g.hn as string) ?? 1 };
  if (g.hrel) {
    const relative = g.hrel in RELATIVE_YEAR ? (RELATIVE_YEAR[g.hrel] as number) : SAME;
    return { ...point(null, 1, relative), lastMonth: readMonth(g.hrn as string) ?? 1 };
  }
  const cy = g.cy ?? g.cy2;
  if (cy) {
    const month = g.cm ? readMonth(g.cm) : g.cpart ? (PART_OF_YEAR[g.cpart] ?? null) : null;
    return point(fullYear(cy), month);
  }
  if (g.rel) {
    const month = g.rm ? readMonth(g.rm) : g.rpart ? (PART_OF_YEAR[g.rpart] ?? null) : null;
    return point(null, month, /^[同当嗰果那该]/u.test(g.rel) ? SAME : (RELATIVE_YEAR[g.rel] ?? null));
  }
  if (g.bm) return point(null, readMonth(g.bm));
  if (g.fm) return point(null, readMonth(g.fm), FOLLOWING);
  if (g.em) {
    const year = g.ey ?? g.ey2 ?? g.eparen;
    const relative = g.erel ? (RELATIVE_YEAR[g.erel] as number) : null;
    return point(year ? fullYear(year) : null, englishMonth(g.em), relative);
  }
  if (g.context) return { ...point(null, null, RELATIVE_YEAR[g.context] as number), isContext: true };
  if (g.thatmonth) return point(null, englishMonth(g.thatmonth), SAME);
  if (g.nextmonth) return point(null, englishMonth(g.nextmonth), FOLLOWING);
  if (g.yearend) return point(null, 12, SAME);
  // "last August": the one before the interview, whichever year that was in.
  if (g.lm) return point(null, englishMonth(g.lm), LAST);
  if (g.py) {
    const month = g.pm ? englishMonth(g.pm) : (MONTH_OF_PART[g.part as string] ?? null);
    return point(Number(g.py), month);
  }
  if (g.wy) return point(Number(g.wy), g.wm ? englishMonth(g.wm) : null);
  return null;
};

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
  for (const match of POINT.all(text, cues)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const point = readPoint(POINT.groups(match), span);
    if (!point) continue;
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
