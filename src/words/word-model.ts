import type { ReadResponse } from "../response/read-response.js";
import { segment } from "../segment/segment.js";
import { parseTable } from "../text/table.js";

/** Weights are stored in tenths of log-odds; the empty word is the bias. */
const TENTHS = 10;
/** A text of this many different words stands for itself; of fewer than the least, each would weigh too much. */
const USUAL_WORDS = 60;
const LEAST_WORDS = 10;

/** The different words of an answer: by these it is told. */
export const differentWords = (response: ReadResponse): Set<string> =>
  new Set(segment(response.folded).words.map(({ text }) => text));

/** What each word of so many different ones counts: the fewer there are, the more, but not as if one were all. */
export const valueOfWord = (words: number): number => Math.sqrt(USUAL_WORDS / Math.max(LEAST_WORDS, words));

/** A linear model over the different words of an answer: `word` and `weight` in a table. Gives log-odds. */
export const compileWordModel = (table: string): ((response: ReadResponse) => number) => {
  let weights: ReadonlyMap<string, number> | undefined;
  return (response) => {
    weights ??= new Map(
      parseTable<"word" | "weight">(table).map(({ word, weight }) => [word, Number(weight)]),
    );
    const words = differentWords(response);
    const value = valueOfWord(words.size);
    let tenths = weights.get("") ?? 0;
    for (const word of words) tenths += value * (weights.get(word) ?? 0);
    return tenths / TENTHS;
  };
};
