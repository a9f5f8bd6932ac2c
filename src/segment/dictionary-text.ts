import lines from "./dictionary/cantonese.js";

/** The lines of the dictionary, `word frequency tag`, the most frequent first. */
export const dictionaryText = (): string => lines;
