import type { ReadResponse } from "../response/read-response.js";
import { segment } from "../segment/segment.js";
import { parseTable } from "../text/table.js";
import table from "./particular.tsv";

/** Weights are stored in tenths of log-odds; the empty word is the bias. */
const TENTHS = 10;
/** A text of this many different words stands for itself; of fewer than the least, each would weigh too much. */
const USUAL_WORDS = 60;
const LEAST_WORDS = 10;

let weights: ReadonlyMap<string, number> | undefined;

/** The different words of an answer: by these it is told. */
export const differentWords = (response: ReadResponse): Set<string> =>
  new Set(segment(response.folded).words.map(({ text }) => text));

/** What each word of so many different ones counts: the fewer there are, the more, but not as if one were all. */
export const valueOfWord = (words: number): number => Math.sqrt(USUAL_WORDS / Math.max(LEAST_WORDS, words));

/**
 * How particular an answer's words are, 0–1: what was seen and counted (七, 門口, 半, 話) as against what can be said of
 * anybody (好, 充滿, 心, 可以). Half where the words say neither.
 */
export const particularity = (response: ReadResponse): number => {
  weights ??= new Map(parseTable<"word" | "weight">(table).map(({ word, weight }) => [word, Number(weight)]));
  const words = differentWords(response);
  const value = valueOfWord(words.size);
  let odds = (weights.get("") ?? 0) / TENTHS;
  for (const word of words) odds += (value * (weights.get(word) ?? 0)) / TENTHS;
  return 1 / (1 + Math.exp(-odds));
};
