import type { FoldedText } from "../../text/fold.js";
import type { Span } from "../../text/span.js";
import type { Clauses } from "../time/clauses.js";
import type { Work, WorkMention } from "./find-work.js";
import { TOGETHER } from "./overlaps.js";
import type { Answer } from "./read-answer.js";
import type { WorkedSpell } from "./worked-spell.js";

const DID_BOTH = /(?<![a-z])(?:did|doing|do) both(?![a-z])/u;

const textAround = (folded: FoldedText, clause: number, clauses: Clauses): string =>
  folded.text.slice(clauses.span(Math.max(0, clause - 1)).start, clauses.span(clause + 1).end);

/** "Writing and rating", 寫 prompt 同評分: two kinds of work in one breath. */
const JOINS =
  /^(?: ?(?:prompts?|prompt|答案|回复|回覆|对话|stuff|work))? ?(?:and|&|\/|\+|plus|同埋?|和|及|与|、|或者?)(?: also| the)? ?$/u;

const isJoined = (text: string, word: WorkMention, next: WorkMention | undefined): boolean =>
  next !== undefined && word.work !== next.work && JOINS.test(text.slice(word.end, next.start));

/** Whether two places are in one sentence. */
const isBeside = (a: Span, b: Span, clauses: Clauses): boolean =>
  clauses.sentence(clauses.at(a.start)) === clauses.sentence(clauses.at(b.start));

/** Whether a sentence that tells one length names both kinds of work for it. */
const isOfBoth = (
  { folded, words, clauses }: Answer,
  spell: WorkedSpell,
  spells: readonly WorkedSpell[],
): boolean => {
  const isIn = (span: Span) => isBeside(span, spell, clauses);
  const near = words.filter((word) => isIn(word) && !word.weak && !word.denied && word.work !== "other");
  const joined = near.some((word, i) => isJoined(folded.text, word, near[i + 1]));
  // "Writing and rating: writing at Outlier, a year; …" goes on to tell them apart.
  const isTold = near.length > new Set(near.map((word) => word.work)).size;
  return joined && !isTold && spells.filter(isIn).length === 1;
};

/** The kinds of work that a length holds for, each in full: none but its own, or both told in its sentence. */
const kindsOf = (
  answer: Answer,
  spell: WorkedSpell,
  spells: readonly WorkedSpell[],
): readonly (Work | null)[] => {
  const { folded, words, clauses } = answer;
  const clause = clauses.at(spell.start);
  const isTogether =
    TOGETHER.test(textAround(folded, clause, clauses)) || DID_BOTH.test(clauses.text(clause));
  if (!spell.isEach && !isTogether && !isOfBoth(answer, spell, spells)) return [spell.work];
  const kinds = new Set(
    words
      .filter((word) => !word.weak && !word.denied && isBeside(word, spell, clauses))
      .map((word) => word.work),
  );
  return kinds.size > 1 ? [...kinds] : [spell.work];
};

/**
 * "4 months each", 兩樣一齊做, "writing and rating for a year": the same length for each kind of work named in its
 * sentence; 各一年 as often as there are platforms.
 */
export const spread = (answer: Answer, spells: readonly WorkedSpell[]): WorkedSpell[] => {
  const { platforms, clauses } = answer;
  const told = spells.map((spell) => ({ spell, kinds: kindsOf(answer, spell, spells) }));
  const doubled = told.filter(({ kinds }) => kinds.length > 1).map(({ spell }) => spell);
  return told.flatMap(({ spell, kinds }) => {
    if (kinds.length > 1) return kinds.map((work) => ({ ...spell, work, isOwn: true }));
    // "15 months at Remotasks. Both writing and rating, the whole 15 months."
    const isRetold = doubled.some(
      (both) =>
        both.months === spell.months && (!spell.isOwn || (spell.isDated && isBeside(both, spell, clauses))),
    );
    if (isRetold) return [];
    const named = new Set(
      platforms.filter((one) => isBeside(one, spell, clauses)).map((one) => one.platform),
    );
    const times = spell.isEach && spell.months !== null ? Math.max(1, named.size) : 1;
    return [times > 1 ? { ...spell, months: (spell.months as number) * times } : spell];
  });
};
