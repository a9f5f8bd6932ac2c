import { logistic } from "../number/logistic.js";
import type { ReadResponse } from "../response/read-response.js";
import { compileWordModel } from "../words/word-model.js";
import table from "./particular.tsv";

const readWords = compileWordModel(table);

/**
 * How particular an answer's words are, 0–1: what was seen and counted (七, 門口, 半, 話) as against what can be said of
 * anybody (好, 充滿, 心, 可以). Half where the words say neither.
 */
export const particularity = (response: ReadResponse): number => logistic(readWords(response).odds);

/** A sentence or two has 4 different words for each square root of its words, a rich page 8. */
const LEAST_VARIETY = 4;
const MOST_VARIETY = 8;

/**
 * How many different words there are, as against the square root of all, from 0 to 1: it grows with what is said and
 * hardly with repeating it.
 */
export const variety = (response: ReadResponse): number => {
  const { count, different } = readWords(response);
  if (count === 0) return 0;
  const beyond = different / Math.sqrt(count) - LEAST_VARIETY;
  return Math.max(0, Math.min(1, beyond / (MOST_VARIETY - LEAST_VARIETY)));
};
