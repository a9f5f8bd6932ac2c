import type { FoldedText } from "../../text/fold.js";
import { overlaps, type Span, within } from "../../text/span.js";
import type { Clauses } from "./clauses.js";
import { type DurationMention, findDurations } from "./find-durations.js";
import { findParts } from "./find-parts.js";
import { findPeriods, type PeriodMention } from "./find-periods.js";
import type { MonthIndex } from "./month.js";
import { ENGLISH_NUMBER, readChineseNumber, readEnglishNumber } from "./numbers.js";

/** One length of time that an answer tells, however often it tells it. */
export interface Spell extends Span {
  /** Null when the text names a time that cannot be counted: "since last March" without an interview date. */
  readonly months: number | null;
  readonly approximate: boolean;
  /** First and last month where dates are given, so that overlapping spells are counted once. */
  readonly from: MonthIndex | null;
  readonly to: MonthIndex | null;
  /** Told by its dates, whether or not they can be placed. */
  readonly isDated: boolean;
  /** Said to be the sum of what else is told. */
  readonly isTotal: boolean;
  /** Said to be a part of what was told before: "2 of them", 其中两个月. */
  readonly isPart: boolean;
  /** Holds for each of the things named before it: "4 months each". */
  readonly isEach: boolean;
  /** Told by dates and by its length already. */
  readonly isWhole?: boolean;
}

const TOTAL_BEFORE =
  /(?:头尾|total(?:l?ing)?(?: of)?|altogether|all together|all in all|in all|overall|combined|adds? up to|sum|加埋|夹埋|合共|总共|一共|满|做满|合计|共计|总计|前后|前前后后|计埋|全部加起来|加起来|拢共|断断续续)[^,;.。]{0,14}$/u;
const TOTAL_AFTER =
  /^[^,;.。]{0,12}?(?:in total|altogether|in all|overall|combined|all told|in sum|between (?:them|the two|the three|both)|总共|合共)/u;
const PART_BEFORE =
  /(?:of which|of them|of those|of that|out of (?:that|those|which)|among (?:them|those)|the (?:first|last|final|other|remaining)|first|last|(?:其中|当中|入面|里面|嗰度)(?:有|嘅)?|(?:头|首|最尾|最后|后尾)(?:嗰|果|那)?|(?<![之以])前|(?<![之以然])后|(?<!头到)尾|剩低|剩下|余下|占|当中有|扣返|扣除|扣咗|减去|减返|除咗|(?<![a-z])(?:minus|less|excluding|except for))(?: the)? ?$/u;
