import { isDigit, isLatin } from "./characters.js";
import { foldTerm } from "./fold.js";
import type { Span } from "./span.js";

/** A phrase of a lexicon found in a folded text. */
export interface PhraseMatch<Value> extends Span {
  readonly value: Value;
}

interface Node<Value> {
  next?: Map<string, Node<Value>>;
  value?: Value;
}

const isWordUnit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return isLatin(unit) || isDigit(unit);
};

/**
 * Makes a finder of literal phrases. Phrases are folded as texts are; the longest at a place wins and matches do
 * not overlap. A phrase that begins or ends with a Latin letter or a digit matches whole words only.
 *
 * Linear in the length of the text times the longest phrase.
 */
export const compilePhrases = <Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): ((text: string) => PhraseMatch<Value>[]) => {
  const root: Node<Value> = {};
  for (const [phrase, value] of entries) {
    let node = root;
    for (const unit of foldTerm(phrase).split("")) {
      node.next ??= new Map();
      let next = node.next.get(unit);
      if (!next) {
        next = {};
        node.next.set(unit, next);
      }
      node = next;
    }
    if (node !== root) node.value ??= value;
  }
  return (text) => {
    const found: PhraseMatch<Value>[] = [];
    for (let start = 0; start < text.length; start += 1) {
      if (isWordUnit(text, start) && start > 0 && isWordUnit(text, start - 1)) continue;
      let node: Node<Value> | undefined = root;
      let best: PhraseMatch<Value> | undefined;
      for (let end = start; end < text.length; end += 1) {
        node = node.next?.get(text[end] as string);
        if (!node) break;
        const cutsWord = isWordUnit(text, end) && isWordUnit(text, end + 1);
        if (node.value !== undefined && !cutsWord) best = { start, end: end + 1, value: node.value };
      }
      if (!best) continue;
      found.push(best);
      start = best.end - 1;
    }
    return found;
  };
};
