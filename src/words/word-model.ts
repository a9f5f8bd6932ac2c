import type { ReadResponse } from "../response/read-response.js";
import { eachWord } from "../segment/segment.js";
import type { FoldedText } from "../text/fold.js";
import { eachNumber, eachRow } from "../text/rows.js";
import { createTrie, type Trie, unitsIn } from "../text/trie.js";

/** What a linear model makes of the words of an answer. */
export interface WordReading {
  /** How many words there are, and how many different ones. */
  readonly count: number;
  readonly different: number;
  readonly odds: number;
}

/** Weights are stored in tenths of log-odds; the empty word is the bias. */
const TENTHS = 10;
/** A text of this many different words stands for itself; of fewer than the least, each would weigh too much. */
const USUAL_WORDS = 60;
const LEAST_WORDS = 10;

/** What each word of so many different ones counts: the fewer there are, the more, but not as if one were all. */
export const valueOfWord = (words: number): number => Math.sqrt(USUAL_WORDS / Math.max(LEAST_WORDS, words));

/** The different words of an answer: by these it is told. */
export const differentWords = ({ folded: { text } }: ReadResponse): Set<string> => {
  const words = new Set<string>();
  eachWord(text, (start, end) => words.add(text.slice(start, end)));
  return words;
};

interface Model {
  readonly words: Trie;
  /** For each node the weight of the word that ends there, 0 where none does; that of the root is the bias. */
  readonly weights: readonly number[];
  /** For each node a mark while an answer is read that holds its word; 0 in between. */
  readonly isHeld: Uint8Array;
}

const readModel = (table: string): Model => {
  const words = createTrie();
  const weights = [0];
  eachRow(table, (word, cells) => {
    const node = words.insert(unitsIn(word));
    while (weights.length < words.size) weights.push(0);
    eachNumber(table, cells, (weight) => {
      weights[node] = weight;
    });
  });
  return { words, weights, isHeld: new Uint8Array(words.size) };
};

const nodeOf = (words: Trie, text: string, start: number, end: number): number => {
  let node = words.child(0, text.charCodeAt(start));
  for (let at = start + 1; node !== 0 && at < end; at += 1) node = words.child(node, text.charCodeAt(at));
  return node;
};

const readWith = ({ words, weights, isHeld }: Model, text: string): WordReading => {
  let count = 0;
  const held: number[] = [];
  const others = new Set<string>();
  eachWord(text, (start, end) => {
    count += 1;
    const node = nodeOf(words, text, start, end);
    if (node === 0 || weights[node] === 0) others.add(text.slice(start, end));
    else if (isHeld[node] === 0) {
      isHeld[node] = 1;
      held.push(node);
    }
  });
  const different = held.length + others.size;
  const value = valueOfWord(different);
  let tenths = weights[0] as number;
  for (const node of held) {
    tenths += value * (weights[node] as number);
    isHeld[node] = 0;
  }
  return { count, different, odds: tenths / TENTHS };
};

/** A linear model over the different words of an answer: `word` and `weight` in a table. Gives log-odds. */
export const compileWordModel = (table: string): ((response: ReadResponse) => WordReading) => {
  let model: Model | undefined;
  // Kept by the folded text, which all views of an answer share.
  const known = new WeakMap<FoldedText, WordReading>();
  return (response) => {
    let reading = known.get(response.folded);
    if (!reading) {
      model ??= readModel(table);
      reading = readWith(model, response.folded.text);
      known.set(response.folded, reading);
    }
    return reading;
  };
};
