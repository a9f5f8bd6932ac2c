import { type Evidence, evidenceOf } from "../check/evidence.js";
import { type ConceptMatch, findWords, groupOf, wordsOf } from "../task/find-concepts.js";
import type { TermPlaces } from "../text/find-terms.js";
import type { Span } from "../text/span.js";
import type { ReadResponse } from "./read-response.js";
import { isRefused, refusalsIn } from "./refusals.js";
import { rowsIn } from "./rows.js";

/** A concept that an answer speaks of: in a sentence, not in a bare list, and not to say that it will not. */
export interface Mention extends Span {
  readonly concepts: readonly string[];
  /** Index of its sentence and of its clause. */
  readonly sentence: number;
  readonly clause: number;
}

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

/** Which sentences of an answer are rows of words. */
export const rowsOf = ({ derived, folded, sentences }: ReadResponse): readonly boolean[] => {
  derived.rows ??= rowsIn(folded.text, sentences);
  return derived.rows;
};

/** Every word of a concept in an answer, spoken of or not. */
export const conceptWordsOf = ({ derived, folded }: ReadResponse): TermPlaces => {
  derived.words ??= findWords(folded.text);
  return derived.words;
};

/** What of some words found in an answer is spoken of: it stands in a sentence, and not to say that it will not. */
export const spokenOf = (response: ReadResponse, matches: readonly ConceptMatch[]): Mention[] => {
  const { derived, folded, sentences, clauses } = response;
  const { text } = folded;
  const rows = rowsOf(response);
  derived.refusals ??= refusalsIn(text);
  const spoken: Mention[] = [];
  for (const { start, end, value } of matches) {
    const sentence = indexAt(sentences, start);
    if (rows[sentence] || isRefused(text, { start, end }, value, derived.refusals)) continue;
    spoken.push({ start, end, concepts: value, sentence, clause: indexAt(clauses, start) });
  }
  return spoken;
};

/** Where an answer speaks of some concepts, left to right. */
export const mentionsOf = (response: ReadResponse, concepts: readonly string[]): readonly Mention[] => {
  const { mentions } = response.derived;
  const group = groupOf(concepts);
  let own = mentions.get(group);
  if (!own) {
    own = spokenOf(response, wordsOf(conceptWordsOf(response), group));
    mentions.set(group, own);
  }
  return own;
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