/** "I've been writing for the last five months": no part of anything. */
const LATELY_BEFORE = /(?<![a-z])(?:i've|have|been)(?![a-z])[^.;]* (?:for|over|in) the (?:last|past) $/u;
const PART_AFTER = /^ ?(?:of (?:them|those|that|which|it)|as part)|^ ?(?:系|係)?其中/u;
const PART_CLAUSE = /(?:其中|当中|of which|of those|of them|out of that|including)/u;
const EACH_AFTER = /^ ?(?:each|apiece|per project|on each|for each)(?![a-z])/u;
const EACH_BEFORE = /(?:各|各自|每样|每边|分别都系|each(?: for| took| lasted)?) ?(?:做咗|写咗|做了)?$/u;
/** What leads from one telling of a length to another telling of the same. */
const RESTATES =
  /(?<![a-z])(?:so|that's|that is|which is|which makes|makes|making|ie|i\.e|exactly|say|call it|meaning|equals|counting|to be exact|to be precise|actually|in fact|wait|rather|i mean)(?![a-z])|=|—|(?:计|当佢?|算佢?)$|即系|即係|即是|亦即|也就是|就系话|即|准确|确实|实数|实际|实质|确切|更准确|计落|算落|数落|应该系|应该係|唔系|唔係|唔啱|更正|讲错/u;
const RESTATED_AFTER = /^ ?,? ?(?:to be (?:exact|precise)|exactly|precisely)(?![a-z])|^(?:至啱|先啱|先系啱)/u;
/** What takes back the length before it. */
const CORRECTS =
  /(?<![a-z])(?:no,? (?:sorry|wait|actually)|sorry|(?:but )?honestly|truthfully|in truth|correction|hang on|hmm|scratch that|i mean)(?![a-z])|不对|唔啱|唔係|唔系,|讲错|记错|更正|等等|应该系|应该係|改返/u;
const CORRECTED_AFTER = /^ ?(?:至啱|先啱|先系啱|先对)/u;
const LOOK = 40;
const LONG_LOOK = 120;

/** 兩個暑假, 每次兩個月; 寫過兩期, 每期三個月: so many times. */
const TIMES_BEFORE =
  /(?<times>[两二三四五六七八九十]|(?<!\d)\d)(?:个|個)?(?:期|次|转|轮|回|段|批|暑假|寒假|学期)[^。;!?]{0,12}每(?:期|次|转|轮|回|段|批|个?暑假|个?寒假|个?学期)(?:都|大约|大概|做|写)*$/u;

/** 每個 project 三個月, … 做咗四個. */
const EACH_OF = /每(?:个|個)? ?(?:project|项目|单|期|份|转|轮|批) ?(?:都|大约|大概|做|写)*$/u;
const TIMES_AFTER =
  /^[^。;!?]{0,24}?(?:做咗|做过|做了|写咗|总共|一共|共)(?<times>[两二三四五六七八九十]|\d)(?:个|個|次|转|单|期|批)(?!月)/u;

const timesOf = (before: string, after: string): number => {
  const found =
    TIMES_BEFORE.exec(before.slice(-LOOK)) ?? (EACH_OF.test(before) ? TIMES_AFTER.exec(after) : null);
  const times = found?.groups?.times;
  return times === undefined ? 1 : (readChineseNumber(times, 1)?.value ?? 1);
};

const spellOf = (text: string, mention: DurationMention | PeriodMention): Spell => {
  const before = text.slice(Math.max(0, mention.start - LOOK), mention.start);
  const after = text.slice(mention.end, mention.end + LOOK);
  const isPeriod = "ongoing" in mention;
  return {
    start: mention.start,
    end: mention.end,
    months:
      mention.months === null
        ? null
        : mention.months * timesOf(text.slice(0, mention.start), text.slice(mention.end)),
    approximate: mention.approximate,
    from: isPeriod ? mention.from : null,
    to: isPeriod ? mention.to : null,
    isDated: isPeriod || mention.months === null,
    isTotal: TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after),
    isPart:
      (PART_BEFORE.test(before) &&
        !LATELY_BEFORE.test(text.slice(Math.max(0, mention.start - LONG_LOOK), mention.start))) ||
      PART_AFTER.test(after),
    isEach: EACH_AFTER.test(after) || EACH_BEFORE.test(before),
  };
};

/** "Did five more months", 再寫咗五個月: comes on top of what was told before. */
const ON_TOP = /(?<![a-z])(?:another|more|further|extra|additional)(?![a-z])|[再又]|加多/u;
const isOnTop = (text: string, { start, end }: Span): boolean =>
  ON_TOP.test(text.slice(Math.max(0, start - 8), end));

/** "First two years …, then eight months …, finally four": the last of a list, and no part of it. */
const isLastOfList = (text: string, spell: Spell, spells: readonly Spell[]): boolean => {
  const [first] = spells;
  return (
    first !== undefined &&
    spells.length > 1 &&
    /(?:最后|最尾|(?<![a-z])(?:finally|lastly|last)) ?$/u.test(text.slice(0, spell.start)) &&
    /然后|跟住|之后|接住|(?<![a-z])(?:then|after that|next)(?![a-z])/u.test(
      text.slice(first.end, spell.start),
    )
  );
};

/** What may stand between a length and a closer telling of it: 大半年評級, 大約七八個月. */
const NARROWS = /^[^。.!?;、\d]{0,4}[\s(,]+$/u;

/** What is told next was at another time. */
const BEFORE_OR_AFTER =
  /之前|以前|之后|跟住|(?<![a-z])(?:before that|prior to that|after that|previously|earlier)(?![a-z])/u;

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

/** Words that take a pause off a length that was stated; off dates it is taken anyhow. */
const TAKES_OFF =
  /当中|其中|中间有|扣|减|除咗|除去|(?<![a-z])(?:minus|less|excluding|not counting|except)(?![a-z])/u;

const lessPause = (text: string, spell: Spell, pause: Spell): Spell => {
  const told = text.slice(spell.end, pause.end + LOOK / 2);
  const isLess = spell.isDated && !spell.isWhole ? told.length <= LONG_LOOK : TAKES_OFF.test(told);
  if (!isLess || spell.months === null || pause.months === null || pause.months >= spell.months) return spell;
  return { ...spell, months: spell.months - pause.months };
};

/** "Four of those I was off sick": a part in which nothing was done. */
const IDLE_AFTER = /^[^.;]{0,14}?(?<![a-z])(?:off|sick|ill|away|on leave|idle|nothing)(?![a-z])/u;

/** Takes an idle part off the spell that it is a part of, and tells whether it did. */
const takeOffIdle = (text: string, part: Span & { readonly months: number }, spells: Spell[]): boolean => {
  if (!IDLE_AFTER.test(text.slice(part.end, part.end + LOOK))) return false;
  const at = spells.findLastIndex((spell) => spell.end <= part.start);
  const whole = spells[at];
  if (whole?.months == null || whole.months <= part.months) return false;
  spells[at] = { ...whole, months: whole.months - part.months };
  return true;
};

/** "Some months (maybe 6)": a number that takes its unit from the words before it. */
const ASIDE = new RegExp(
  `(?<=months?[^.;()]{0,24}\\()(?:maybe|about|around|say|perhaps|like|~)? ?(?<n>${ENGLISH_NUMBER})(?=(?: or so)?\\))`,
  "gu",
);

const findAsides = (text: string): DurationMention[] =>
  [...text.matchAll(ASIDE)].flatMap((match) => {
    const count = readEnglishNumber(match.groups?.n ?? "");
    if (!count) return [];
    return [
      { start: match.index, end: match.index + match[0].length, months: count.value, approximate: true },
    ];
  });

const isDated = (spell: Spell): boolean => spell.isDated;

/**
 * The spells of a folded answer, left to right, each once: dates and lengths that tell the same time are one
 * ("since Jan 2023, so a year and a half"), corrections replace what they correct.
 *
 * @param breaks positions at which something else is told: another platform, another kind of work
 */
export const findSpells = (
  folded: FoldedText,
  clauses: Clauses,
  interviewedOn: MonthIndex | null,
  breaks: (from: number, to: number) => boolean,
): Spell[] => {
  const { text } = folded;
  const periods = findPeriods(folded, interviewedOn);
  const durations = findDurations(folded).filter(
    (duration) =>
      !periods.some(
        ({ pauses, ...period }) => within(duration, period) || pauses?.some((p) => within(duration, p)),
      ),
  );
  const mentions = [
    ...periods.filter(({ isIdle }) => isIdle !== true),
    ...durations,
    ...findAsides(text),
  ].sort((a, b) => a.start - b.start);
  const spells: Spell[] = [];
  for (const mention of mentions) {
    const told = spellOf(text, mention);
    const spell = told.isPart && isLastOfList(text, told, spells) ? { ...told, isPart: false } : told;
    const last = spells.at(-1);
    if ("isPause" in mention && mention.isPause) {
      if (last) spells[spells.length - 1] = lessPause(text, last, spell);
      continue;
    }
    if (!last || overlaps(last, spell)) {
      if (!last) spells.push(spell);
      continue;
    }
    const between = text.slice(last.end, spell.start);
    const after = text.slice(spell.end, spell.end + LOOK);
    const exactly = between.length <= LONG_LOOK && RESTATED_AFTER.test(after);
    const restated = (between.length <= LOOK && RESTATES.test(between)) || exactly;
    const corrected = between.length <= LOOK && (CORRECTS.test(between) || CORRECTED_AFTER.test(after));
    const apart = clauses.sentence(clauses.at(spell.start)) - clauses.sentence(clauses.at(last.start));
    const unknown = last.months === null || spell.months === null;
    const near = !unknown && isNear(last.months as number, spell.months as number);
    const oneDated = isDated(last) !== isDated(spell) && (!last.isWhole || last.months === spell.months);
    const bothStated = !isDated(last) && !isDated(spell);
    // 唔夠一年, 大概十個月: the second says more closely what the first says.
    const isNarrowed =
      bothStated &&
      near &&
      last.approximate &&
      !spell.isPart &&
      NARROWS.test(between) &&
      (spell.approximate || /^[\s(,]+$/u.test(between));
    const same =
      (corrected && (bothStated || isDated(spell))) ||
      (restated && bothStated && near && !spell.isPart && (exactly || !breaks(last.end, spell.start))) ||
      (oneDated &&
        apart <= 1 &&
        (near || unknown || restated) &&
        !spell.isPart &&
        !BEFORE_OR_AFTER.test(between) &&
        !(isOnTop(text, spell) && !isRepeat(between, last, spell)) &&
        !breaks(last.end, spell.start)) ||
      isNarrowed ||
      (bothStated && last.months === spell.months && /^[\s(,=~-]*$/u.test(between));
    if (bothStated && /^[差爭争]$/u.test(between) && (spell.months as number) < (last.months as number)) {
      // 兩年差三個月: three months short of two years.
      const months = (last.months as number) - (spell.months as number);
      spells[spells.length - 1] = { ...last, end: spell.end, months };
    } else if (!same) {
      const inPartClause = PART_CLAUSE.test(between.slice(-LOOK)) && !spell.isTotal;
      spells.push(inPartClause ? { ...spell, isPart: true } : spell);
    } else if (corrected || isNarrowed || (restated && bothStated)) {
      // "almost a year, 11 months to be precise": the later telling is the better one.
      spells[spells.length - 1] = { ...spell, isTotal: last.isTotal || spell.isTotal };
    } else {
      spells[spells.length - 1] = merge(last, spell);
    }
  }
  const parts = findParts(text, spells)
    .filter((part) => !takeOffIdle(text, part, spells))
    .map((part) => ({
      ...spellOf(text, { ...part, approximate: false }),
      isPart: part.isPart,
    }));
  return [...spells, ...parts].sort((a, b) => a.start - b.start);
};
