import type { FoldedText } from "../../text/fold.js";
import { matchesOf } from "../../text/matches.js";
import { overlaps, within } from "../../text/span.js";
import type { Clauses } from "./clauses.js";
import { type DurationMention, findDurations } from "./find-durations.js";
import { findParts } from "./find-parts.js";
import { findPeriods, type PeriodMention } from "./find-periods.js";
import { lessPause, takeOffIdle } from "./idle-time.js";
import type { MonthIndex } from "./month.js";
import { ENGLISH_NUMBER, readEnglishNumber } from "./numbers.js";
import { retell } from "./retellings.js";
import { LOOK, type Spell, spellOf } from "./spell.js";

const PART_CLAUSE = /(?:其中|当中|of which|of those|of them|out of that|including)/u;

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

/** "Some months (maybe 6)": a number that takes its unit from the words before it. */
const ASIDE = new RegExp(
  `(?<=months?[^.;()]{0,24}\\()(?:maybe|about|around|say|perhaps|like|~)? ?(?<n>${ENGLISH_NUMBER})(?=(?: or so)?\\))`,
  "gu",
);

const findAsides = (text: string): DurationMention[] =>
  matchesOf(ASIDE, text).flatMap((match) => {
    const count = readEnglishNumber(match.groups?.n ?? "");
    if (!count) return [];
    return [
      { start: match.index, end: match.index + match[0].length, months: count.value, approximate: true },
    ];
  });

/** The lengths and dates that a text names, left to right; a length inside dates is theirs. */
const findMentions = (
  folded: FoldedText,
  interviewedOn: MonthIndex | null,
): (DurationMention | PeriodMention)[] => {
  const periods = findPeriods(folded, interviewedOn);
  const isDated = (duration: DurationMention) =>
    periods.some(({ pauses = [], ...period }) => [period, ...pauses].some((span) => within(duration, span)));
  return [
    ...periods.filter(({ isIdle }) => isIdle !== true),
    ...findDurations(folded).filter((duration) => !isDated(duration)),
    ...findAsides(folded.text),
  ].sort((a, b) => a.start - b.start);
};

/** A length or a date as it stands, before it is read together with the others. */
export interface Told {
  readonly spell: Spell;
  readonly isPause: boolean;
}

/** The lengths and dates that a folded answer tells, left to right. */
export const findTold = (folded: FoldedText, interviewedOn: MonthIndex | null): Told[] =>
  findMentions(folded, interviewedOn).map((mention) => ({
    spell: spellOf(folded.text, mention),
    isPause: "isPause" in mention && mention.isPause === true,
  }));

/**
 * The spells of an answer, left to right, each once: dates and lengths that tell the same time are one
 * ("since Jan 2023, so a year and a half"), corrections replace what they correct.
 *
 * @param breaks positions at which something else is told: another platform, another kind of work
 */
export const findSpells = (
  { text }: FoldedText,
  mentions: readonly Told[],
  clauses: Clauses,
  breaks: (from: number, to: number) => boolean,
): Spell[] => {
  const spells: Spell[] = [];
  for (const { spell: told, isPause } of mentions) {
    const spell = told.isPart && isLastOfList(text, told, spells) ? { ...told, isPart: false } : told;
    const last = spells.at(-1);
    if (isPause) {
      if (last) spells[spells.length - 1] = lessPause(text, last, spell);
      continue;
    }
    if (!last) {
      spells.push(spell);
      continue;
    }
    if (overlaps(last, spell)) continue;
    const one = retell(text, last, spell, clauses, breaks);
    if (one) {
      spells[spells.length - 1] = one;
      continue;
    }
    const lead = text.slice(last.end, spell.start).slice(-LOOK);
    spells.push(PART_CLAUSE.test(lead) && !spell.isTotal ? { ...spell, isPart: true } : spell);
  }
  const parts = findParts(text, spells)
    .filter((part) => !takeOffIdle(text, part, spells))
    .map((part) => ({ ...spellOf(text, { ...part, approximate: false }), isPart: part.isPart }));
  return [...spells, ...parts].sort((a, b) => a.start - b.start);
};
