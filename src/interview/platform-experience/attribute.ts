import { overlaps } from "../../text/span.js";
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

const distance = (spell: Spell, word: WorkMention, spells: readonly Spell[], clauses: Clauses): number => {
  if (overlaps(spell, word)) return word.weak ? STEP.weak : 0;
  const spellClause = clauses.at(word.start < spell.start ? spell.start : spell.end - 1);
  const wordClause = clauses.at(word.start);
  const isBack = word.start < spell.start;
  const from = isBack ? word.end : spell.end;
  const to = isBack ? spell.start : word.start;
  const between = spells.some((other) => other !== spell && other.start >= from && other.end <= to);
  const ownClause = spells.some((other) => other !== spell && clauses.at(other.start) === wordClause);
  const isShared =
    !isBack &&
    wordClause !== spellClause &&
    spells.some(
      (other) =>
        other.start >= word.end && clauses.sentence(clauses.at(other.start)) === clauses.sentence(wordClause),
    );
  const clauseSteps = Math.abs(clauses.step(wordClause) - clauses.step(spellClause));
  const sentenceSteps = Math.abs(clauses.sentence(wordClause) - clauses.sentence(spellClause));
  if (isBack && clauseSteps > 0 && sentenceSteps === 0 && clauses.isHeading(wordClause)) return STEP.heading;
  const isInAside = !isBack && wordClause !== spellClause && clauses.isAside(wordClause);
  return (
    (isInAside ? STEP.inAside : STEP.clause * Math.min(clauseSteps, sentenceSteps > 0 ? 2 : 4)) +
    STEP.sentence * sentenceSteps +
    (isBack && to > from ? STEP.back : 0) +
    (isShared ? STEP.shared : 0) +
    (!isBack && wordClause !== spellClause && clauses.isAside(spellClause) && !clauses.isAside(wordClause)
      ? STEP.aside
      : 0) +
    (between ? STEP.taken : 0) +
    (ownClause && clauseSteps > 0 ? STEP.taken : 0) +
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

/** The work that each spell was spent on. Words that are denied name nothing. */
export const attribute = (
  spells: readonly Spell[],
  words: readonly WorkMention[],
  clauses: Clauses,
): Attribution[] => {
  const said = words.filter((word) => !word.denied);
  return spells.map((spell) => {
    let best: WorkMention | null = null;
    let least = TOO_FAR;
    for (const word of said) {
      const far = distance(spell, word, spells, clauses);
      if (far < least) {
        least = far;
        best = word;
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
