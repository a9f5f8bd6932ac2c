import type { ReadResponse } from "../response/read-response.js";
import { compileWordModel } from "../words/word-model.js";
import table from "./particular.tsv";

const oddsOf = compileWordModel(table);

/**
 * How particular an answer's words are, 0–1: what was seen and counted (七, 門口, 半, 話) as against what can be said of
 * anybody (好, 充滿, 心, 可以). Half where the words say neither.
 */
export const particularity = (response: ReadResponse): number => 1 / (1 + Math.exp(-oddsOf(response)));
