import { dictionaryText } from "#dictionary";
import { after, isHan } from "../text/characters.js";
import type { FoldedText } from "../text/fold.js";
import { numberTable } from "../text/number-table.js";
import { eachRow } from "../text/rows.js";
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

/** Characters and pairs of them that are known, in tables that are small: most of the time goes into fetching them. */
interface Known {
  /** The number of each of the model's symbols that is an ideograph here, from 1 on; 0 for any other. */
  readonly numbers: Uint16Array;
  /** Those that a word of the dictionary holds have the numbers up to this one. */
  readonly words: number;
  /** What follows a character in a word or a feature, ascending: those of all, one behind the other, and where each one's begin. */
  readonly followers: Uint16Array;
  readonly begins: Uint32Array;
  /** Where a character and one that follows it stand among all such pairs; -1 where it does not follow. */
  readonly placeOfPair: (pair: number) => number;
}

const pairOf = (first: number, second: number): number => (first << 16) | second;

let known: Known | undefined;

const symbolAt = (codePoint: number): number => (codePoint > 0xffff ? symbolOf(codePoint) : codePoint);

const readKnown = (): Known => {
  const numbers = new Uint16Array(0x10000);
  let most = 0;
  const seen: number[] = [];
  const learn = (text: string, start: number, end: number) => {
    let last = 0;
    for (let at = start; at < end; ) {
      const codePoint = text.codePointAt(at) as number;
      at = after(at, codePoint);
      const symbol = isHan(codePoint) ? symbolAt(codePoint) : 0;
      if (symbol !== 0 && numbers[symbol] === 0) numbers[symbol] = most += 1;
      const number = numbers[symbol] as number;
      if (last !== 0 && number !== 0) seen.push(pairOf(last, number));
      last = number;
    }
  };
  const dictionary = dictionaryText();
  for (let start = 0; start < dictionary.length; start = dictionary.indexOf("\n", start) + 1)
    learn(dictionary, start, dictionary.indexOf(" ", start));
  const words = most;
  eachRow(weights, (feature) => learn(feature, 0, feature.length));
  const pairs = Int32Array.from(seen)
    .sort()
    .filter((pair, place, all) => pair !== all[place - 1]);
  const begins = new Uint32Array(most + 2);
  for (const pair of pairs) begins[(pair >>> 16) + 1] = (begins[(pair >>> 16) + 1] as number) + 1;
  for (let number = 1; number < begins.length; number += 1)
    begins[number] = (begins[number] as number) + (begins[number - 1] as number);
  return { placeOfPair: numberTable(pairs), numbers, words, followers: Uint16Array.from(pairs), begins };
};

/** How often a text holds each character, by its number; empty again after each text. */
let counts = new Uint32Array(0);

/** How many pairs are known if the characters of a text stand in any order, before that is divided by how many pairs there are. */
const knownInAnyOrder = ({ followers, begins }: Known, distinct: readonly number[]): number => {
  let sum = 0;
  for (const number of distinct) {
    const end = begins[number + 1] as number;
    let behind = 0;
    for (let at = begins[number] as number; at < end; at += 1) {
      const next = followers[at] as number;
      behind += (counts[next] as number) - (next === number ? 1 : 0);
    }
    sum += behind * (counts[number] as number);
  }
  return sum;
};

/** Linear in the length of the text. */
export const hanFigures = ({ text }: Pick<FoldedText, "text">): HanFigures => {
  if (!known) {
    known = readKnown();
    counts = new Uint32Array(known.begins.length);
  }
  const distinct: number[] = [];
  let [count, couples, rare, found] = [0, 0, 0, 0];
  // The number of the ideograph before, 0 where it has none; -1 where there is none.
  let last = -1;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    at = after(at, codePoint);
    if (!isHan(codePoint)) {
      last = -1;
      continue;
    }
    const number = known.numbers[symbolAt(codePoint)] as number;
    count += 1;
    if (number === 0 || number > known.words) rare += 1;
    if (last >= 0) couples += 1;
    if (last > 0 && number > 0 && known.placeOfPair(pairOf(last, number)) >= 0) found += 1;
    last = number;
    if (number === 0) continue;
    if (counts[number] === 0) distinct.push(number);
    counts[number] = (counts[number] as number) + 1;
  }
  const inAnyOrder = knownInAnyOrder(known, distinct);
  for (const number of distinct) counts[number] = 0;
  const expected = (inAnyOrder * couples) / Math.max(1, count * (count - 1));
  return { count, rare: rare / Math.max(1, count), order: (found - expected) / Math.sqrt(expected + 1) };
};
