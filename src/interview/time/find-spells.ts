import { overlaps, type Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { Clauses } from "./clauses.js";
import { type DurationMention, findDurations } from "./find-durations.js";
import { findParts } from "./find-parts.js";
import { findPeriods, type PeriodMention } from "./find-periods.js";
import { lessPause, takeOffIdle } from "./idle-time.js";
import type { MonthIndex } from "./month.js";
import { ENGLISH_NUMBER, readEnglishNumber } from "./numbers.js";
import { retell } from "./retellings.js";
import { LOOK, type Spell, spellOf } from "./spell.js";

const PART_CLAUSE = cued(/(?:其中|当中|of which|of those|of them|out of that|including)/u);

/** Before the last of a list. */
const LAST_BEFORE = cued(/(?:最后|最尾|(?<![a-z])(?:finally|lastly|last)) ?$/u);
const LONGEST_LAST = 10;
const NEXT = cued(/然后|跟住|之后|接住|(?<![a-z])(?:then|after that|next)(?![a-z])/u);

/** "First two years …, then eight months …, finally four": the last of a list, and no part of it. */
const isLastOfList = ({ text, cues }: FoldedAnswer, { start }: Spell, spells: readonly Spell[]): boolean => {
  const [first] = spells;
  return (
    first !== undefined &&
    spells.length > 1 &&
    LAST_BEFORE.test(text.slice(Math.max(0, start - LONGEST_LAST), start), cues) &&
    NEXT.test(text.slice(first.end, start), cues)
  );
};

/** "Some months (maybe 6)": a number that takes its unit from the words before it. */
const ASIDE = cued(
  new RegExp(
    `(?<=months?[^.;()]{0,24}\\()(?:maybe|about|around|say|perhaps|like|~)? ?(${ENGLISH_NUMBER})(?=(?: or so)?\\))`,
    "u",
  ),
);

const findAsides = ({ text, cues }: FoldedAnswer): DurationMention[] =>
  ASIDE.all(text, cues).flatMap((match) => {
    const count = readEnglishNumber(match[1] ?? "");
    if (!count) return [];
    return [
      { start: match.index, end: match.index + match[0].length, months: count.value, approximate: true },
    ];
  });

/** Tells of lengths, asked for from left to right, whether they lie within periods or the pauses told of them. */
const withinPeriods = (periods: readonly PeriodMention[]): ((duration: Span) => boolean) => {
  const spans: readonly Span[] = periods.flatMap(({ pauses = [], ...period }) => [period, ...pauses]);
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let furthest = 0;
  return ({ start, end }) => {
    for (; next < ordered.length && (ordered[next] as Span).start <= start; next += 1)
      furthest = Math.max(furthest, (ordered[next] as Span).end);
    return end <= furthest;
  };
};

/** The lengths and dates that a text names, left to right; a length inside dates is theirs. */
const findMentions = (
  folded: FoldedAnswer,
  interviewedOn: MonthIndex | null,
): (DurationMention | PeriodMention)[] => {
  const periods = findPeriods(folded, interviewedOn);
  const durations = findDurations(folded);
  const isDated = withinPeriods(periods);
  return [
    ...periods.filter(({ isIdle }) => isIdle !== true),
    ...(periods.length > 0 ? durations.filter((duration) => !isDated(duration)) : durations),
    ...findAsides(folded),
  ].sort((a, b) => a.start - b.start);
};

/** A length or a date as it stands, before it is read together with the others. */
export interface Told {
  readonly spell: Spell;
  readonly isPause: boolean;
}

/** The lengths and dates that a folded answer tells, left to right. */
export const findTold = (folded: FoldedAnswer, interviewedOn: MonthIndex | null): Told[] =>
  findMentions(folded, interviewedOn).map((mention) => ({
    spell: spellOf(folded, mention),
    isPause: "isPause" in mention && mention.isPause === true,
  }));

/**
 * The spells of an answer, left to right, each once: dates and lengths that tell the same time are one
 * ("since Jan 2023, so a year and a half"), corrections replace what they correct.
 *
 * @param breaks positions at which something else is told: another platform, another kind of work
 */
export const findSpells = (
  folded: FoldedAnswer,
  mentions: readonly Told[],
  clauses: Clauses,
  breaks: (from: number, to: number) => boolean,
): Spell[] => {
  const { text, cues } = folded;
  const spells: Spell[] = [];
  for (const { spell: told, isPause } of mentions) {
    const spell = told.isPart && isLastOfList(folded, told, spells) ? { ...told, isPart: false } : told;
    const last = spells.at(-1);
    if (isPause) {
      if (last) spells[spells.length - 1] = lessPause(folded, last, spell);
      continue;
    }
    if (!last) {
      spells.push(spell);
      continue;
    }
    if (overlaps(last, spell)) continue;
    const one = retell(folded, last, spell, clauses, breaks);
    if (one) {
      spells[spells.length - 1] = one;
      continue;
    }
    const lead = text.slice(Math.max(last.end, spell.start - LOOK), spell.start);
    spells.push(PART_CLAUSE.test(lead, cues) && !spell.isTotal ? { ...spell, isPart: true } : spell);
  }
  const parts = findParts(folded, spells)
    .filter((part) => !takeOffIdle(folded, part, spells))
    .map((part) => ({ ...spellOf(folded, { ...part, approximate: false }), isPart: part.isPart }));
  return parts.length === 0 ? spells : [...spells, ...parts].sort((a, b) => a.start - b.start);
};
