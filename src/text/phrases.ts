import { isDigit, isLatin } from "./characters.js";
import { foldTerm } from "./fold.js";
import type { Span } from "./span.js";
import { createTrie, unitsIn } from "./trie.js";

/** A phrase of a lexicon found in a folded text. */
export interface PhraseMatch<Value> extends Span {
  readonly value: Value;
}

const isWordUnit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return isLatin(unit) || isDigit(unit);
};

/** Goes through the phrases in a text, left to right. */
export type PhraseVisitor<Value> = (
  text: string,
  found: (start: number, end: number, value: Value) => void,
) => void;

/**
 * Makes a visitor of literal phrases. Phrases are folded as texts are; the longest at a place wins and matches do
 * not overlap. A phrase that begins or ends with a Latin letter or a digit matches whole words only.
 *
 * Linear in the length of the text times the longest phrase.
 */
export const compilePhraseVisitor = <Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseVisitor<Value> => {
  const phrases = Array.from(entries, (entry) => ({ units: unitsIn(foldTerm(entry[0])), value: entry[1] }));
  const trie = createTrie(phrases.reduce((sum, { units }) => sum + units.length, 1));
  const nodes = phrases.map(({ units }) => trie.insert(units));
  /** For each node which phrase ends there, counted from 1. The first of equal ones wins. */
  const phraseAt = new Int32Array(trie.size);
  for (let i = nodes.length - 1; i >= 0; i -= 1) phraseAt[nodes[i] as number] = i + 1;
  return (text, found) => {
    for (let start = 0; start < text.length; start += 1) {
      let node = trie.child(0, text.charCodeAt(start));
      if (node === 0 || (isWordUnit(text, start) && start > 0 && isWordUnit(text, start - 1))) continue;
      let longest = 0;
      let end = start;
      for (let at = start; node !== 0; node = trie.child(node, text.charCodeAt(at))) {
        const cutsWord = isWordUnit(text, at) && isWordUnit(text, at + 1);
        at += 1;
        const phrase = phraseAt[node] as number;
        if (phrase === 0 || cutsWord) continue;
        longest = phrase;
        end = at;
      }
      if (longest === 0) continue;
      found(start, end, phrases[longest - 1]?.value as Value);
      start = end - 1;
    }
  };
};

/** Makes a finder of literal phrases; see `compilePhraseVisitor`. */
export const compilePhrases = <Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): ((text: string) => PhraseMatch<Value>[]) => {
  const visit = compilePhraseVisitor(entries);
  return (text) => {
    const found: PhraseMatch<Value>[] = [];
    visit(text, (start, end, value) => found.push({ start, end, value }));
    return found;
  };
};
