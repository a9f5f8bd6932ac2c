import type { Span } from "../../text/span.js";
import { cuedOneOf } from "../cued-one-of.js";
import { type Cues, cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { ENGLISH_NUMERAL, readChineseNumber, readEnglishNumber } from "./numbers.js";

/** A time that an answer tells as a whole, of which it may then tell parts without their unit. */
export interface Whole extends Span {
  readonly months: number | null;
  readonly isPart: boolean;
}

/** A length told by its share of a whole, or by a number that takes its unit from it. */
export interface ToldPart extends Span {
  readonly months: number;
  /** False for "another 4", which comes on top. */
  readonly isPart: boolean;
}

/** How far after a whole its parts are looked for. */
const REACH = 240;

const DENOMINATOR: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5 };
const NUMERATOR: Record<string, number> = { two: 2, three: 3, four: 4 };

const chinese = (text: string | undefined): number => readChineseNumber(text as string, 0)?.value as number;

/** A part of a whole that is told as a share of it. */
const SHARE = cuedOneOf<number>([
  [
    "(?<![a-z0-9]|half and |half[/ -])(?:(a|one|two|three|four|the other|another)[ -])?(half(?![/ -](?:and )?half)|thirds?|quarters?|fifths?)(?![a-z])(?! (?:of )?(?:an? )?(?:year|yr))",
    // "the other two thirds": the number stands before the share all the same.
    ([, of = "", share = ""]) => (NUMERATOR[of] ?? 1) / (DENOMINATOR[share.replace(/s$/u, "")] as number),
  ],
  ["(?<![\\d.])(\\d{1,3}) ?(?:%|per ?cent)", ([, percent]) => Number(percent) / 100],
  [
    "([二两三四五六七八九十])分之?([一二两三四五六七八九])",
    ([, below, above]) => chinese(above) / chinese(below),
  ],
  ["(?<!一半)一半(?!就|都未|一半)|另一半", () => 0.5],
  ["([一二两三四五六七八九])成(?!年|日|个|人)", ([, tenths]) => chinese(tenths) / 10],
]);

const sharesIn = (region: string, cues: Cues, offset: number, months: number): ToldPart[] =>
  SHARE.all(region, cues)
    .filter(({ value: share }) => share > 0 && share < 1)
    .map(({ start, end, value: share }) => ({
      start: offset + start,
      end: offset + end,
      months: share * months,
      isPart: true,
    }));

/** What a share leaves. */
const LEFT = cued(/(?<![a-z])(?:rest|remainder)(?![a-z])|其余|剩低|剩下|余下/u);

/** Shares that make up a whole told after them: "60% writing and 40% rating over ten months", 一半寫一半評, 做咗八個月. */
const sharesBefore = (text: string, cues: Cues, from: number, { start, months }: Whole): ToldPart[] => {
  const offset = Math.max(from, start - REACH);
  const region = text.slice(offset, start);
  const shares = sharesIn(region, cues, offset, months as number);
  const rest = LEFT.exec(region, cues);
  // "80% writing, the rest rating, ten months".
  if (shares[0] && !shares[1] && rest && offset + rest.index > shares[0].end) {
    const at = offset + rest.index;
    const left = (months as number) - shares[0].months;
    shares.push({ start: at, end: at + rest[0].length, months: left, isPart: true });
  }
  const sum = shares.reduce((all, part) => all + part.months, 0);
  return Math.abs(sum - (months as number)) < 0.05 * (months as number) ? shares : [];
};

/** 頭一年, 第二年, "the first year", "year 2": one unit each, of a whole that is longer. */
const ORDINAL = cued(
  /第[一二三四五六](年|个月)|(?<![a-z])(?:(?:the )?(?:first|second|third|fourth|final|other)|(?:the|my|and) last) (year|month)(?! of (?:univ|school|college))|(?<![a-z])(year|yr|month) ?(?:[1-6](?!\d)|(?:one|two|three|four)(?![a-z]))/u,
);

const ordinalsIn = (region: string, cues: Cues, offset: number, months: number): ToldPart[] => {
  const found = ORDINAL.all(region, cues).map((match) => {
    const unit = match[1] ?? match[2] ?? match[3] ?? "";
    const start = offset + match.index;
    return { start, end: start + match[0].length, months: /^(?:年|y)/u.test(unit) ? 12 : 1, isPart: true };
  });
  return found.every((part) => part.months < months) ? found : [];
};

