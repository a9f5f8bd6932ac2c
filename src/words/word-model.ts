import type { ReadResponse } from "../response/read-response.js";
import { readWords } from "./read-words.js";

/** Weights are stored in tenths of log-odds; the empty word is the bias. */
const TENTHS = 10;
/** A text of this many different words stands for itself; of fewer than the least, each would weigh too much. */
const USUAL_WORDS = 60;
const LEAST_WORDS = 10;

/** What each word of so many different ones counts: the fewer there are, the more, but not as if one were all. */
export const valueOfWord = (words: number): number => Math.sqrt(USUAL_WORDS / Math.max(LEAST_WORDS, words));

const HEADER = "word\tweight\n";

const readWeights = (table: string): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const row of table.slice(table.indexOf(HEADER) + HEADER.length).split("\n")) {
    const tab = row.indexOf("\t");
    if (tab >= 0) weights.set(row.slice(0, tab), Number(row.slice(tab + 1)));
  }
  return weights;
};

/** A linear model over the different words of an answer: `word` and `weight` in a table. Gives log-odds. */
export const compileWordModel = (table: string): ((response: ReadResponse) => number) => {
  let weights: ReadonlyMap<string, number> | undefined;
  return (response) => {
    weights ??= readWeights(table);
    const { different } = readWords(response);
    const value = valueOfWord(different.size);
    let tenths = weights.get("") ?? 0;
    for (const word of different) tenths += value * (weights.get(word) ?? 0);
    return tenths / TENTHS;
  };
};
