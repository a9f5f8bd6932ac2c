import { type CuedPattern, cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { DurationMention } from "./duration-mention.js";
import type { Length } from "./units.js";

const shorter = (months: number, isEnglish: boolean): number =>
  months < 12 ? Math.max(0, months - 1) : isEnglish && months === 12 ? 6 : months * 0.75;

/** What words before a length make of it. */
interface Change {
  readonly pattern: CuedPattern;
  readonly change?: (months: number, isEnglish: boolean) => number;
  readonly isLimit?: boolean;
  readonly isOver?: boolean;
}

const almost = (months: number): number => (months >= 11 ? months - 1 : months);

/** Words before a length of time that make it about that long, and what they do to it. */
const BEFORE: readonly Change[] = [
  {
    pattern: cued(/(?:almost|nearly|just under|close to|差唔多|差不多|就嚟|就来|将近|接近) ?$/u),
    change: almost,
  },
  { pattern: cued(/(?<![a-z])not (?:quite|yet) ?$/u), change: almost, isLimit: true },
  {
    pattern: cued(/(?:less than|under|not even|唔够|未够|不到|唔到|未到|不足|不满|未满|未足|少过|少于) ?$/u),
    change: shorter,
    isLimit: true,
  },
  {
    pattern: cued(
      /(?:just over|over|more than|at least|a bit over|a little over|slightly over|超过|起码|至少|最少|多过) ?$/u,
    ),
    isOver: true,
  },
  {
    pattern: cued(
      /(?:about|around|approx\.?|approximately|roughly|maybe|perhaps|probably|like|some|circa|~|大约|大概|约|约莫|前后|成|有成|足足|或者|应该有|都有) ?$/u,
    ),
  },
];
const AFTER = cued(
  /^\+|^ ?(?:or so|ish|-ish|give or take|approx\.?|roughly|左右|上下|度(?=[啦喇嘅,。]|$)|有多|多啲|多(?![次个月])|松啲|以上|或以上|以内)/u,
);
const OVER_AFTER = /^(?:\+| ?(?:有多|多|以上|或以上))/u;
/** 一年未到: less than that. */
const LIMIT_AFTER = cued(
  /^ ?(?:都|仲|又|还)?(?:未到|唔到|不到|未够|唔够|未满|未足|以下)(?=$|[,。;:!?)、 就写做评打喺在])/u,
);

const LONGEST_LOOK = 24;

/** A length with what the words around it make of it: "about", 左右, 唔夠, "over". */
export const withContext = (
  { text, cues }: FoldedAnswer,
  start: number,
  end: number,
  read: Length,
  english: boolean,
): DurationMention => {
  const before = text.slice(Math.max(0, start - LONGEST_LOOK), start);
  const behind = text.slice(end, end + LONGEST_LOOK);
  const limit = LIMIT_AFTER.exec(behind, cues);
  if (limit) {
    const months = Math.round(10 * shorter(read.months, english)) / 10;
    return { start, end: end + limit[0].length, months, approximate: true, limit: read.months };
  }
  let { months, approximate } = read;
  let from = start;
  let said: Change | undefined;
  for (const one of BEFORE) {
    const match = one.pattern.exec(before, cues);
    if (!match) continue;
    if (one.change) months = one.change(months, english);
    said = one;
    approximate = true;
    from = start - (before.length - match.index);
    break;
  }
  const after = AFTER.exec(behind, cues);
  return {
    start: from,
    end: end + (after?.[0].length ?? 0),
    months: Math.round(months * 10) / 10,
    approximate: approximate || after !== null,
    ...(said?.isLimit && { limit: read.months }),
    ...((said?.isOver || OVER_AFTER.test(behind)) && { isOver: true }),
  };
};
