import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { Clauses } from "../time/clauses.js";
import type { Work, WorkMention } from "./find-work.js";
import { TOGETHER } from "./overlaps.js";
import type { Answer } from "./read-answer.js";
import type { WorkedSpell } from "./worked-spell.js";

const DID_BOTH = cued(/(?<![a-z])(?:did|doing|do) both(?![a-z])/u);

const textAround = (folded: FoldedAnswer, clause: number, clauses: Clauses): string =>
  folded.text.slice(clauses.span(Math.max(0, clause - 1)).start, clauses.span(clause + 1).end);

/** "Writing and rating", 寫 prompt 同評分: two kinds of work in one breath. */
const JOINS = cued(
  /^(?: ?(?:prompts?|replies|answers|responses|dialogues?|答案|回复|回覆|对话|stuff|work|canto(?:nese)?|嘢|野|稿|字))? ?(?:and|n(?= )|&|\/|\+|plus|同埋?|和|及|与|、|或者?)(?: also| the)? ?$/u,
);

const isJoined = ({ text, cues }: FoldedAnswer, word: WorkMention, next: WorkMention | undefined): boolean =>
  next !== undefined && word.work !== next.work && JOINS.test(text.slice(word.end, next.start), cues);

/** Whether two places are in one sentence. */
const isBeside = (a: Span, b: Span, clauses: Clauses): boolean =>
  clauses.sentence(clauses.at(a.start)) === clauses.sentence(clauses.at(b.start));

/** Those of some spans in order that are in a sentence. */
const inSentence = <One extends Span>(
  spans: readonly One[],
  sentence: number,
  clauses: Clauses,
): readonly One[] => {
  const sentenceAt = (i: number): number => clauses.sentence(clauses.at((spans[i] as One).start));
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentenceAt(middle) < sentence) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spans.length && sentenceAt(end) === sentence) end += 1;
  return spans.slice(low, end);
};

/** Whether a sentence that tells one length names both kinds of work for it. */
const isOfBoth = (
  { folded, words, clauses }: Answer,
  sentence: number,
  spells: readonly WorkedSpell[],
  index: number,
): boolean => {
  const isHere = (other: WorkedSpell | undefined) =>
    other !== undefined && clauses.sentence(clauses.at(other.start)) === sentence;
  if (isHere(spells[index - 1]) || isHere(spells[index + 1])) return false;
  const near = inSentence(words, sentence, clauses).filter(
    (word) => !word.weak && !word.denied && word.work !== "other",
  );
  // "Writing and rating: writing at Outlier, a year; …" goes on to tell them apart.
  if (near.length > new Set(near.map((word) => word.work)).size) return false;
  return near.some((word, i) => isJoined(folded, word, near[i + 1]));
};

/** The clause that tells what a length was spent on: its own, or that of its word in a sentence without any length. */
const toldAt = (
  { start, isOwn, word }: WorkedSpell,
  spells: readonly WorkedSpell[],
  clauses: Clauses,
): number => {
  const own = clauses.at(start);
  if (isOwn || word === null) return own;
  const told = clauses.at(word.start);
  const others = spells
    .filter((one) => one.start !== start)
    .map((one) => clauses.sentence(clauses.at(one.start)));
  return others.includes(clauses.sentence(told)) || others.includes(clauses.sentence(own)) ? own : told;
};

/** The kinds of work that a length holds for, each in full: none but its own, or both told in its sentence. */
const kindsOf = (
  answer: Answer,
  spell: WorkedSpell,
  spells: readonly WorkedSpell[],
  index: number,
): readonly (Work | null)[] => {
  const { folded, words, clauses } = answer;
  const { cues } = folded;
  const clause = clauses.at(spell.start);
  const sentence = clauses.sentence(toldAt(spell, spells, clauses));
  const own = clauses.text(clause);
  // 朝早評六個月, 夜晚寫六個月, 兩份一齊做足六個月: the length is told again.
  const isToldNext = () =>
    answer.spells.some(({ start, months }) => months === spell.months && clauses.at(start) === clause + 1);
  const isTogether =
    TOGETHER.test(own, cues) ||
    DID_BOTH.test(own, cues) ||
    (TOGETHER.test(textAround(folded, clause, clauses), cues) && !isToldNext());
  if (!spell.isEach && !isTogether && !isOfBoth(answer, sentence, spells, index)) return [spell.work];
  const kinds = new Set(
    inSentence(words, sentence, clauses)
      .filter((word) => !word.weak && !word.denied)
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
  const told = spells.map((spell, i) => ({ spell, kinds: kindsOf(answer, spell, spells, i) }));
  const doubled = told.filter(({ kinds }) => kinds.length > 1).map(({ spell }) => spell);
  const spreaded: WorkedSpell[] = [];
  for (const { spell, kinds } of told) {
    if (kinds.length > 1) {
      for (const work of kinds) spreaded.push({ ...spell, work, isOwn: true });
      continue;
    }
    // "15 months at Remotasks. Both writing and rating, the whole 15 months."
    const isRetold = doubled.some(
      (both) =>
        both.months === spell.months && (!spell.isOwn || (spell.isDated && isBeside(both, spell, clauses))),
    );
    if (isRetold) continue;
    const here =
      spell.isEach && spell.months !== null
        ? inSentence(platforms, clauses.sentence(clauses.at(spell.start)), clauses)
        : [];
    const times = new Set(here.map((one) => one.platform)).size;
    spreaded.push(times > 1 ? { ...spell, months: (spell.months as number) * times } : spell);
  }
  return spreaded;
};
