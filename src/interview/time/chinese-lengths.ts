import { cuedOneOf, type Groups } from "../cued-one-of.js";
import { CHINESE_NUMBER, readChineseNumber, type SpokenNumber } from "./numbers.js";
import { FEW, type Length, MONTHS, MOST_YEARS, type Unit } from "./units.js";

/** 两年几, 两年多: two years and some months. */
const AND_SOME_MONTHS = 4;
/** 三年有多, 一年多啲: a little over. */
const AND_A_LITTLE = 1;

const N = CHINESE_NUMBER;
/** No digit before, or the match would begin inside a number or a date. */
const START = "(?<![第\\d.⁄零〇○一二两三四五六七八九十廿卅百])";
const SOME = "(半|几|多啲|有多|多)?";
const TO = `(?:(?:至|到|-|~|–)(${N}))?`;

const range = (first: string | undefined, second: string | undefined, unit: Unit): SpokenNumber | null => {
  if (first === "好几") return { value: FEW[unit], approximate: true };
  const from = first === "成" ? { value: 1, approximate: true } : readChineseNumber(first ?? "", FEW[unit]);
  const to = second === undefined ? null : readChineseNumber(second, FEW[unit]);
  if (!from || (second !== undefined && !to)) return null;
  return to ? { value: (from.value + to.value) / 2, approximate: true } : from;
};

/** What is said behind a number comes to, in months: 半, 几 and 多, 多啲 and 有多. */
type More = readonly [half: number, some: number, little: number];
const YEAR: More = [6, AND_SOME_MONTHS, AND_A_LITTLE];
const MONTH: More = [0.5, 0.5, 0.3];

const more = (text: string | undefined, [half, some, little]: More): number => {
  if (text === undefined) return 0;
  if (text === "半") return half;
  return text === "几" || text === "多" ? some : little;
};

const isVague = (part: string | undefined): boolean => part !== undefined && part !== "半";

const years = ([, y, y2, ymore, ym, ymmore]: Groups): Length | null => {
  const count = range(y, y2, "year");
  const months = ym === undefined ? { value: 0, approximate: false } : readChineseNumber(ym, FEW.month);
  if (!count || !months || count.value > MOST_YEARS) return null;
  const many = y === "好几" ? 12 : 0;
  return {
    months: many + count.value * 12 + more(ymore, YEAR) + months.value + more(ymmore, MONTH),
    approximate: count.approximate || months.approximate || isVague(ymore) || isVague(ymmore),
  };
};

/** A year said without its 一: 年半, 年零兩個月, 年幾, 成年. */
const bareYear = ([text = ""]: Groups): Length => {
  if (text === "年半") return { months: 18, approximate: false };
  if (text === "成年半") return { months: 18, approximate: true };
  if (text === "成年") return { months: 12, approximate: true };
  const months = /^成?年零(.+)个月$/u.exec(text)?.[1];
  if (months === undefined) return { months: 12 + AND_SOME_MONTHS, approximate: true };
  const count = readChineseNumber(months, FEW.month);
  return { months: 12 + (count?.value ?? 0), approximate: count?.approximate ?? true };
};

/** 半個月, 大半個禮拜. */
const half = ([, most, unit]: Groups): Length => ({
  months: (most ? 0.7 : 0.5) * MONTHS[unit === "月" ? "month" : "week"],
  approximate: most !== undefined,
});

const halfYear = ([, half, some]: Groups): Length =>
  half === "半年" ? { months: 6, approximate: some !== undefined } : { months: 8, approximate: true };

/** 个半月, 个几月, 个零月: one month and a bit; 个月 alone is a rate or half of a date. */
const months = ([, m, m2, mmore, mtail]: Groups): Length | null => {
  if (m === undefined && !mmore) return null;
  const count = m === undefined ? { value: 1, approximate: false } : range(m, m2, "month");
  if (!count) return null;
  return {
    months: count.value + more(mmore, MONTH) + more(mtail, MONTH),
    approximate: count.approximate || isVague(mmore) || isVague(mtail),
  };
};

/** 個半禮拜, 兩個半星期. */
const weeksAndMore = ([, first = "一", second, some]: Groups): Length | null => {
  const count = range(first, second, "week");
  return (
    count && {
      months: (count.value + more(some, MONTH)) * MONTHS.week,
      approximate: count.approximate || isVague(some),
    }
  );
};

/** So many of one unit, or as many as a range says. */
const countOf =
  (unit: Unit) =>
  ([, first, second]: Groups): Length | null => {
    const count = range(first, second, unit);
    return count && { months: count.value * MONTHS[unit], approximate: count.approximate };
  };

/** 23年暑假, 22年開始: two digits before 年 are a year of the calendar where a season or a beginning follows. */
const NO_SHORT_YEAR =
  "(?![0-3]\\d年(?:暑假|寒假|春|夏|秋|冬|[上下]半年|[上下]学期|第[一二三四1-4]季|q[1-4]|就?开始|就?起(?!码)))";

/**
 * Chinese: years with months (一年零两个月), months, weeks, days. A month needs its classifier (6个月), because
 * 6月 is June; a year of four digits is a date. Null where the characters are a rate or no number.
 */
export const CHINESE = cuedOneOf<Length | null>([
  [
    `${START}(?!(?:(?:19|20)\\d\\d|二[零〇○][一二三四五六七八九十零〇○]{2})年)${NO_SHORT_YEAR}(好几|${N})${TO} ?个?年(?: (?=半(?!年)))?${SOME}(?!代|级|头|初|中|底|尾|纪|\\d{1,2}月|[一二三四五六七八九十]{1,2}月)(?:[零又同加另,、 ]?(${N}) ?个${SOME}月)?`,
    years,
  ],
  [
    `(?<![零〇○一二两三四五六七八九十廿卅百几\\d今去旧上前后每出])(?:年半|成?年零${N}个月|年几(?!岁)|年多|成年半|成年[几多]|成年(?!人|期|仔|女|礼|后))`,
    bareYear,
  ],
  [`(?<![上下前后])(大半年|半年)(几|多)?`, halfYear],
  [`(?<![上下前后头尾])(大)?半个(月|星期|礼拜)`, half],
  [`${START}(?:(${N})${TO})? ?个(半|几|多啲|有多|多|零)?月(半|几|多啲|有多|多)?`, months],
  // 做到第14個月: up to then; 做緊第五個月, 而家係第八個月: up to now.
  [
    `(?<=[到满]|[做写评打]紧|(?:而家|依家|宜家|现在|今个月|已经)(?:已经)?(?:系|係|是)?)第(${N})个月`,
    countOf("month"),
  ],
  [
    `${START}(?:(${N})${TO})? ?个(半|几|多)(?:星期|礼拜|周)(?!年|岁|刊|末|报|[一二三四五六日天])`,
    weeksAndMore,
  ],
  [`${START}(${N}|成)${TO} ?个?(?:星期|礼拜|周)(?!年|岁|刊|末|报|[一二三四五六日天])`, countOf("week")],
  [`(?<![月号\\d])(${N})(?:日|天)(?!报|月|本|后)`, countOf("day")],
]);
