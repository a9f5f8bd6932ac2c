import { after } from "./characters.js";
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

/** What words are made of. */
const WORDS = PLAIN | DIGIT;

/** The tokens of a text. Linear. */
export const tokensOf = (text: string): TokenList => {
  const starts: number[] = new Array(text.length);
  const ends: number[] = new Array(text.length);
  const codes: number[] = new Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    let code = text.charCodeAt(at);
    let kinds = kindsOf(code);
    if ((kinds & PAIR) !== 0) {
      code = text.codePointAt(at) as number;
      kinds = kindsOf(code);
    }
    at = after(at, code);
    if ((kinds & WORDS) !== 0) {
      for (; at < text.length && (kindsOf(text.charCodeAt(at)) & WORDS) !== 0; at += 1)
        code = Math.imul(code, 0x01000193) ^ text.charCodeAt(at);
      code = WORD_CODE | (code >>> 2);
    } else if ((kinds & HAN) === 0) continue;
    starts[size] = start;
    ends[size] = at;
    codes[size] = code;
    size += 1;
  }
  starts.length = size;
  ends.length = size;
  codes.length = size;
  return { text, starts, ends, codes };
};

/** The text of a token. */
export const tokenText = ({ text, starts, ends }: TokenList, i: number): string =>
  text.slice(starts[i], ends[i]);
