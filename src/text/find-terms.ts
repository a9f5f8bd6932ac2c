import { kindsOf, WORD } from "./kinds.js";
import { createTrie, unitsIn } from "./trie.js";

/** All terms at all places of a text, also where they overlap: by where they begin, and of those the shortest first. */
export interface TermPlaces {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Which term it is: its place in the list that the finder was made of. */
  readonly terms: readonly number[];
}

const isWordUnit = (text: string, at: number): boolean => (kindsOf(text.charCodeAt(at)) & WORD) !== 0;

/**
 * Makes a finder of literal terms, as `compilePhrases` does of phrases, that leaves the choice between those at a place to
 * the caller: so many lexicons are looked up in one go. A term that begins or ends with a Latin letter or a digit stands
 * as a whole word only.
 *
 * Linear in the length of the text times the longest term.
 *
 * @param terms folded, each once
 */
export const compileTerms = (terms: readonly string[]): ((text: string) => TermPlaces) => {
  const trie = createTrie(terms.reduce((sum, term) => sum + term.length, 1));
  const nodes = terms.map((term) => trie.insert(unitsIn(term)));
  const termAt = new Int32Array(trie.size).fill(-1);
  for (let term = 0; term < nodes.length; term += 1) termAt[nodes[term] as number] = term;
  return (text) => {
    const starts: number[] = [];
    const ends: number[] = [];
    const found: number[] = [];
    for (let start = 0; start < text.length; start += 1) {
      let node = trie.child(0, text.charCodeAt(start));
      if (node === 0 || (start > 0 && isWordUnit(text, start) && isWordUnit(text, start - 1))) continue;
      for (let end = start + 1; node !== 0; end += 1) {
        const term = termAt[node] as number;
        if (term >= 0 && !(end < text.length && isWordUnit(text, end - 1) && isWordUnit(text, end))) {
          starts.push(start);
          ends.push(end);
          found.push(term);
        }
        node = end < text.length ? trie.child(node, text.charCodeAt(end)) : 0;
      }
    }
    return { starts, ends, terms: found };
  };
};
