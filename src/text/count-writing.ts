import { HAN, kindsOf, PAIR, PLAIN } from "./kinds.js";

/** How many characters a text has in Han, and how many words in Latin letters. */
export interface WritingCounts {
  readonly han: number;
  readonly words: number;
}

/** Counts the characters and words of a folded text. Linear. */
export const countWriting = (text: string): WritingCounts => {
  let [han, words] = [0, 0];
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    let kinds = kindsOf(text.charCodeAt(at));
    const isLetter = (kinds & PLAIN) !== 0;
    if (isLetter && !inWord) words += 1;
    inWord = isLetter;
    if ((kinds & PAIR) !== 0) {
      const codePoint = text.codePointAt(at) as number;
      kinds = kindsOf(codePoint);
      if (codePoint > 0xffff) at += 1;
    }
    if ((kinds & HAN) !== 0) han += 1;
  }
  return { han, words };
};
