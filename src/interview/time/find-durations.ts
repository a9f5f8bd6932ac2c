import type { FoldedText } from "../../text/fold.js";
import { overlaps, type Span } from "../../text/span.js";
import { CHINESE_NUMBER, ENGLISH_NUMBER, readChineseNumber, readEnglishNumber } from "./numbers.js";

/** A length of time named in a text. Offsets are into the folded text and take in "about", 左右 and the like. */
export interface DurationMention extends Span {
  readonly months: number;
  /** Said with "about", 几, "over" … or as a range. */
  readonly approximate: boolean;
}

const MONTHS_PER_WEEK = 12 / 52.14;
const MONTHS_PER_DAY = MONTHS_PER_WEEK / 7;

/** What 几 and "a few" come to: 几年 three years, 几个月 four months. */
const FEW = { year: 3, month: 4, week: 3, day: 3 } as const;
/** 两年几, 两年多: two years and some months. */
const AND_SOME_MONTHS = 4;
/** 三年有多, 一年多啲: a little over. */
const AND_A_LITTLE = 1;

/** Nobody has done anything for longer. */
const MOST_YEARS = 90;

type Unit = keyof typeof FEW;
const MONTHS: Record<Unit, number> = { year: 12, month: 1, week: MONTHS_PER_WEEK, day: MONTHS_PER_DAY };

const N = CHINESE_NUMBER;
/** No digit before, or the match would begin inside a number or a date. */
const START = "(?<![第\\d.⁄零〇○一二两三四五六七八九十廿卅百])";
/** Adjectives that may stand between a number and its unit. */
const PLAIN =
  "(?:full |whole |good |solid |straight |consecutive |sabbatical |calendar |academic |school |long |short |happy |busy )?";
const SOME = "(半|几|多啲|有多|多|零)?";
/** After a year, 零 leads on to months: 一年零三个月. */
const SOME_YEARS = "(?<ymore>半|几|多啲|有多|多)?";

/**
 * Chinese: years with months (一年零两个月), months, weeks, days. A month needs its classifier (6个月), because
 * 6月 is June; a year of four digits is a date.
 */
const CHINESE = new RegExp(
  [
    `${START}(?<y>好几|${N})(?:(?:至|到|-|~|–)(?<y2>${N}))? ?个?年(?: (?=半(?!年)))?${SOME_YEARS}(?!代|级|头|初|中|底|尾|纪|\\d{1,2}月|[一二三四五六七八九十]{1,2}月)` +
      `(?:[零又同加另,、 ]?(?<ym>${N}) ?个${SOME.replace("(", "(?<ymmore>")}月)?`,
    `(?<![零〇○一二两三四五六七八九十廿卅百几\\d今去旧上前后每出])(?<bare>年半|年零${N}个月|年几(?!岁)|年多|成年[几多]|成年(?!人|期|仔|女|礼|后))`,
    `(?<![上下前后])(?<half>大半年|半年)(?<halfmore>几|多)?`,
    `${START}(?:(?<m>${N})(?:(?:至|到|-|~|–)(?<m2>${N}))?)? ?个${SOME.replace("(", "(?<mmore>")}月(?<mtail>半|几|多啲|有多|多)?`,
    `${START}(?<w>${N}|成)(?:(?:至|到|-|~|–)(?<w2>${N}))? ?个?(?:星期|礼拜|周)(?!年|岁|刊|末|报|[一二三四五六日天])`,
    `(?<![月号\\d])(?<d>${N})(?:日|天)(?!报|月|本|后)`,
  ].join("|"),
  "gu",
);

/** A year said without its 一: 年半, 年零兩個月, 年幾, 成年. */
const bareYear = (text: string): { months: number; approximate: boolean } => {
  if (text === "年半") return { months: 18, approximate: false };
  if (text === "成年") return { months: 12, approximate: true };
  if (text.startsWith("成年")) return { months: 12 + AND_SOME_MONTHS, approximate: true };
  const months = /^年零(.+)个月$/u.exec(text)?.[1];
  if (months === undefined) return { months: 12 + AND_SOME_MONTHS, approximate: true };
  const count = readChineseNumber(months, FEW.month);
  return { months: 12 + (count?.value ?? 0), approximate: count?.approximate ?? true };
};

