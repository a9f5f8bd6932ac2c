import { firstFrom } from "../../text/sorted-spans.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Clauses } from "../time/clauses.js";
import type { Spell } from "../time/spell.js";
import type { Work, WorkMention } from "./find-work.js";

/** How far a word is from a spell, in steps that a reader would take; the nearest word names the work. */
const STEP = {
  clause: 10,
  sentence: 45,
  /** "Rating: Appen, a year and a half": a heading is for all that follows it in its sentence. */
  heading: 2,
  /** A reader looks ahead for what was done before looking back. */
  back: 1,
  /** A word ahead that another spell follows in the sentence is more likely that one's. */
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
/** Beyond this a word belongs to something else. */
const TOO_FAR = 95;

/** A spell or a word with its place among the clauses. */
interface Placed<One extends Span> {
  readonly one: One;
  /** The clauses at its start and at its end. */
  readonly clause: number;
  readonly last: number;
  readonly sentence: number;
}

const place = <One extends Span>(one: One, clauses: Clauses): Placed<One> => {
  const clause = clauses.at(one.start);
  return { one, clause, last: clauses.at(one.end - 1), sentence: clauses.sentence(clause) };
};

/** What else the spells of an answer tell of a word between them, each in steps that do not grow with their number. */
const othersOf = (spells: readonly Placed<Spell>[]) => {
  const inClause = new Map<number, number>();
  const lastStart = new Map<number, number>();
  for (const { one, clause, sentence } of spells) {
    inClause.set(clause, (inClause.get(clause) ?? 0) + 1);
    lastStart.set(sentence, one.start);
  }
  const ordered = spells.map(({ one }) => one);
  return {
    /** Whether another spell than the one at an index stands between two positions. */
    between: (index: number, from: number, to: number): boolean => {
      for (let i = firstFrom(ordered, from); i < ordered.length; i += 1) {
        const other = ordered[i] as Spell;
        if (other.start >= to) return false;
        if (i !== index && other.end <= to) return true;
      }
      return false;
    },
    /** Whether a clause is another spell's own. */
    isOwn: (spell: Placed<Spell>, clause: number): boolean =>
      (inClause.get(clause) ?? 0) > (spell.clause === clause ? 1 : 0),
    /** Whether another spell follows a word, which itself follows the spell, in the word's sentence. */
    follow: (word: Placed<WorkMention>): boolean => (lastStart.get(word.sentence) ?? -1) >= word.one.end,
  };
};

const distance = (
  index: number,
  placed: Placed<Spell>,
  target: Placed<WorkMention>,
  others: ReturnType<typeof othersOf>,
  clauses: Clauses,
): number => {
  const { one: spell } = placed;
  const { one: word, clause: wordClause } = target;
  if (overlaps(spell, word)) return word.weak ? STEP.weak : 0;
  const isBack = word.start < spell.start;
  const spellClause = isBack ? placed.clause : placed.last;
  const from = isBack ? word.end : spell.end;
  const to = isBack ? spell.start : word.start;
  const clauseSteps = Math.abs(clauses.step(wordClause) - clauses.step(spellClause));
  const sentenceSteps = Math.abs(target.sentence - clauses.sentence(spellClause));
  if (isBack && clauseSteps > 0 && sentenceSteps === 0 && clauses.isHeading(wordClause)) return STEP.heading;
  const isAhead = !isBack && wordClause !== spellClause;
  const isInAside = isAhead && clauses.isAside(wordClause);
  return (
    (isInAside ? STEP.inAside : STEP.clause * Math.min(clauseSteps, sentenceSteps > 0 ? 2 : 4)) +
    STEP.sentence * sentenceSteps +
    (isBack && to > from ? STEP.back : 0) +
    (isAhead && others.follow(target) ? STEP.shared : 0) +
    (isAhead && !isInAside && clauses.isAside(spellClause) ? STEP.aside : 0) +
    (others.between(index, from, to) ? STEP.taken : 0) +
    (clauseSteps > 0 && others.isOwn(placed, wordClause) ? STEP.taken : 0) +
    (word.work === "other" ? STEP.other : 0) +
    (word.weak ? STEP.weak : 0) +
    STEP.characters * Math.min(to - from, 60)
  );
};

/** What a spell was spent on. */
export interface Attribution {
  /** Null where the answer does not say. */
  readonly work: Work | null;
  /** The word that says so. */
  readonly word: WorkMention | null;
  /** Whether the spell's own sentence says so. */
  readonly isOwn: boolean;
  /** Whether its own clause does. */
  readonly isClose: boolean;
}

/** Sentences that a word may be away from its spell. */
const MOST_SENTENCES = 2;

/** The work that each spell was spent on. Words that are denied name nothing. */
export const attribute = (
  spells: readonly Spell[],
  words: readonly WorkMention[],
  clauses: Clauses,
): Attribution[] => {
  const said = words.filter((word) => !word.denied).map((word) => place(word, clauses));
  const placed = spells.map((spell) => place(spell, clauses));
  const others = othersOf(placed);
  let first = 0;
  return placed.map((spell, index) => {
    let best: WorkMention | null = null;
    let least = TOO_FAR;
    const end = clauses.sentence(spell.last) + MOST_SENTENCES;
    while (
      first < said.length &&
      (said[first] as Placed<WorkMention>).sentence < spell.sentence - MOST_SENTENCES
    )
      first += 1;
    for (let i = first; i < said.length; i += 1) {
      const word = said[i] as Placed<WorkMention>;
      if (word.sentence > end) break;
      const far = distance(index, spell, word, others, clauses);
      if (far < least) {
        least = far;
        best = word.one;
      }
    }
    return {
      work: best?.work ?? null,
      word: best,
      isOwn: least < STEP.sentence,
      isClose: least < STEP.clause,
    };
  });
};
