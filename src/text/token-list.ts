import { DIGIT, HAN, kindsOf, PAIR, PLAIN } from "./kinds.js";

/**
 * The tokens of a folded text, left to right: Han characters, and words in Latin letters and digits; what stands between
 * is no part of a comparison. Side by side in lists, offsets in UTF-16 units.
 */
export interface TokenList {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The code point of a Han character; of a word a number from `WORD_CODE` on, which rarely two words share. */
  readonly codes: readonly number[];
}

/** No code point is so high. */
export const WORD_CODE = 0x40000000;

/** The tokens of a text. Linear. */
export const tokensOf = (text: string): TokenList => {
  const starts: number[] = [];
  const ends: number[] = [];
  const codes: number[] = [];
  let start = -1;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const first = at;
    let code = text.charCodeAt(at);
    let kinds = kindsOf(code);
    if ((kinds & (PLAIN | DIGIT)) !== 0) {
      if (start < 0) start = at;
      hash = Math.imul(hash ^ code, 0x01000193);
      continue;
    }
    if (start >= 0) {
      starts.push(start);
      ends.push(first);
      codes.push(WORD_CODE | (hash >>> 2));
      start = -1;
      hash = 0;
    }
    if ((kinds & PAIR) !== 0) {
      code = text.codePointAt(at) as number;
      kinds = kindsOf(code);
      if (code > 0xffff) at += 1;
    }
    if ((kinds & HAN) === 0) continue;
    starts.push(first);
    ends.push(at + 1);
    codes.push(code);
  }
  if (start >= 0) {
    starts.push(start);
    ends.push(text.length);
    codes.push(WORD_CODE | (hash >>> 2));
  }
  return { text, starts, ends, codes };
};

/** The text of a token. */
export const tokenText = ({ text, starts, ends }: TokenList, i: number): string =>
  text.slice(starts[i], ends[i]);
