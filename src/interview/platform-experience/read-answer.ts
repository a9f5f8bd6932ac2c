import { apartFrom, firstFrom } from "../../text/sorted-spans.js";
import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import { saysNothing } from "../denials.js";
import { type FoldedAnswer, foldTimes } from "../fold-answer.js";
import { othersWork } from "../others.js";
import { type Clauses, splitClauses } from "../time/clauses.js";
import { findSpells, findTold, type Told } from "../time/find-spells.js";
import type { MonthIndex } from "../time/month.js";
import { turnsBetween } from "../time/turns.js";
import { type Attribution, attribute } from "./attribute.js";
import { elsewhereOf, isOfPlatforms } from "./elsewhere.js";
import { findPlatforms, type PlatformMention } from "./find-platforms.js";
import { findWork, type Work, type WorkMention } from "./find-work.js";
import { isCalendarYear } from "./longest-work.js";
import type { WorkedSpell } from "./worked-spell.js";

/** What an answer about platform work names: places, times and kinds of work, of the applicant's own. */
export interface Answer {
  readonly folded: FoldedAnswer;
  readonly clauses: Clauses;
  readonly platforms: readonly PlatformMention[];
  /** Whether it names platforms, but only as other people's. */
  readonly isOnlyOfOthers: boolean;
  readonly words: readonly WorkMention[];
  readonly spells: readonly WorkedSpell[];
  /** Whether it says somewhere that there is nothing to tell. */
  readonly denies: boolean;
}

/**
 * Where an answer names one kind of work only, the spells that name none were spent on it too; not those before a change to
 * rating (八個月,之後轉做 reviewer).
 */
const withOnlyKind = (
  folded: FoldedAnswer,
  spells: readonly WorkedSpell[],
  words: readonly WorkMention[],
  clauses: Clauses,
): readonly WorkedSpell[] => {
  if (spells.length === 0) return spells;
  const said = words.filter((word) => !word.denied);
  const strong = said.filter((word) => !word.weak);
  const [first, ...others] = strong.length > 0 ? strong : said;
  if (!first || others.some(({ work }) => work !== first.work)) return spells;
  const isBeforeTurn = ({ start }: WorkedSpell) =>
    first.work === "rating" && turnsBetween(folded, clauses.span(clauses.at(start)).end, first.start);
  return spells.map((spell) => {
    if (spell.isClose || (spell.work !== null && spell.work !== first.work)) return spell;
    return { ...spell, work: isBeforeTurn(spell) ? null : first.work };
  });
};

/** Whether the words on both sides of a place tell different kinds of work, so that two lengths there are two. */
const breaksBetween = (words: readonly WorkMention[], clauses: Clauses) => {
  const strong = words.filter((word) => !word.weak && !word.denied);
  return (from: number, to: number): boolean => {
    const { start } = clauses.span(clauses.at(from - 1));
    const { end } = clauses.span(clauses.at(to));
    const first = strong[firstFrom(strong, start)];
    for (let i = firstFrom(strong, start); i < strong.length; i += 1) {
      const word = strong[i] as WorkMention;
      if (word.end > end) return false;
      if (word.work !== first?.work) return true;
    }
    return false;
  };
};

/** The kinds of work that are denied in each sentence. */
const deniedKinds = (words: readonly WorkMention[], clauses: Clauses): Map<number, Set<Work>> => {
  const kinds = new Map<number, Set<Work>>();
  for (const { denied, start, work } of words) {
    if (!denied) continue;
    const sentence = clauses.sentence(clauses.at(start));
    kinds.set(sentence, (kinds.get(sentence) ?? new Set()).add(work));
  }
  return kinds;
};

/** What is denied beside the work that was told: 冇做過其他平台, "nothing else". */
const OTHERS = cued(
  /其他|其余|其它|别(?:的|处|家|样)|第二(?:啲|间|家|样|个平台)|外面|(?<![a-z])(?:others?|else(?:where)?|another)(?![a-z])/u,
);

/** Another time than that of the work that was told: 2024年冇做, "nothing since then". */
const LATER = cued(
  /(?<!\d)(?:20[0-3]\d|[12]\d)年|之后|后来|其后|现在|目前|而家|依家|宜家|最近|(?<![a-z])(?:since then|after that|now|currently|these days|lately|recently)(?![a-z])/u,
);

/**
 * Whether an answer says somewhere that there is nothing to tell. A denial of one kind of work ("I haven't rated
 * anything") says nothing about the other, a pause (一年半,中間三個月冇做) nothing about the time around it, and what is
 * said of other places (冇做過其他平台) or of another time nothing about work of which a length is told.
 */
const deniesAll = (
  folded: FoldedAnswer,
  words: readonly WorkMention[],
  told: readonly Told[],
  clauses: Clauses,
): boolean => {
  const [, ...later] = told;
  const isTold = told.length > 0 && words.some((word) => !word.denied);
  let kinds: ReturnType<typeof deniedKinds> | undefined;
  const pauses = new Set(later.filter(({ isPause }) => isPause).map(({ spell }) => clauses.at(spell.start)));
  return saysNothing(folded, ({ start }) => {
    kinds ??= deniedKinds(words, clauses);
    const clause = clauses.at(start);
    if (pauses.has(clause)) return false;
    const own = clauses.span(clause);
    const isOf = () => isOfPlatforms(folded, own.start, own.end);
    if (isTold && OTHERS.test(clauses.text(clause), folded.cues)) return false;
    if (isTold && LATER.test(clauses.text(clause), folded.cues) && !isOf()) return false;
    return kinds.get(clauses.sentence(clause))?.size !== 1 || isOf();
  });
};

/** Reads what an answer names. Linear in its length; never throws. */
export const readAnswer = (text: string, interviewedOn: MonthIndex | null): Answer => {
  const folded = foldTimes(text);
  const clauses = splitClauses(folded);
  const isOthers = othersWork(folded, clauses);
  const named = findPlatforms(folded);
  const platforms = named.filter(({ start }) => !isOthers(start));
  const told = findTold(folded, interviewedOn).filter(({ spell }) => !isCalendarYear(folded, spell));
  const asked: Span[] = [];
  const lengths = findSpells(folded, told, clauses, (start, end) => {
    asked.push({ start, end });
    return false;
  });
  const words = apartFrom(findWork(folded, clauses, lengths), platforms).filter(
    (word) => !isOthers(word.end),
  );
  // The lengths are the spells, unless the kind of work changes where that could part two of them.
  const breaks = asked.length > 0 ? breaksBetween(words, clauses) : null;
  const isParted = breaks !== null && asked.some(({ start, end }) => breaks(start, end));
  const spells = (isParted ? findSpells(folded, told, clauses, breaks) : lengths).filter(
    ({ start }) => !isOthers(start),
  );
  const works = attribute(spells, words, clauses);
  const attributed = spells.map((spell, i): WorkedSpell => {
    const { work, word, isOwn, isClose } = works[i] as Attribution;
    return { ...spell, work, word, isOwn, isClose };
  });
  return {
    folded,
    clauses,
    platforms,
    isOnlyOfOthers: named.length > 0 && platforms.length === 0 && words.length === 0,
    words,
    spells: withOnlyKind(folded, attributed, words, clauses),
    denies: deniesAll(folded, words, told, clauses),
  };
};

/** The spells of an answer that were spent on platforms, and not elsewhere. */
export const hereOf = (answer: Answer): readonly WorkedSpell[] => {
  if (answer.spells.length === 0) return answer.spells;
  const isElsewhere = elsewhereOf(answer);
  return answer.spells.filter((spell, index) => !isElsewhere(spell, index));
};