/** Months of a Chinese match, or null where the characters are a date, a rate or no number. */
const chineseMonths = (
  groups: Record<string, string | undefined>,
): { months: number; approximate: boolean } | null => {
  const range = (first: string | undefined, second: string | undefined, unit: Unit) => {
    if (first === "好几") return { value: FEW[unit], approximate: true };
    const from = first === "成" ? { value: 1, approximate: true } : readChineseNumber(first ?? "", FEW[unit]);
    const to = second === undefined ? null : readChineseNumber(second, FEW[unit]);
    if (!from || (second !== undefined && !to)) return null;
    return to ? { value: (from.value + to.value) / 2, approximate: true } : from;
  };
  const more = (text: string | undefined, unit: "year" | "month"): number => {
    if (text === "半") return unit === "year" ? 6 : 0.5;
    if (text === "几" || text === "多") return unit === "year" ? AND_SOME_MONTHS : 0.5;
    if (text === "有多" || text === "多啲" || text === "零") return unit === "year" ? AND_A_LITTLE : 0.3;
    return 0;
  };
  const vague = (...parts: (string | undefined)[]) =>
    parts.some((part) => part !== undefined && part !== "半");
  const { y, ym, m, w, d, bare, half } = groups;
  if (bare) return bareYear(bare);
  if (half)
    return { months: half === "半年" ? 6 : 8, approximate: half !== "半年" || Boolean(groups.halfmore) };
  if (y !== undefined) {
    const years = range(y, groups.y2, "year");
    const months = ym === undefined ? { value: 0, approximate: false } : readChineseNumber(ym, FEW.month);
    if (!years || !months || years.value > MOST_YEARS) return null;
    const many = y === "好几" ? 12 : 0;
    return {
      months:
        many + years.value * 12 + more(groups.ymore, "year") + months.value + more(groups.ymmore, "month"),
      approximate: years.approximate || months.approximate || vague(groups.ymore, groups.ymmore),
    };
  }
  if (w !== undefined || d !== undefined) {
    const unit = w === undefined ? "day" : "week";
    const count = range(w ?? d, groups.w2, unit);
    return count && { months: count.value * MONTHS[unit], approximate: count.approximate };
  }
  // 个半月, 个几月: one month and a bit; 个月 alone is a rate or half of a date.
  if (m === undefined && !groups.mmore) return null;
  const count = m === undefined ? { value: 1, approximate: false } : range(m, groups.m2, "month");
  if (!count) return null;
  return {
    months: count.value + more(groups.mmore, "month") + more(groups.mtail, "month"),
    approximate: count.approximate || vague(groups.mmore, groups.mtail),
  };
};

const E = ENGLISH_NUMBER;
const ENGLISH = new RegExp(
  [
    `(?<![a-z0-9.])(?<half>half (?:a |an |of a )?(?:year|yr)|half-year)(?![a-z])`,
    `(?<![a-z0-9.])(?:an?|one) (?<ortwo>year|yr|month|week) or (?:two|2)(?![a-z0-9])`,
    `(?<![a-z0-9.])(?<quarters>(?:a|one|three)[ -]quarters?) of an? (?:year|yr)(?![a-z])`,
    `(?<![a-z0-9./⁄'-])(?<n>${E})(?:(?: ?(?:-|–|~|to|or) ?|(?<=between [a-z0-9.]{1,12}) and )(?<n2>${E}))?(?<plus>\\+| plus| odd)?(?: |-)?(?:(?<=⁄[24] )of an? )?${PLAIN}(?<andhalf>and a half |& a half |½ ?|and (?:a|one) quarter |and[ -]a[ -]quarter |and three[ -]quarters? )?` +
      `(?<unit>years?|yrs?|months?|mths?|mnths?|mos?|weeks?|wks?|fortnights?(?:'s)?|days?|decades?|(?<=\\d)[ym])(?![a-z])(?<tailhalf> and a half| & a half| and a quarter| and three[ -]quarters)?(?<tailplus>\\+| plus(?! (?:a|an|another|about|around|\\d|[a-z]+ (?:month|year))))?` +
      `(?:(?:,? and |, | & | )?(?<n3>${E}) ?(?<unit3>months?|mths?|mnths?|mos?|weeks?|wks?|(?<=\\d)m)(?![a-z]| of (?:it|that|them|those|which)))?`,
    `(?<![a-z])(?<bare>year and a half|year or so|yr and a half)`,
  ].join("|"),
  "gu",
);

