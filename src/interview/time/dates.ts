import { cuedOneOf } from "../cued-one-of.js";
import { readChineseNumber } from "./numbers.js";

/** What a date tells of its time. */
export interface DateTold {
  readonly year: number | null;
  /** 1–12, null where only a year is named; the first of a quarter or a whole year. */
  readonly month: number | null;
  /** The last month of a quarter or a whole year. */
  readonly lastMonth: number | undefined;
  /** 今年 0, last year −1: a year that the interview date settles. */
  readonly relativeYear: number | null;
  readonly now: boolean;
  /** "Last year I rated from February …": a year that only places what follows. */
  readonly isContext: boolean;
}

/** Stands for "the last one before the interview" in `relativeYear`. */
export const LAST = -100;

/** Stands for the year of the date before: 同年三月. */
export const SAME = -200;

/** Stands for the year after that: 第二年三月. */
export const FOLLOWING = -199;

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

/** A month in figures, and a year by its last two. */
const FIGURE = "(?:1[0-2]|0?[1-9])";
const SHORT_YEAR = "(?:1[89]|2\\d)";
const DASH = " ?(?:[-–—~至到]|to) ?";
/** Where a date in figures that may be something else (23/5, 5/23) stands in a range of two. */
const inRange = (form: string): string =>
  `(?![\\d/])(?:(?=${DASH}(?:${form}(?![\\d/])|now|present|而家|现在))|(?<=(?<![\\d/.])${form}${DASH}${form}))`;
/** The day behind a month, where its year follows: Nov 23, 2022. */
const DAY = "(?:\\d{1,2}(?:st|nd|rd|th)?,? )?";
/** Nov 22, of a year rather than a day: nobody tells the days of months of work. */
const YEAR_BEHIND = `(${SHORT_YEAR})(?!\\d|st|nd|rd|th|[:.,]\\d|[%+]| ?(?:words|tasks?|hours?|hrs?|days?|weeks?|months?|mths?|mos?|years?|yrs?)(?![a-z]))`;

const QUARTERS = "one two three four 1 2 3 4 first second third fourth 1st 2nd 3rd 4th".split(" ");
const MONTH_OF_PART: Record<string, number> = {
  early: 2,
  "start of": 1,
  "beginning of": 1,
  mid: 6,
  late: 11,
  "end of": 12,
};

const readMonth = (text = ""): number | null => readChineseNumber(text, 0)?.value ?? null;
const englishMonth = (text = ""): number => ENGLISH_MONTHS.indexOf(text.slice(0, 3)) + 1;
const monthOf = (month: string | undefined, part: string | undefined): number | null =>
  month ? readMonth(month) : part ? (PART_OF_YEAR[part] ?? null) : null;

const fullYear = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const digits = [...text].map((character) => readChineseNumber(character, 0)?.value ?? 0);
  const year = Number(digits.join(""));
  return year < 100 ? 2000 + year : year;
};

const relativeYear = (text: string): number | null =>
  /^[同当嗰果那该]/u.test(text) ? SAME : (RELATIVE_YEAR[text] ?? null);

const months = (
  year: number | null,
  month: number | null,
  lastMonth: number | undefined,
  relativeYear: number | null = null,
): DateTold => ({ year, month, lastMonth, relativeYear, now: false, isContext: false });
const point = (year: number | null, month: number | null, relativeYear: number | null = null): DateTold =>
  months(year, month, undefined, relativeYear);
const quarter = (year: string | undefined, number: number): DateTold =>
  months(year ? Number(year) : null, 3 * number - 2, 3 * number);
const NOW: DateTold = { ...point(null, null), now: true };

const half = (isFirst: boolean): readonly [first: number, last: number] => (isFirst ? [1, 6] : [7, 12]);
const halfOf = (year: string | undefined, isFirst: boolean): DateTold =>
  months(fullYear(year), ...half(isFirst));

