import { overlaps } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { Clauses } from "./clauses.js";
import type { DurationMention } from "./duration-mention.js";
import { findDurations } from "./find-durations.js";
import { findParts } from "./find-parts.js";
import { findPeriods } from "./find-periods.js";
import { lessPause, takeOffIdle } from "./idle-time.js";
import type { MonthIndex } from "./month.js";
import { ENGLISH_NUMBER, readEnglishNumber } from "./numbers.js";
import { retell } from "./retellings.js";
import { LOOK, type Spell, spellOf } from "./spell.js";

const PART_CLAUSE = cued(/(?:其中|当中|of which|of those|of them|out of that|including|包括|包含)/u);

/** Before the last of a list. */
const LAST_BEFORE = cued(/(?:最后|最尾|(?<![a-z])(?:finally|lastly|last)) ?$/u);
const LONGEST_LAST = 10;
const NEXT = cued(/然后|跟住|之后|接住|(?<![a-z])(?:then|after that|next)(?![a-z])/u);

/** "First two years …, then eight months …, finally four": the last of a list, and no part of it. */
const isLastOfList = ({ text, cues }: FoldedAnswer, { start }: Spell, spells: readonly Spell[]): boolean => {
  return (
    spells.length > 1 &&
    LAST_BEFORE.test(text.slice(Math.max(0, start - LONGEST_LAST), start), cues) &&
    NEXT.test(text.slice((spells[0] as Spell).end, start), cues)
  );
};

/** "Some months (maybe 6)": a number that takes its unit from the words before it. */
const ASIDE = cued(
  `(?<=months?[^.;()]{0,24}\\()(?:maybe|about|around|say|perhaps|like|~)? ?(${ENGLISH_NUMBER})(?=(?: or so)?\\))`,
);

const findAsides = ({ text, cues }: FoldedAnswer): DurationMention[] => {
  const asides: DurationMention[] = [];
  for (const { index: start, 0: said, 1: number = "" } of ASIDE.all(text, cues)) {
    const count = readEnglishNumber(number);
    if (count) asides.push({ start, end: start + said.length, months: count.value, approximate: true });
  }
  return asides;
};

/** A length or a date as it stands, before it is read together with the others. */
export interface Told {
  readonly spell: Spell;
  readonly isPause: boolean;
}

/** The lengths and dates that a folded answer tells, left to right; a length inside dates is theirs. */
export const findTold = (folded: FoldedAnswer, interviewedOn: MonthIndex | null): Told[] => {
  const periods = findPeriods(folded, interviewedOn);
  const told: Told[] = [];
  for (const period of periods)
    if (period.isIdle !== true) told.push({ spell: spellOf(folded, period, period), isPause: false });
  for (const duration of findDurations(folded))
    told.push({ spell: spellOf(folded, duration), isPause: duration.isPause === true });
  for (const aside of findAsides(folded)) told.push({ spell: spellOf(folded, aside), isPause: false });
  return told.sort((a, b) => a.spell.start - b.spell.start);
};

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
  for (const [at, { spell: told, isPause }] of mentions.entries()) {
    const spell = told.isPart && isLastOfList(folded, told, spells) ? { ...told, isPart: false } : told;
    const last = spells.at(-1);
    if (isPause) {
      if (last) spells[spells.length - 1] = lessPause(folded, last, spell, mentions[at + 1]?.spell.start);
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
    .map(
      ({ start, end, months, isPart }): Spell => ({
        ...spellOf(folded, { start, end, months, approximate: false }),
        isPart,
      }),
    );
  return [...spells, ...parts].sort((a, b) => a.start - b.start);
};