const englishUnit = (word: string): { unit: Unit; times: number } => {
  if (word.startsWith("dec")) return { unit: "year", times: 10 };
  if (word.startsWith("y")) return { unit: "year", times: 1 };
  if (word.startsWith("w")) return { unit: "week", times: 1 };
  if (word.startsWith("f")) return { unit: "week", times: 2 };
  return word.startsWith("d") ? { unit: "day", times: 1 } : { unit: "month", times: 1 };
};

/** "and a half", "and three-quarter": what is added to the number before. */
const fractionOf = (text: string | undefined): number => {
  if (text === undefined) return 0;
  if (text.includes("quarter")) return text.includes("three") ? 0.75 : 0.25;
  return 0.5;
};

const englishMonths = (
  groups: Record<string, string | undefined>,
): { months: number; approximate: boolean } | null => {
  const { half, ortwo, quarters, n, n2, n3, unit, unit3, bare } = groups;
  if (half) return { months: 6, approximate: false };
  if (ortwo) return { months: 1.5 * MONTHS[englishUnit(ortwo).unit], approximate: true };
  if (quarters) return { months: quarters.startsWith("three") ? 9 : 3, approximate: false };
  if (bare) return { months: bare.endsWith("half") ? 18 : 12, approximate: bare.endsWith("so") };
  const first = readEnglishNumber(n ?? "");
  const second = n2 === undefined ? null : readEnglishNumber(n2);
  if (!first || !unit) return null;
  const { unit: kind, times } = englishUnit(unit);
  // A few months are four, a few years three; "a few" alone stands for three.
  const few = first.approximate && kind === "month" && first.value === 3 ? FEW.month : first.value;
  const count = (second ? (first.value + second.value) / 2 : few) * times;
  if (count * MONTHS[kind] > 12 * MOST_YEARS) return null;
  const halves = fractionOf(groups.andhalf ?? groups.tailhalf);
  const third = n3 && unit3 && kind === "year" ? readEnglishNumber(n3) : null;
  const rest = third && unit3 ? third.value * MONTHS[englishUnit(unit3).unit] : 0;
  return {
    months: (count + halves) * MONTHS[kind] + rest,
    approximate: first.approximate || Boolean(second || groups.plus || groups.tailplus),
  };
};

/** Words before a length of time that make it about that long, and what they do to it. */
const BEFORE: readonly [RegExp, ((months: number, english: boolean) => number) | null][] = [
  [
    /(?:almost|nearly|just under|close to|差唔多|差不多|就嚟|就来|将近|接近) ?$/u,
    (m) => (m >= 11 ? m - 1 : m),
  ],
  [
    /(?:less than|under|not even|唔够|未够|不到|唔到|未到|不足|不满) ?$/u,
    (m, english) => (m < 12 ? m - 1 : english && m === 12 ? 6 : m * 0.75),
  ],
  [
    /(?:about|around|approx\.?|approximately|roughly|maybe|perhaps|probably|like|some|circa|~|just over|over|more than|at least|a bit over|a little over|slightly over|大约|大概|约|约莫|前后|成|超过|起码|至少|最少|多过|有成|足足|或者|应该有|都有) ?$/u,
    null,
  ],
];
const AFTER =
  /^\+|^ ?(?:or so|ish|-ish|give or take|approx\.?|roughly|左右|上下|度(?=[啦喇嘅,。]|$)|有多|多啲|多(?![次个月])|松啲|鬆啲|以上|或以上|以内)/u;

/** A rate or an age, not a length: 20 hours a week, 5 years old, 每周, 三年前. */
const RATE_BEFORE =
  /(?<![a-z])(?:hours?|hrs?|h|times?|once|twice|per|each|every|usd|\d+|(?!less|was|plus)[a-z]{3,}s)\/?$/u;
const NOT_A_LENGTH_AFTER =
  /^(?: off\b| (?:break|gap)\b|[ -]?old\b| of age\b|岁|级|班|\/)|^ ?(?:ago|before that|earlier|later)\b|^ ?(?:之?前|以前)(?!后)|^ ?(?:会员|合约期)|^ ?都(?:冇|未|无|没)/u;