/** The dates that people write, and what each tells. */
export const DATE = cuedOneOf<DateTold>([
  [
    `(?<!\\d)(20[0-3]\\d|[12]\\d)年?(?:的|嘅)? ?([上下])半年`,
    ([, year, part]) => halfOf(year, part === "上"),
  ],
  [`([上下])半年(?:的|嘅)? ?(20[0-3]\\d)(?!\\d)`, ([, part, year]) => halfOf(year, part === "上")],
  [
    `(${RELATIVE})(?:的|嘅)?([上下])半年`,
    ([, year = "", part]) => months(null, ...half(part === "上"), relativeYear(year)),
  ],
  // 2022上半年評分,下半年寫: of the year that was told last.
  [`([上下])半年`, ([, part]) => months(null, ...half(part === "上"), SAME)],
  [
    `(?<=first half of 20[0-3]\\d[^.;]{0,60})(?<![a-z])(?:second|latter|other) half(?! of)(?![a-z])`,
    () => months(null, 7, 12, SAME),
  ],
  [
    `(?<![a-z0-9])(?:(20[0-3]\\d)[ -]?h([12])|h([12])[ -]?(?:of )?(20[0-3]\\d))(?![a-z0-9])`,
    ([, before, first, second, after]) => halfOf(before ?? after, (first ?? second) === "1"),
  ],
  [
    `(?<![a-z])(?:the )?(first|second|1st|2nd|latter) half(?: of)?(?: the year)? (20[0-3]\\d)(?!\\d)`,
    ([, part = "", year]) => halfOf(year, /^(?:f|1)/u.test(part)),
  ],
  [
    `(?<![a-z0-9])(?:(20[0-3]\\d)[ -]?)?q([1-4])(?![a-z0-9])(?:[ -]?(?:of )?(20[0-3]\\d)(?!\\d))?`,
    ([, before, q, after]) => quarter(before ?? after, Number(q)),
  ],
  [
    `(?<![a-z])(?:(?:the )?(?:whole|all|entire|entirety)(?: year)?(?: of)? |throughout |all through )(20[0-3]\\d)(?!\\d)`,
    ([, year]) => months(Number(year), 1, 12),
  ],
  [
    `(?<!\\d)(20[0-3]\\d)年? ?(?:全年|成年|一整年|由?年头[到至]年尾|从年头到年尾|由年初[到至]年底|从年初到年底)`,
    ([, year]) => months(Number(year), 1, 12),
  ],
  [
    `(?<![a-z])(?:quarter (one|two|three|four|[1-4])|(first|second|third|fourth|1st|2nd|3rd|4th) quarter)(?: of)?(?: (20[0-3]\\d)(?!\\d))?(?![a-z])`,
    ([, before, after = "", year]) => quarter(year, (QUARTERS.indexOf(before ?? after) % 4) + 1),
  ],
  [
    `(?<!\\d)(20[0-3]\\d)[-/.](${FIGURE})(?:[-/.](?:[12]\\d|3[01]|0?[1-9]))?(?!\\d)`,
    ([, year, month]) => point(Number(year), Number(month)),
  ],
  [`(?<![\\d.])(${FIGURE})[/.](20[0-3]\\d)(?!\\d)`, ([, month, year]) => point(Number(year), Number(month))],
  [
    `(?<!\\d)(20[0-3]\\d)(1[0-2]|0[1-9])(?!\\d)(?! ?(?:words|tasks|字|篇|蚊))`,
    ([, year, month]) => point(Number(year), Number(month)),
  ],
  // 23/5–23/11 and 5/23–11/23: only in a range, and only where one of the two numbers is no month.
  [
    `(?<![\\d/.])(${SHORT_YEAR})/(${FIGURE})${inRange(`${SHORT_YEAR}/${FIGURE}`)}`,
    ([, year, month]) => point(fullYear(year), Number(month)),
  ],
  [
    `(?<![\\d/.])(${FIGURE})/(${SHORT_YEAR})${inRange(`${FIGURE}/${SHORT_YEAR}`)}`,
    ([, month, year]) => point(fullYear(year), Number(month)),
  ],
  [
    `(?<!\\d)(20[0-3]\\d)年头([两二三四五六七八九2-9])个月`,
    ([, year, last]) => months(Number(year), 1, readMonth(last) ?? 1),
  ],
  [
    `(${RELATIVE})头([两二三四五六七八九2-9])个月`,
    ([, year = "", last]) => months(null, 1, readMonth(last) ?? 1, RELATIVE_YEAR[year] ?? SAME),
  ],
  [
    `(?:(20[0-3]\\d|二[零〇○]${ZN}${ZN}|(?<![零〇○一二三四五六七八九十廿])[一二]${ZN}(?=年(?:的|嘅)?(?:${MONTH_NUMBER})月))年|(?<!\\d)([12]\\d)年)(?:(?:的|嘅)?(${MONTH_NUMBER})(?:月(?!份?[内间])${IN_MONTH}|${TO_MONTH})|(年?[头初中底尾]|国庆|圣诞))?`,
    ([, long, short, month, part]) => point(fullYear(long ?? short), monthOf(month, part)),
  ],
  [
    `(${RELATIVE})(?:嘅|的)?(?:由?(${MONTH_NUMBER})(?:月${IN_MONTH}|${TO_MONTH})|(年?[头初中底尾]|国庆|圣诞))?`,
    ([, year = "", month, part]) => point(null, monthOf(month, part), relativeYear(year)),
  ],
  [
    `(?<![\\d年第])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])(?:月(?!亮|饼|台|租|入)${IN_MONTH}|${TO_MONTH})`,
    ([, month]) => point(null, readMonth(month)),
  ],
  [
    `(?:第二年|翌年|次年|隔年|转年)(?:嘅|的)?(${MONTH_NUMBER})(?:月${IN_MONTH}|${TO_MONTH})`,
    ([, month]) => point(null, readMonth(month), FOLLOWING),
  ],
  // "Last year I rated from February …": it only places what follows.
  [
    `(?<![a-z])(last year|this year)(?![a-z])`,
    ([, year = ""]) => ({ ...point(null, null, RELATIVE_YEAR[year]), isContext: true }),
  ],
  [`(?<![a-z])that (${MONTH_WORD})(?![a-z])`, ([, month]) => point(null, englishMonth(month), SAME)],
  [
    `(?<![a-z])the (?:next|following) (${MONTH_WORD})(?![a-z])`,
    ([, month]) => point(null, englishMonth(month), FOLLOWING),
  ],
  [
    `(?<![a-z])(?=[\\dabdefjlmnost])(?:${SEASON} )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(${MONTH_WORD})\\.?(?:,? ?(?:of )?(?:${DAY}(20[0-3]\\d)|'([12]\\d)|${YEAR_BEHIND}|(this year|last year)))?(?![a-z])(?: ?\\((20[0-3]\\d)\\))?(?: (?:of )?(?:the )?same year)?`,
    ([, month, long, short, shorter, year = "", own]) =>
      point(fullYear(long ?? short ?? shorter ?? own), englishMonth(month), RELATIVE_YEAR[year]),
  ],
  [`(?<![a-z])(?:the )?end of (?:the|that) year(?![a-z])`, () => point(null, 12, SAME)],
  // "last August": the one before the interview, whichever year that was in.
  [
    `(?<![a-z])(?:last|this past) (${MONTH_WORD})(?![a-z])`,
    ([, month]) => point(null, englishMonth(month), LAST),
  ],
  [
    `(?<![a-z0-9])(early|mid|late|end of|start of|beginning of)[ -](20[0-3]\\d)(?!\\d)(?: (${MONTH_WORD})(?![a-z]))?`,
    ([, part = "", year, month]) =>
      point(Number(year), month ? englishMonth(month) : (MONTH_OF_PART[part] ?? null)),
  ],
  // "2023 year 3 month": 2023年3月, put into English.
  [
    `(?<!\\d)(20[0-3]\\d) year (1[0-2]|0?[1-9]) month(?!s)`,
    ([, year, month]) => point(Number(year), Number(month)),
  ],
  [
    `(?<![\\d$.])(20[0-3]\\d)(?!\\d|年| ?(?:words|tasks|hkd|usd|字|篇|蚊))(?: (?:year )?(${MONTH_WORD})(?![a-z]))?`,
    ([, year, month]) => point(Number(year), month ? englishMonth(month) : null),
  ],
  [
    `(?:(?<![a-z])(?:now|present|today|current|to date|this day|currently|these days)(?![a-z])|而家|家阵|依家|宜家|现在|至今(?![年日个天])|到今(?![年日个天])|目前|今日)`,
    () => NOW,
  ],
]);
