import { firstFrom } from "../../text/sorted-spans.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Clauses } from "../time/clauses.js";
import type { Spell } from "../time/spell.js";
import type { WorkMention } from "./find-work.js";

/** How far a word is from a spell, in steps that a reader would take; the nearest word names the work. */
export const STEP = {
  clause: 10,
  sentence: 45,
  /** "Rating: Appen, a year and a half": a heading is for all that follows it in its sentence. */
  heading: 2,
  /** A reader looks ahead for what was done before looking back. */
  back: 1,
  /** A word ahead that another spell follows in the sentence, or back right behind another one, is more likely that one's. */
  shared: 2,
  /** A word in parentheses behind a length. */
  inAside: 4,
  /** A length in parentheses tells how long what stands before them took. */
  aside: 6,
  /** Another spell stands between, or the word is in another spell's own clause. */
  taken: 18,
  /** Words for transcription and the like give way to rating words beside them. */
  other: 3,
  weak: 8,
  characters: 0.05,
} as const;

/** By so little a heading is nearer than one before it. */
const NEARER = 0.01;

/** Characters, and clauses in the spell's own sentence and in another one, beyond which a word is no further away. */
const MOST = { characters: 60, clauses: 4, clausesBeyond: 2 } as const;

/** A spell or a word with its place among the clauses. */
export interface Placed<One extends Span> {
  readonly one: One;
  /** The clauses at its start and at its end. */
  readonly clause: number;
  readonly last: number;
  readonly sentence: number;
}

export const place = <One extends Span>(one: One, clauses: Clauses): Placed<One> => {
  const clause = clauses.at(one.start);
  return { one, clause, last: clauses.at(one.end - 1), sentence: clauses.sentence(clause) };
};

/** What else the spells of an answer tell of the way to a word, each in time that does not grow with their number. */
const othersOf = (spells: readonly Placed<Spell>[]) => {
  const ordered = spells.map(({ one }) => one);
  const inClause = new Map<number, number>();
  const lastStart = new Map<number, number>();
  const ends = new Set(ordered.map(({ end }) => end));
  for (const { one, clause, sentence } of spells) {
    inClause.set(clause, (inClause.get(clause) ?? 0) + 1);
    lastStart.set(sentence, one.start);
  }
  return {
    /** Whether another spell stands between two positions. */
    isBetween: (spell: Spell, from: number, to: number): boolean => {
      for (let i = firstFrom(ordered, from); i < ordered.length; i += 1) {
        const other = ordered[i] as Spell;
        if (other.start >= to) return false;
        if (other !== spell && other.end <= to) return true;
      }
      return false;
    },
    /** Whether a clause is another spell's own. */
    isOwn: (spell: Placed<Spell>, clause: number): boolean =>
      (inClause.get(clause) ?? 0) > (spell.clause === clause ? 1 : 0),
    /** Whether another spell ends right before a word: 一半寫一半評. */
    precede: ({ start }: Span): boolean => ends.has(start),
    /** Whether another spell follows a word, which itself follows the spell, in the word's sentence. */
    follow: ({ one, sentence }: Placed<WorkMention>): boolean => (lastStart.get(sentence) ?? -1) >= one.end,
  };
};

/**
 * Measures how far words are from the spells of an answer.
 *
 * @param heads the clauses that head what follows them
 */
export const distancesFrom = (
  spells: readonly Placed<Spell>[],
  clauses: Clauses,
  heads: ReadonlySet<number>,
) => {
  const others = othersOf(spells);
  const wayTo = (spell: Placed<Spell>, { one: word, clause, sentence }: Placed<WorkMention>) => {
    const isBack = word.start < spell.one.start;
    const spellClause = isBack ? spell.clause : spell.last;
    const from = isBack ? word.end : spell.one.end;
    const to = isBack ? spell.one.start : word.start;
    const sentenceSteps = Math.abs(sentence - clauses.sentence(spellClause));
    return {
      isBack,
      isAhead: !isBack && clause !== spellClause,
      spellClause,
      clauseSteps: Math.abs(clauses.step(clause) - clauses.step(spellClause)),
      sentenceSteps,
      /** Steps of which no word further on in the same direction takes less, and those for the characters between. */
      growing:
        STEP.sentence * sentenceSteps +
        (isBack && to > from ? STEP.back : 0) +
        (others.isBetween(spell.one, from, to) ? STEP.taken : 0),
      characters: STEP.characters * Math.min(to - from, MOST.characters),
    };
  };
  return {
    /** The distance to a word. */
    to: (spell: Placed<Spell>, word: Placed<WorkMention>): number => {
      const { clause, one } = word;
      if (overlaps(spell.one, one)) return one.weak ? STEP.weak : 0;
      const { isBack, isAhead, spellClause, clauseSteps, sentenceSteps, growing, characters } = wayTo(
        spell,
        word,
      );
      // Of two headings the nearer one: 寫作:三個月,評分:一年.
      if (isBack && clauseSteps > 0 && sentenceSteps === 0 && heads.has(clause))
        return STEP.heading + STEP.heading * (1 - 1 / clauseSteps) * NEARER;
      const isInAside = isAhead && clauses.isAside(clause);
      const most = sentenceSteps > 0 ? MOST.clausesBeyond : MOST.clauses;
      return (
        (isInAside ? STEP.inAside : 0) +
        STEP.clause * Math.min(clauseSteps, most) +
        ((isAhead && others.follow(word)) || (isBack && others.precede(one)) ? STEP.shared : 0) +
        (isAhead && !isInAside && clauses.isAside(spellClause) ? STEP.aside : 0) +
        (clauseSteps > 0 && others.isOwn(spell, clause) ? STEP.taken : 0) +
        (one.work === "other" ? STEP.other : 0) +
        (one.weak ? STEP.weak : 0) +
        growing +
        characters
      );
    },
    /** What the distance to a word, and to those behind it, is at least, but for headings. */
    atLeast: (spell: Placed<Spell>, word: Placed<WorkMention>): number => {
      if (overlaps(spell.one, word.one)) return 0;
      const { growing, characters } = wayTo(spell, word);
      return growing + characters;
    },
  };
};
