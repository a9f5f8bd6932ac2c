import { firstFrom } from "../../text/sorted-spans.js";
import type { Clauses } from "../time/clauses.js";
import type { Spell } from "../time/spell.js";
import { distancesFrom, type Placed, place, STEP } from "./distance.js";
import type { Work, WorkMention } from "./find-work.js";

/** Beyond this a word belongs to something else. */
const TOO_FAR = 95;
/** Sums of steps may differ by this where they are the same. */
const ALIKE = 1e-9;

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

/** The clauses that head what follows them with one kind of work: not "writing and rating: …". */
const headingClauses = (words: readonly Placed<WorkMention>[], clauses: Clauses): ReadonlySet<number> => {
  const kinds = new Map<number, Work | null>();
  for (const { clause, one } of words) {
    if (!clauses.isHeading(clause)) continue;
    const isAlone = !kinds.has(clause) || kinds.get(clause) === one.work;
    kinds.set(clause, isAlone ? one.work : null);
  }
  return new Set([...kinds].filter(([, kind]) => kind !== null).map(([clause]) => clause));
};

/** The words of each sentence that head what follows. */
const headingsOf = (
  words: readonly Placed<WorkMention>[],
  heads: ReadonlySet<number>,
): Map<number, number[]> => {
  const headings = new Map<number, number[]>();
  for (const [i, { clause, sentence }] of words.entries()) {
    if (!heads.has(clause)) continue;
    const own = headings.get(sentence);
    if (own) own.push(i);
    else headings.set(sentence, [i]);
  }
  return headings;
};

/** The work that each spell was spent on. Words that are denied name nothing. */
export const attribute = (
  spells: readonly Spell[],
  words: readonly WorkMention[],
  clauses: Clauses,
): Attribution[] => {
  if (spells.length === 0) return [];
  const said = words.filter((word) => !word.denied);
  const placedWords = said.map((word) => place(word, clauses));
  const placedSpells = spells.map((spell) => place(spell, clauses));
  const heads = headingClauses(placedWords, clauses);
  const headings = headingsOf(placedWords, heads);
  const distance = distancesFrom(placedSpells, clauses, heads);
  return placedSpells.map((spell) => {
    let best: WorkMention | null = null;
    let least = TOO_FAR;
    /** Looks at a word, and tells whether those behind it may be nearer. The first of two that are as near counts. */
    const look = (i: number, isBack: boolean): boolean => {
      const word = placedWords[i] as Placed<WorkMention>;
      const far = distance.to(spell, word);
      if (far < least || (isBack && far === least && best !== null)) {
        least = far;
        best = word.one;
      }
      return distance.atLeast(spell, word) < least + (isBack ? ALIKE : -ALIKE);
    };
    const next = firstFrom(said, spell.one.start);
    for (let i = next; i < said.length && look(i, false); i += 1);
    for (let i = next - 1; i >= 0 && look(i, true); i -= 1);
    const heading = headings.get(spell.sentence)?.findLast((i) => i < next);
    if (heading !== undefined && least >= STEP.heading) look(heading, true);
    return {
      work: (best as WorkMention | null)?.work ?? null,
      word: best,
      isOwn: least < STEP.sentence,
      isClose: least < STEP.clause,
    };
  });
};
