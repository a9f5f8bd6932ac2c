import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";

/** A rate or an age, not a length: 20 hours a week, 5 years old, 每周, 三年前. */
const RATE_BEFORE = cued(
  /(?<![a-z])(?:hours?|hrs?|h|times?|once|twice|per|each|every|usd|\d+|(?!less|was|plus)[a-z]{3,}s)\/?$/u,
);
const NOT_A_LENGTH_AFTER = cued(
  /^(?: (?:[a-z]+ ){0,3}(?:course|degree|diploma|programme|program|certificate|bootcamp)(?![a-z])|[ -]?old\b| of age\b|岁|级|班|\/)|^ ?(?:ago|earlier|later)\b|^ ?(?:之?前|以前)(?!后)|^ ?(?:会员|合约期)|^ ?都(?:冇|未|无|没)/u,
);
/** "I joined 2 years before that"; but "3 years on a blog + 2 years before that" tells two lengths, and so does ", 6 months before that". */
const BEFORE_THAT_AFTER = cued(/^ ?before that\b/u);
const ADDED_BEFORE = cued(/(?:[+,;]|(?<![a-z])(?:plus|and|another|about)) ?$/u);
/** Said to be wrong, or only planned: CV 打錯咗十一個月, 本來應承寫半年, 唔好當我做咗. */
const PLANNED_OR_WRONG_BEFORE = cued(
  /(?:唔(?:系|係)|不是|(?<![a-z])not|(?:唔好|咪|不要|别)(?:当|计|算)[^,。;]{0,6}|(?:打|写|记|讲|填)错(?:咗|了)?[^,。;]{0,4}|(?:本来|原本|原先|应承|打算|预计|计划)[^,。;]{0,8}) ?$/u,
);
/** "The last 4 of those 14 months": the length was told before. */
const OF_THOSE_BEFORE = cued(/(?:\d|[a-z]) of (?:those|these|the) $/u);
/** 同一年入面: no length. */
const SAME_YEAR = cued(/^同一(?:年|个月|日)/u);
const RATE_AFTER = cued(
  /^ ?(?:写|做|得|交|出|可以|大约|大概|差唔多|平均)*[\d一二两三四五六七八九十几]+ ?个?(?:钟|小时|篇|次|条|日|单|千|字|hr|hours?)/u,
);

const EVERY_BEFORE = cued(/每 ?$/u);
const SHORT_UNITS = new Set("日天周期拜月");

/** Whether what reads as a length is none: a rate, an age, a time ago, what was planned or is said to be wrong. */
export const isNoLength = (
  { text, cues }: FoldedAnswer,
  start: number,
  end: number,
  english: boolean,
): boolean => {
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 20);
  if (BEFORE_THAT_AFTER.test(after, cues) && !ADDED_BEFORE.test(before, cues)) return true;
  if (NOT_A_LENGTH_AFTER.test(after, cues) || OF_THOSE_BEFORE.test(before, cues)) return true;
  if (PLANNED_OR_WRONG_BEFORE.test(before, cues) || SAME_YEAR.test(text.slice(start - 1, end), cues))
    return true;
  if (english) return /^an? /u.test(text.slice(start, end)) && RATE_BEFORE.test(before.trimEnd(), cues);
  return (
    EVERY_BEFORE.test(before, cues) ||
    (end - start <= 4 && SHORT_UNITS.has(text[end - 1] as string) && RATE_AFTER.test(after, cues))
  );
};
