/** The table of English words (`model/english.tsv`). */
import { isMadeOf } from "../latin/english-words.js";
import { LEAST_OF_WORD } from "./recipe.js";

const HEADER = [
  "# Made by `npm run train`; do not edit. Words that occur three times or more in cv-en; no names, which every language has,",
  "# no single letters, which contractions leave behind, and nothing that is made of others.",
  "^english_word",
];

/** Single letters that are words. */
const LETTERS = new Set(["a", "i"]);

/** @param texts in English, capitals as they were written: what never begins with a small letter is a name */
export const englishTable = (texts: readonly string[]): string => {
  const counts = new Map<string, number>();
  const common = new Set(LETTERS);
  for (const text of texts) {
    for (const word of text.match(/[a-z]+/giu) ?? []) {
      const small = word.toLowerCase();
      counts.set(small, (counts.get(small) ?? 0) + 1);
      if (word.startsWith(small.charAt(0))) common.add(small);
    }
  }
  const frequent = [...counts]
    .filter(([word, count]) => count >= LEAST_OF_WORD && common.has(word))
    .map(([word]) => word)
    .filter((word) => word.length > 1 || LETTERS.has(word));
  const english = new Set<string>();
  for (const word of frequent.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (!isMadeOf(english, word)) english.add(word);
  return `${[...HEADER, ...[...english].sort()].join("\n")}\n`;
};
