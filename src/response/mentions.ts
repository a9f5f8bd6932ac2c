import { type Evidence, evidenceOf } from "../check/evidence.js";
import { type ConceptMatch, findConcepts } from "../task/find-concepts.js";
import type { Span } from "../text/span.js";
import type { ReadResponse } from "./read-response.js";

/** A concept that an answer speaks of: in a sentence, not in a bare list, and not to say that it will not. */
export interface Mention extends Span {
  readonly concepts: readonly string[];
  /** Index of its sentence and of its clause. */
  readonly sentence: number;
  readonly clause: number;
}

/** 我唔會講數據分析, "I won't discuss": what is named only to be left out. */
const REFUSED =
  /(?:唔会|唔想|唔打算|唔肯|不会|不想|不打算|拒绝|懒得|won't|will not|not going to|don't want to|refuse to)(?: ?(?:讲|谈|讨论|提|写|做|理|说|discuss|talk about|mention|write about|cover))[^,。!?;\n]{0,6}$/u;
const LOOK_BACK = 24;

/** Words that make a sentence of a row of words. */
const GRAMMAR =
  /[係系是嘅的咗了唔不你我佢他她想请有冇喺在会可]|(?<![a-z])(?:is|are|was|the|i|you|we|he|she|it|my|your|and|to|of)(?![a-z])/u;
const LEAST_ITEMS = 5;
const LONGEST_ITEM = 6;

/** Whether a stretch is a row of words and no sentence: 上司 老細 電郵 季度財務報告 反饋 意見. */
const isList = (text: string): boolean => {
  const items = text.split(/[\s、,，/|]+/u).filter(Boolean);
  if (items.length < LEAST_ITEMS || GRAMMAR.test(text)) return false;
  return items.reduce((sum, item) => sum + item.length, 0) / items.length <= LONGEST_ITEM;
};

const indexAt = (spans: readonly Span[], position: number): number => {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (position < (spans[middle] as Span).end) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
};

/** The text of a sentence or clause of an answer. */
export const textOf = (response: ReadResponse, span: Span | undefined): string =>
  span ? response.folded.text.slice(span.start, span.end) : "";

const lists = new WeakMap<ReadResponse, ReadonlySet<number>>();

const listSentences = (response: ReadResponse): ReadonlySet<number> => {
  let found = lists.get(response);
  if (!found) {
    found = new Set(response.sentences.flatMap((span, i) => (isList(textOf(response, span)) ? [i] : [])));
    lists.set(response, found);
  }
  return found;
};

/** Where an answer speaks of some concepts, left to right. */
export const mentionsOf = (response: ReadResponse, concepts: readonly string[]): Mention[] => {
  const { text } = response.folded;
  const bare = listSentences(response);
  return findConcepts(text, concepts).flatMap((match: ConceptMatch): Mention[] => {
    const sentence = indexAt(response.sentences, match.start);
    if (bare.has(sentence)) return [];
    if (REFUSED.test(text.slice(Math.max(0, match.start - LOOK_BACK), match.start))) return [];
    const clause = indexAt(response.clauses, match.start);
    return [{ start: match.start, end: match.end, concepts: match.value, sentence, clause }];
  });
};

/** The sentences in which one of the concepts is spoken of. */
export const sentencesWith = (mentions: readonly Mention[], concept: string): ReadonlySet<number> =>
  new Set(
    mentions.filter((mention) => mention.concepts.includes(concept)).map((mention) => mention.sentence),
  );

/** Evidence is for reading: as many places are shown of a demand. */
const MOST_SHOWN = 6;

/** The first places of some mentions, as evidence by their concept. */
export const evidenceOfMentions = (response: ReadResponse, mentions: readonly Mention[]): Evidence[] =>
  mentions
    .slice(0, MOST_SHOWN)
    .map((mention) => evidenceOf(response.folded, mention, mention.concepts[0] as string));
