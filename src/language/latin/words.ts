import { eachRow } from "../../text/rows.js";
import { listed, parseTable } from "../../text/table.js";
import english from "../model/english.tsv";
import table from "./common-words.tsv";
import { isMadeOf } from "./english-words.js";

/** Words in Latin letters by whose they are. */
interface Words {
  readonly english: ReadonlySet<string>;
  /** English ones that other languages have as well. */
  readonly shared: ReadonlySet<string>;
  /** Of other languages and not of English. */
  readonly foreign: ReadonlySet<string>;
  /** Cantonese as it is typed. */
  readonly cantonese: ReadonlySet<string>;
  /** Pinyin. */
  readonly mandarin: ReadonlySet<string>;
}

const readWords = (): Words => {
  const words = {
    english: new Set<string>(),
    shared: new Set<string>(),
    foreign: new Set<string>(),
    cantonese: new Set<string>(),
    mandarin: new Set<string>(),
  };
  eachRow(english, (word) => words.english.add(word));
  for (const { language, words: row } of parseTable<"language" | "words">(table)) {
    const own = language in words ? words[language as keyof Words] : words.foreign;
    for (const word of listed(row)) own.add(word);
  }
  return words;
};

let words: Words | undefined;

export const wordsOf = (): Words => {
  words ??= readWords();
  return words;
};

/** Whether a word is a common English one, or made of one. */
export const isEnglishWord = (word: string): boolean => isMadeOf(wordsOf().english, word);

/** Whether a word is a common one of another language, and no English one. */
export const isForeignWord = (word: string): boolean => wordsOf().foreign.has(word);
