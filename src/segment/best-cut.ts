import { createTrie, type Trie, unitsIn } from "../text/trie.js";

/** A dictionary as a tree of UTF-16 units. */
export interface Dictionary {
  readonly words: Trie;
  /** For each node the natural logarithm of its word's share of all words; 0 where no word ends. */
  readonly weights: Float64Array;
  /** The weight of a character that no word begins with: that of the rarest word. */
  readonly minWeight: number;
}

/** Reads a dictionary in jieba's form: one word a line, `word frequency tag`. */
export const readDictionary = (text: string): Dictionary => {
  const words = createTrie();
  const nodes: number[] = [];
  const frequencies: number[] = [];
  let sum = 0;
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [word = "", frequency] = line.split(" ");
    nodes.push(words.insert(unitsIn(word)));
    frequencies.push(Number(frequency));
    sum += Number(frequency);
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

/**
 * The most probable way to cut a run of Han characters into dictionary words; a character that is in no word
 * stands alone. The same computation, in the same order, as cppjieba's without its hidden Markov model
 * (MPSegment.hpp), so that both cut every run alike: the sum of log weights, from the right, ties to the
 * shorter word. Linear in the length of the run times the longest word.
 */
export const bestCut = ({ words, weights, minWeight }: Dictionary, run: string): string[] => {
  const { length } = run;
  /** For each place the weight of the best cut from there on, and the length of its first word. */
  const best: number[] = new Array(length + 1).fill(0);
  const lengths: number[] = new Array(length).fill(1);
  for (let i = length - 1; i >= 0; i -= 1) {
    const unit = run.charCodeAt(i);
    // The second half of a pair begins no word.
    if (unit >= 0xdc00 && unit <= 0xdfff && i > 0 && lengthAt(run, i - 1) === 2) continue;
    const alone = lengthAt(run, i);
    let node = words.child(0, unit);
    if (alone === 2 && node !== 0) node = words.child(node, run.charCodeAt(i + 1));
    let end = i + alone;
    let most = (best[end] as number) + ((weights[node] as number) || minWeight);
    lengths[i] = alone;
    while (node !== 0 && end < length) {
      node = words.child(node, run.charCodeAt(end));
      end += 1;
      const own = weights[node] as number;
      // No word ends within a pair, so that what has a weight ends with a character.
      if (own === 0 || own + (best[end] as number) <= most) continue;
      most = own + (best[end] as number);
      lengths[i] = end - i;
    }
    best[i] = most;
  }
  const cut: string[] = [];
  for (let i = 0; i < length; ) {
    const end = i + (lengths[i] as number);
    cut.push(run.slice(i, end));
    i = end;
  }
  return cut;
};
