import type { FoldedText } from "../../text/fold.js";
import { overlaps, type Span } from "../../text/span.js";
import { foldAnswer } from "../fold-answer.js";
import { saysNothing } from "../nothing.js";
import { type Clauses, splitClauses } from "../time/clauses.js";
import { findSpells, findTold } from "../time/find-spells.js";
import type { MonthIndex } from "../time/month.js";
import { type Attribution, attribute } from "./attribute.js";
import { isElsewhere, isOfPlatforms } from "./elsewhere.js";
import { findPlatforms, type PlatformMention } from "./find-platforms.js";
import { findWork, type WorkMention } from "./find-work.js";
import { isOfOthers } from "./others.js";
import type { WorkedSpell } from "./worked-spell.js";

/** What an answer about platform work names: places, times and kinds of work, of the applicant's own. */
export interface Answer {
  readonly folded: FoldedText;
  readonly clauses: Clauses;
  readonly platforms: readonly PlatformMention[];
  /** Whether it names platforms, but only as other people's. */
  readonly isOnlyOfOthers: boolean;
  readonly words: readonly WorkMention[];
  readonly spells: readonly WorkedSpell[];
  /** Whether it says somewhere that there is nothing to tell. */
  readonly denies: boolean;
}

/** Where an answer names one kind of work only, the spells that name none were spent on it too. */
const withOnlyKind = (
  spells: readonly WorkedSpell[],
  words: readonly WorkMention[],
): readonly WorkedSpell[] => {
  const said = words.filter((word) => !word.denied);
  const kinds = new Set(
    (said.some((word) => !word.weak) ? said.filter((word) => !word.weak) : said).map((w) => w.work),
  );
  const [only] = kinds;
  if (kinds.size !== 1 || only === undefined) return spells;
  return spells.map((spell) => (spell.work === null ? { ...spell, work: only } : spell));
};

/** Whether the words on both sides of a place tell different kinds of work, so that two lengths there are two. */
const breaksBetween = (words: readonly WorkMention[], clauses: Clauses) => {
  const strong = words.filter((word) => !word.weak && !word.denied);
  return (from: number, to: number): boolean => {
    const { start } = clauses.span(clauses.at(from - 1));
    const { end } = clauses.span(clauses.at(to));
    const kinds = strong.filter((word) => word.start >= start && word.end <= end).map((word) => word.work);
    return new Set(kinds).size > 1;
  };
};

/** Whether a denial is of one kind of work ("I haven't rated anything") and says nothing about the other. */
const isOfOneKind = (denial: Span, words: readonly WorkMention[], clauses: Clauses): boolean => {
  const sentence = clauses.sentence(clauses.at(denial.start));
  const denied = words.filter((word) => word.denied && clauses.sentence(clauses.at(word.start)) === sentence);
  const kinds = new Set(denied.map((word) => word.work));
  return kinds.size === 1 && !isOfPlatforms(clauses.text(clauses.at(denial.start)));
};

/** Reads what an answer names. Linear in its length; never throws. */
export const readAnswer = (text: string, interviewedOn: MonthIndex | null): Answer => {
  const folded = foldAnswer(text);
  const clauses = splitClauses(folded.text);
  const isOthers = (at: number) =>
    isOfOthers(folded.text.slice(clauses.sentenceSpan(clauses.at(at)).start, at));
  const named = findPlatforms(folded);
  const platforms = named.filter(({ start }) => !isOthers(start));
  const told = findTold(folded, interviewedOn);
  const asked: Span[] = [];
  const lengths = findSpells(folded, told, clauses, (start, end) => {
    asked.push({ start, end });
    return false;
  });
  const words = findWork(folded, clauses, lengths).filter(
    (word) => !platforms.some((platform) => overlaps(platform, word)) && !isOthers(word.end),
  );
  // The lengths are the spells, unless the kind of work changes where that could part two of them.
  const breaks = breaksBetween(words, clauses);
  const isParted = asked.some(({ start, end }) => breaks(start, end));
  const spells = (isParted ? findSpells(folded, told, clauses, breaks) : lengths).filter(
    ({ start }) => !isOthers(start),
  );
  const works = attribute(spells, words, clauses);
  const attributed = spells.map((spell, i): WorkedSpell => ({ ...spell, ...(works[i] as Attribution) }));
  return {
    folded,
    clauses,
    platforms,
    isOnlyOfOthers: named.length > 0 && platforms.length === 0 && words.length === 0,
    words,
    spells: withOnlyKind(attributed, words),
    denies: saysNothing(folded.text, (denial) => !isOfOneKind(denial, words, clauses)),
  };
};

/** The spells of an answer that were spent on platforms, and not elsewhere. */
export const hereOf = (answer: Answer): readonly WorkedSpell[] =>
  answer.spells.filter((spell) => !isElsewhere(answer, spell));