/** A pause between spells: 中間隔咗一年, "after a gap of". */
const PAUSE_BEFORE =
  /(?:隔(?:咗|了)|相隔|停(?:咗|了)|休息(?:咗|了)|(?<![a-z])(?:gap|break|pause)(?: of)?(?: about)?) ?$/u;
const RATE_AFTER =
  /^ ?(?:写|做|得|可以|大约)?[\d一二两三四五六七八九十几]+ ?(?:个)?(?:钟|小时|篇|次|条|日|单|千|字|hr|hours?)/u;

const isRate = (text: string, start: number, end: number, english: boolean): boolean => {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  if (NOT_A_LENGTH_AFTER.test(after) || PAUSE_BEFORE.test(before)) return true;
  if (english) return /^an? /u.test(text.slice(start, end)) && RATE_BEFORE.test(before.trimEnd());
  return (
    /每 ?$/u.test(before) ||
    (end - start <= 4 && /[日天周期拜月]$/u.test(text.slice(start, end)) && RATE_AFTER.test(after))
  );
};

/** "4 + 3 + 5 months": a sum told as one. */
const SUM =
  /(?<![\d.])(?<terms>\d{1,2}(?: ?\+ ?\d{1,2})+) ?(?<unit>个月|年|months?|mths?|mos?|years?|yrs?)(?![a-z])/gu;

const LONGEST_LOOK = 24;

const withContext = (
  text: string,
  start: number,
  end: number,
  read: { months: number; approximate: boolean },
  english: boolean,
): DurationMention => {
  let { months, approximate } = read;
  let from = start;
  const before = text.slice(Math.max(0, start - LONGEST_LOOK), start);
  for (const [pattern, change] of BEFORE) {
    const match = pattern.exec(before);
    if (!match) continue;
    if (change) months = change(months, english);
    approximate = true;
    from = start - (before.length - match.index);
    break;
  }
  const after = AFTER.exec(text.slice(end, end + LONGEST_LOOK));
  return {
    start: from,
    end: end + (after?.[0].length ?? 0),
    months: Math.round(months * 10) / 10,
    approximate: approximate || after !== null,
  };
};

/** What joins two lengths to a range: 半年到一年, "six months to a year". */
const RANGE = /^ ?(?:to|or|-|–|~|至|到) ?$/u;
const BETWEEN_BEFORE = /(?<![a-z])between ?$/u;

/** Two lengths that are the ends of a range, made one: the middle of it. */
const joinRanges = (text: string, durations: readonly DurationMention[]): DurationMention[] => {
  const joined: DurationMention[] = [];
  for (const duration of durations) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, duration.start) : "";
    const isRange =
      last !== undefined &&
      duration.months > last.months &&
      (RANGE.test(between) || (between === " and " && BETWEEN_BEFORE.test(text.slice(0, last.start))));
    if (!isRange) joined.push(duration);
    else {
      const months = Math.round(5 * (last.months + duration.months)) / 10;
      joined[joined.length - 1] = { start: last.start, end: duration.end, months, approximate: true };
    }
  }
  return joined;
};

/** The lengths of time named in a folded text, left to right: "2 yrs 3 mos", 兩年半左右, 十幾個月, "about half a year". */
export const findDurations = (folded: FoldedText): DurationMention[] => {
  const found: DurationMention[] = [];
  const add = (pattern: RegExp, english: boolean) => {
    for (const match of folded.text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const read = english ? englishMonths(groups) : chineseMonths(groups);
      const start = match.index;
      const end = start + match[0].length;
      if (!read || isRate(folded.text, start, end, english)) continue;
      found.push(withContext(folded.text, start, end, read, english));
    }
  };
  add(CHINESE, false);
  add(ENGLISH, true);
  const sums = [...folded.text.matchAll(SUM)].map((match): DurationMention => {
    const { terms = "", unit = "" } = match.groups ?? {};
    const count = terms.split("+").reduce((sum, term) => sum + Number(term), 0);
    const months = count * (/^(?:年|y)/u.test(unit) ? 12 : 1);
    return { start: match.index, end: match.index + match[0].length, months, approximate: false };
  });
  const single = found.filter((duration) => !sums.some((sum) => overlaps(sum, duration)));
  return joinRanges(
    folded.text,
    [...single, ...sums].sort((a, b) => a.start - b.start),
  );
};
