import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { Clauses } from "./clauses.js";
import { LONG_LOOK, LOOK, type Spell } from "./spell.js";

/** What leads from one telling of a length to another telling of the same. */
const RESTATES = cued(
  /(?<![a-z])(?:so|that's|that is|which is|which makes|makes|making|ie|i\.e|exactly|say|call it|meaning|equals|counting|to be exact|to be precise|actually|in fact|wait|rather|i mean)(?![a-z])|=|—|(?:计|当佢?|算佢?)$|即系|即係|即是|亦即|也就是|就[系係]话|即|准确|确实|实数|实际|实质|确切|更准确|计落|算落|数落|应该系|应该係|唔系|唔係|唔啱|更正|讲错/u,
);
const RESTATED_AFTER = cued(
  /^ ?,? ?(?:to be (?:exact|precise)|exactly|precisely)(?![a-z])|^(?:至啱|先[系係]?啱)/u,
);
/** What takes back the length before it. */
const CORRECTS = cued(
  /(?<![a-z])(?:no,? (?:wait|actually)|sorry|honestly|truthfully|in truth|correction|hang on|hmm|scratch that|i mean)(?![a-z])|不对|唔啱|唔係|唔系,|讲错|记错|更正|等等|应该系|应该係|改返/u,
);
const CORRECTED_AFTER = cued(/^ ?(?:至啱|先[系係]?啱|先对)/u);
/** "Did five more months", 再寫咗五個月: comes on top of what was told before. */
const ON_TOP = cued(/(?<![a-z])(?:another|more|further|extra|additional)(?![a-z])|[再又]|加多/u);
const isOnTop = ({ text, cues }: FoldedAnswer, { start, end }: Span): boolean =>
  ON_TOP.test(text.slice(Math.max(0, start - 8), end), cues);

/** What may stand between a length and a closer telling of it: 大半年評級, 大約七八個月. */
const NARROWS = /^[^。.!?;、\d]{0,4}[\s(,]+$/u;

/** What is told next was at another time. */
const BEFORE_OR_AFTER = cued(
  /之前|以前|之后|跟住|(?<![a-z])(?:before that|prior to that|after that|previously|earlier)(?![a-z])/u,
);

/** 寫到七月, 又半年: what the dates come to. */
const isRepeat = (between: string, a: Spell, b: Spell): boolean =>
  /^(?:[\s,(]*(?:又(?:系|係)?|刚好|啱啱|正好)?|[^,。;.!?\d]{0,8})$/u.test(between) &&
  Math.abs((a.months ?? 0) - (b.months ?? 0)) < 1;

/** Two tellings are of one length when they differ by no more than people round by. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(2, 0.2 * Math.max(a, b));

/**
 * One spell out of two tellings of it: the dates place it, and the stated length is what the person counted,
 * unless it was only "about" and the dates are complete.
 */
const merge = (first: Spell, second: Spell): Spell => {
  const dated = first.isDated ? first : second;
  const stated = dated === first ? second : first;
  return {
    ...stated,
    start: Math.min(first.start, second.start),
    end: Math.max(first.end, second.end),
    months: stated.approximate && dated.months !== null ? dated.months : (stated.months ?? dated.months),
    from: dated.from,
    to: dated.to,
    isDated: true,
    isTotal: first.isTotal || second.isTotal,
    isPart: first.isPart && second.isPart,
    isEach: first.isEach || second.isEach,
    isWhole: true,
  };
};

/** Work that was not done all of the time that its dates tell. */
const ON_AND_OFF = cued(
  /(?<![a-z])(?:on and off|off and on|on & off|on-and-off|intermittent(?:ly)?|sporadic(?:ally)?|not (?:all the time|continuous(?:ly)?))(?![a-z])|断断续续|断续|时断时续|时做时停|有一[搭单]冇一[搭单]|间中(?=做|写|评|开工)/u,
);
/** … and how much was, all together. */
const ALTOGETHER = cued(
  /(?<![a-z])(?:actual(?:ly)?|real|in total|total(?:s|l?ing)?|altogether|all in all|adds? (?:it )?(?:all )?up|combined|net)(?![a-z])|实际|真正|真系做|(?:加埋|加起|夹埋)(?! ?[a-z嗰那])|合共|总共|一共|净计|计落|拢共/u,
);

/** … off a length, and not dates, where it is said to be what was really done: 斷斷續續兩年,實際九個月. */
const ACTUAL = cued(/(?<![a-z])(?:actual(?:ly)?|real|net)(?![a-z])|实际|真正|净计/u);

/** "On and off since mid-2023, the actual weeks add up to 20": the dates say when, and the length how long. */
const isSpread = ({ text, cues }: FoldedAnswer, last: Spell, spell: Spell): boolean =>
  (last.isDated || ACTUAL.test(text.slice(last.end, spell.end + LOOK), cues)) &&
  !spell.isDated &&
  !spell.isPart &&
  !spell.isEach &&
  (last.months ?? Number.POSITIVE_INFINITY) >= (spell.months as number) &&
  spell.start - last.end <= LONG_LOOK &&
  ON_AND_OFF.test(text.slice(Math.max(0, last.start - LOOK), spell.start), cues) &&
  ALTOGETHER.test(text.slice(last.end, spell.end + LOOK), cues);

/** What may stand beside a limit in a clause of its own. */
const LIGHT = /^(?:[\s,.…]|做|咗|仲|都|又|就|总之|but|it|was|is|still|that|so|all)*$/u;

/** "11 months writing at Outlier. Not quite a year.": a clause that only says what the length before it is short of. */
const limits = (
  { text }: FoldedAnswer,
  last: Spell,
  { start, end, limit }: Spell,
  clauses: Clauses,
): boolean => {
  if (limit === undefined || last.months === null || last.isDated) return false;
  const clause = clauses.span(clauses.at(start));
  const beside = text.slice(clause.start, start) + text.slice(end, Math.max(end, clause.end));
  return last.months < limit && last.months >= limit / 2 && last.end <= clause.start && LIGHT.test(beside);
};

/**
 * One spell out of two that follow one another, when both tell the same time ("since Jan 2023, so a year and a half")
 * or the second takes back the first; else null.
 *
 * @param breaks whether something else is told between two positions: another kind of work
 */
export const retell = (
  folded: FoldedAnswer,
  last: Spell,
  spell: Spell,
  clauses: Clauses,
  breaks: (from: number, to: number) => boolean,
): Spell | null => {
  const { text, cues } = folded;
  const between = text.slice(last.end, spell.start);
  const after = text.slice(spell.end, spell.end + LOOK);
  const bothStated = !last.isDated && !spell.isDated;
  const [a, b] = [last.months ?? 0, spell.months ?? 0];
  const exactly = between.length <= LONG_LOOK && RESTATED_AFTER.test(after, cues);
  const restated = (between.length <= LOOK && RESTATES.test(between, cues)) || exactly;
  const corrected =
    between.length <= LOOK && (CORRECTS.test(between, cues) || CORRECTED_AFTER.test(after, cues));
  const unknown = last.months === null || spell.months === null;
  const near = !unknown && isNear(a, b);
  // 唔夠一年, 大概十個月: the second says more closely what the first says.
  const isNarrowed =
    bothStated &&
    near &&
    last.approximate &&
    !spell.isPart &&
    NARROWS.test(between) &&
    (spell.approximate || /^[\s(,]+$/u.test(between));
  const isRestated =
    restated && bothStated && near && !spell.isPart && (exactly || !breaks(last.end, spell.start));
  // "Almost a year, 11 months to be precise": the later telling is the better one.
  if ((corrected && (bothStated || spell.isDated)) || isNarrowed || isRestated)
    return { ...spell, isTotal: last.isTotal || spell.isTotal };
  if (limits(folded, last, spell, clauses)) return last;
  if (isSpread(folded, last, spell) && !breaks(last.end, spell.start))
    return last.isDated ? { ...merge(last, spell), months: spell.months } : spell;
  if (bothStated) return a === b && /^[\s(,=~-]*$/u.test(between) ? merge(last, spell) : null;
  const apart = clauses.sentence(clauses.at(spell.start)) - clauses.sentence(clauses.at(last.start));
  const isSame =
    last.isDated !== spell.isDated &&
    (!last.isWhole || last.months === spell.months) &&
    apart <= 1 &&
    (near || unknown || restated) &&
    !spell.isPart &&
    !BEFORE_OR_AFTER.test(between, cues) &&
    !(isOnTop(folded, spell) && !isRepeat(between, last, spell)) &&
    !breaks(last.end, spell.start);
  return isSame ? merge(last, spell) : null;
};
