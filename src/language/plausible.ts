import dictionary from "../segment/dictionary/cantonese.dict";
import { after, isHan } from "../text/characters.js";
import type { FoldedText } from "../text/fold.js";
import { createTrie, type Trie } from "../text/trie.js";
import { symbolOf } from "./model/symbols.js";
import weights from "./model/weights.tsv";

/** What the Han characters of a text look like, whatever they say. */
export interface HanFigures {
  readonly count: number;
  /** Share that no word of the dictionary holds: about 0 in prose, 0.4 in characters drawn at random. */
  readonly rare: number;
  /**
   * How many standard deviations more pairs of neighbours are known ones than if the same characters stood in any order:
   * 5 and more in prose, 0 in shuffled characters. It asks nothing of the words, so that names and dialects do no harm.
   */
  readonly order: number;
}

/** Characters and pairs of them that are known, by the model's symbols. */
interface Known {
  /** 1 for a character that a word of the dictionary holds. */
  readonly characters: Uint8Array;
  /** Pairs of neighbours in the dictionary's words and the language model's features: characters, and what follows them. */
  readonly pairs: Trie;
  /** What follows a character, by its node in `pairs`. */
  readonly followers: readonly (readonly number[])[];
}

let known: Known | undefined;

/** The symbols of a text's ideographs; anything else parts what stands before it from what stands behind, as a 0. */
const ideographs = (text: string): number[] => {
  const symbols: number[] = [];
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    symbols.push(isHan(codePoint) ? symbolOf(codePoint) : 0);
    at = after(at, codePoint);
  }
  return symbols;
};

const readKnown = (): Known => {
  const characters = new Uint8Array(0x10000);
  const pairs = createTrie();
  const followers: number[][] = [];
  const learn = (text: string, isWord: boolean) => {
    const symbols = ideographs(text);
    symbols.forEach((symbol, i) => {
      if (isWord) characters[symbol] = 1;
      const next = symbols[i + 1] ?? 0;
      if (symbol === 0 || next === 0) return;
      const before = pairs.size;
      const first = pairs.insert([symbol]);
      const isNew = pairs.child(first, next) === 0;
      if (pairs.size > before) followers[first] = [];
      pairs.insert([symbol, next]);
      if (isNew) (followers[first] as number[]).push(next);
    });
  };
  for (const line of dictionary.split("\n")) learn(line.slice(0, line.indexOf(" ")), true);
  for (const line of weights.split("\n"))
    if (!line.startsWith("#")) learn(line.split("\t", 1)[0] as string, false);
  characters[0] = 0;
  return { characters, pairs, followers };
};

/** How often a text holds each symbol; empty again after each text. */
const counts = new Int32Array(0x10000);

/** Linear in the length of the text. */
export const hanFigures = ({ text }: Pick<FoldedText, "text">): HanFigures => {
  known ??= readKnown();
  const { characters, pairs, followers } = known;
  const symbols = ideographs(text);
  const distinct: number[] = [];
  let [count, couples, rare, found, expected] = [0, 0, 0, 0, 0];
  let last = 0;
  for (const symbol of symbols) {
    if (symbol !== 0) {
      count += 1;
      if (counts[symbol] === 0) distinct.push(symbol);
      counts[symbol] = (counts[symbol] as number) + 1;
      if (characters[symbol] === 0) rare += 1;
      if (last !== 0) {
        couples += 1;
        const node = pairs.child(0, last);
        if (node !== 0 && pairs.child(node, symbol) !== 0) found += 1;
      }
    }
    last = symbol;
  }
  for (const symbol of distinct) {
    const first = counts[symbol] as number;
    for (const next of followers[pairs.child(0, symbol)] ?? [])
      expected += first * ((counts[next] as number) - (next === symbol ? 1 : 0));
  }
  for (const symbol of distinct) counts[symbol] = 0;
  expected *= couples / Math.max(1, count * (count - 1));
  return { count, rare: rare / Math.max(1, count), order: (found - expected) / Math.sqrt(expected + 1) };
};
