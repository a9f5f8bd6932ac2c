import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { DurationMention } from "./duration-mention.js";

/** 差兩個月夠兩年, "two months short of two years", 兩年差三個月: so much short of a length. */
const SHORT_OF = cued(/^(?:就|先|至)?[够到满足正]$/u);
const SHY_OF = cued(/^ (?:short|shy) of $/u);
const LESS = cued(/^[差争少减扣]$|^(?: (?:on|at|with) [a-z.]{2,30})? (?:minus|less) (?:the |about )?$/u);
/** What joins two lengths is no longer. */
const LONGEST_JOIN = 10;

/** What joins two lengths to a range: 半年到一年, "six months to a year". */
const RANGE = /^ ?(?:to|or|-|–|~|至|到) ?$/u;
const BETWEEN_BEFORE = cued(/between ?$/u);
/** What joins a length to its limit: 十個月,未到一年; "over 6 months, but not yet a year". */
const TO_LIMIT = /^[\s,.…;]*(?:(?:但系|但|不过|又|仲|都|就|and|but|though|still|just)[\s,]*){0,3}$/u;

/** Two lengths that are one: the ends of a range, of which it is the middle, or a length and what it is short of it. */
export const joinLengths = (
  { text, cues }: FoldedAnswer,
  durations: readonly DurationMention[],
): DurationMention[] => {
  const joined: DurationMention[] = [];
  for (const duration of durations) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, duration.start) : "";
    if (!last) {
      joined.push(duration);
      continue;
    }
    const before = text.slice(Math.max(0, last.start - LONGEST_JOIN), last.start);
    const isRange =
      duration.months > last.months &&
      (RANGE.test(between) || (between === " and " && BETWEEN_BEFORE.test(before, cues)));
    if (duration.limit !== undefined && last.months < duration.limit && TO_LIMIT.test(between)) {
      const middle = last.isOver ? Math.round(5 * (last.months + duration.limit)) / 10 : last.months;
      joined[joined.length - 1] = { ...last, end: duration.end, months: middle, approximate: true };
      continue;
    }
    const isShort = (SHORT_OF.test(between, cues) && /[差争]$/u.test(before)) || SHY_OF.test(between, cues);
    if (isShort && last.months < duration.months) {
      const months = duration.months - last.months;
      joined[joined.length - 1] = { ...duration, start: last.start, months };
    } else if (LESS.test(between, cues) && duration.months < last.months) {
      joined[joined.length - 1] = { ...last, end: duration.end, months: last.months - duration.months };
    } else if (!isRange) joined.push(duration);
    else {
      const months = Math.round(5 * (last.months + duration.months)) / 10;
      joined[joined.length - 1] = { start: last.start, end: duration.end, months, approximate: true };
    }
  }
  return joined;
};
