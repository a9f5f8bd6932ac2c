import { createTrie, type Trie, unitsIn } from "../text/trie.js";

/** A dictionary as a tree of UTF-16 units. */
export interface Dictionary {
  readonly words: Trie;
  /** For each node the natural logarithm of its word's share of all words; 0 where no word ends. */
  readonly weights: Float64Array;
  /** The weight of a character that no word begins with: that of the rarest word. */
  readonly minWeight: number;
}

/** The frequency that nodejieba reads in the two lines that make a dictionary a module: that of the rarest word. */
export const FRAME = 30011;

/** Reads a dictionary in jieba's form: one word a line, `word frequency tag`. */
export const readDictionary = (text: string): Dictionary => {
  // A word's line is longer than the nodes that it adds: the tree need not grow.
  const words = createTrie(text.length / 8);
  const nodes: number[] = [];
  const frequencies: number[] = [];
  let sum = 2 * FRAME;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const space = text.indexOf(" ", start);
    if (end > start) {
      const frequency = Number.parseInt(text.slice(space + 1, end), 10);
      nodes.push(words.insert(unitsIn(text.slice(start, space))));
      frequencies.push(frequency);
      sum += frequency;
    }
    start = end + 1;
  }
  const weights = new Float64Array(words.size);
  let minWeight = 0;
  nodes.forEach((node, i) => {
    const weight = Math.log((frequencies[i] as number) / sum);
    weights[node] = weight;
    minWeight = Math.min(minWeight, weight);
  });
  return { words, weights, minWeight };
};

/** How many units the character at a place has. */
const lengthAt = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

/** Working space for one run: for each place the weight of the best cut from there on, and the length of its first word. */
let best = new Float64Array(1024);
let lengths = new Int32Array(1024);

/**
 * The most probable way to cut a run of Han characters, `text.slice(from, to)`, into dictionary words; a character that is
 * in no word stands alone. The same computation, in the same order, as cppjieba's without its hidden Markov model
 * (MPSegment.hpp), so that both cut every run alike: the sum of log weights, from the right, ties to the
 * shorter word. Linear in the length of the run times the longest word.
 *
 * @param found is given where each word begins and ends in the text, left to right
 */
export const bestCut = (
  { words, weights, minWeight }: Dictionary,
  text: string,
  from: number,
  to: number,
  found: (start: number, end: number) => void,
): void => {
  const length = to - from;
  if (length >= best.length) {
    best = new Float64Array(2 * length);
    lengths = new Int32Array(2 * length);
  }
  best[length] = 0;
  for (let i = length - 1; i >= 0; i -= 1) {
    const unit = text.charCodeAt(from + i);
    // The second half of a pair begins no word.
    if (unit >= 0xdc00 && unit <= 0xdfff && i > 0 && lengthAt(text, from + i - 1) === 2) continue;
    const isPair = unit >= 0xd800 && unit <= 0xdbff && i + 1 < length && lengthAt(text, from + i) === 2;
    let end = isPair ? i + 2 : i + 1;
    let node = words.child(0, unit);
    if (isPair && node !== 0) node = words.child(node, text.charCodeAt(from + i + 1));
    let most = (best[end] as number) + ((weights[node] as number) || minWeight);
    lengths[i] = end - i;
    while (node !== 0 && end < length) {
      node = words.child(node, text.charCodeAt(from + end));
      end += 1;
      const own = weights[node] as number;
      // No word ends within a pair, so that what has a weight ends with a character.
      if (own === 0 || own + (best[end] as number) <= most) continue;
      most = own + (best[end] as number);
      lengths[i] = end - i;
    }
    best[i] = most;
  }
  for (let i = 0; i < length; ) {
    const end = i + (lengths[i] as number);
    found(from + i, from + end);
    i = end;
  }
};