const COUNT = cued(
  `(?<![a-z0-9.,$/:–-])(?<!(?<![a-z])(?:better|best|one|either|which) of (?:the )?)((?:for )?(?:the )?(?:first|last|other|remaining|final) |another |then |plus |for |spent |of which )?(\\d{1,2}|${ENGLISH_NUMERAL})(?![a-z0-9]|[.,:/%-]\\d| ?(?:months?|mths?|mos?|years?|yrs?|weeks?|wks?|days?|hours?|hrs?)(?![a-z]))(?= ?(more(?![a-z])|of (?:them|those|these|which|the)|were|was|went|spent|on|in|as|at|and|for|to|i|we|both|all|doing|[a-z]+(?![a-z])|[,.;)]|$))`,
);
/** Words before a number that put it on top of what was told before: "another 4", "then 3". */
const ON_TOP = /^(?:another|then|plus|for) $/u;
/** Words that could as well lead to another thing; they need the end of the telling after the number. */
const LOOSE = /^(?:for|then) $/u;
const END = /^(?:[,.;)]|both|all|$)/u;
/** Words after a number that let it stand for so many months; after others only an exact sum does. */
const TELLING =
  /^(?:more|of|were|was|went|spent|on|in|as|at|and|for|to|i|we|both|all|doing|with|[a-z]+ing$|[,.;)]|$)/u;
const REST = /(?<![a-z])(?:rest|remainder|remaining|after that|then)(?![a-z])/u;

interface Count extends Span {
  readonly value: number;
  readonly before: string;
  readonly after: string;
  /** Goes on a list of lengths: "eighteen months at Remotasks, twelve at Outlier". */
  readonly isListed: boolean;
}

/** Before a number that goes on a list there is no more: ", then ", "in 2023 and ". */
const LONGEST_LIST = 14;

const isOnTop = ({ before, after, isListed }: Count): boolean =>
  ON_TOP.test(before) || after === "more" || isListed;

/** Whether the words around a number without a unit show that it is a length, in a whole of so many units. */
const isTold = (count: Count, total: number): boolean => {
  if (!TELLING.test(count.after)) return false;
  if (LOOSE.test(count.before)) return END.test(count.after) || count.after === "more";
  return isOnTop(count) || (count.value < total && (count.before !== "" || count.after.startsWith("of ")));
};

/** Numbers without a unit that a whole lends its unit to; only where the words or the sum show that they are parts. */
const countsIn = (
  region: string,
  cues: Cues,
  offset: number,
  whole: Whole,
  wholeText: string,
): ToldPart[] => {
  const matches = COUNT.all(region, cues);
  const saysYears =
    /y(?:ea)?rs?(?![a-z])|年/u.test(wholeText) && !/mo(?:nth)?s?(?![a-z])|月/u.test(wholeText);
  const onTop = saysYears ? 12 : 1;
  // "A year, the first four rating": months, where so many years would not fit.
  const unit =
    saysYears && (whole.months as number) >= 24 && !/of (?:those|the) months/u.test(region) ? 12 : 1;
  const total = (whole.months as number) / unit;
  const counts: Count[] = [];
  for (const { index, 0: said, 1: before = "", 2: number = "", 3: after = "" } of matches) {
    const read = readEnglishNumber(number);
    if (!read || read.value <= 0) continue;
    const start = offset + index;
    const isListed =
      before === "" &&
      /^(?:at|with|in)$/u.test(after) &&
      /(?:[,;] (?:and |then )?|(?<=in 20\d\d) and )$/u.test(
        region.slice(Math.max(0, index - LONGEST_LIST), index),
      );
    counts.push({ start, end: start + said.length, value: read.value, before, after, isListed });
  }
  const part = (count: Count): ToldPart => ({
    start: count.start,
    end: count.end,
    months: count.value * (isOnTop(count) ? onTop : unit),
    isPart: !isOnTop(count),
  });
  const sum = counts.reduce((all, count) => all + count.value, 0);
  const addsUp = counts.length >= 2 && Math.abs(sum - total) < 0.5;
  const leavesRest =
    counts.length === 1 && sum < total && TELLING.test(counts[0]?.after ?? "") && REST.test(region);
  if (addsUp || leavesRest) return counts.map(part);
  return counts.filter((count) => isTold(count, total)).map(part);
};

/**
 * The parts that are told of each whole: "a third of that rating", 寫佔三分二, "10 of the 15", "another 4 at Outlier",
 * 頭一年評分, 第二年寫. Positions are in the folded text.
 */
export const findParts = ({ text, cues }: FoldedAnswer, wholes: readonly Whole[]): ToldPart[] => {
  const parts: ToldPart[] = [];
  for (const [i, whole] of wholes.entries()) {
    if (whole.months === null || whole.isPart) continue;
    let next = i + 1;
    while (wholes[next]?.isPart) next += 1;
    const until = Math.min(wholes[next]?.start ?? text.length, whole.end + REACH);
    const region = text.slice(whole.end, until);
    const after = sharesIn(region, cues, whole.end, whole.months);
    const shares =
      after.length > 0
        ? after
        : sharesBefore(text, cues, Math.max(wholes[i - 1]?.end ?? 0, parts.at(-1)?.end ?? 0), whole);
    const ordinals = ordinalsIn(region, cues, whole.end, whole.months);
    if (shares.length > 0) parts.push(...shares);
    else if (ordinals.length > 0) parts.push(...ordinals);
    else parts.push(...countsIn(region, cues, whole.end, whole, text.slice(whole.start, whole.end)));
  }
  return parts;
};
