import { isDigit, isHan, isHangul, isKana, isLatin } from "./characters.js";

// What a character may be, as bits of one number; a character is often several.
export const HAN = 1;
export const KANA = 2;
export const HANGUL = 4;
/** ASCII letters and Latin letters with diacritics. */
export const LATIN = 8;
/** Those of them that words of folded text are made of: a–z, and letters with diacritics as Western languages have them. */
export const PLAIN = 16;
export const DIGIT = 32;
export const BLANK = 64;
/** A letter of any script, by Unicode. */
export const LETTER = 128;
/** The first half of a pair of units: the kinds are those of the pair. */
export const PAIR = 256;
const KNOWN = 512;

/** What parts no whole word. */
export const WORD = LATIN | DIGIT;

/**
 * Code points of which it is known, by Unicode, whether they are letters: those of nearly all texts, which then need no
 * `\p{L}`, a class that takes the engine some 8 ms to compile.
 */
const SURE_LETTERS = [0x41, 0x5a, 0x61, 0x7a, 0x3400, 0x4dbf, 0x20000, 0x2a6df, 0x2a700, 0x2b738];
const SURE_OTHERS = [
  0, 0x40, 0x5b, 0x60, 0x7b, 0xa9, 0x2000, 0x206f, 0x3000, 0x3004, 0x3007, 0x3020, 0xff00, 0xff20,
];

/** Whether a code point is in one of the ranges, given as a list of their first and last ones. */
const isWithin = (ranges: readonly number[], codePoint: number): boolean => {
  for (let i = 0; i < ranges.length; i += 2)
    if (codePoint >= (ranges[i] as number) && codePoint <= (ranges[i + 1] as number)) return true;
  return false;
};

const isLetter = (codePoint: number, character: string): boolean =>
  isWithin(SURE_LETTERS, codePoint) || (!isWithin(SURE_OTHERS, codePoint) && /\p{L}/u.test(character));

const TESTS: readonly (readonly [kind: number, test: (codePoint: number, character: string) => boolean])[] = [
  [HAN, isHan],
  [KANA, isKana],
  [HANGUL, isHangul],
  [LATIN, isLatin],
  [PLAIN, (_, character) => /[a-z\u00c0-\u024f]/u.test(character)],
  [DIGIT, isDigit],
  [BLANK, (_, character) => /\s/u.test(character)],
  [LETTER, isLetter],
  [PAIR, (codePoint) => codePoint >= 0xd800 && codePoint <= 0xdbff],
];

/** What is known of each code point, learnt as texts show them; the system gives memory only to the pages in use. */
const known = new Uint16Array(0x110000);
// The lexicons hold thousands of these; asked one by one they would take half of the time to a first result.
const [FIRST_IDEOGRAPH, LAST_IDEOGRAPH] = [0x4e00, 0x9fff];
known.fill(HAN | LETTER | KNOWN, FIRST_IDEOGRAPH, LAST_IDEOGRAPH + 1);

const learn = (codePoint: number): number => {
  const character = String.fromCodePoint(codePoint);
  let kinds = KNOWN;
  for (const [kind, test] of TESTS) if (test(codePoint, character)) kinds |= kind;
  known[codePoint] = kinds;
  return kinds;
};

/** The kinds of a code point, or of a UTF-16 unit. */
export const kindsOf = (codePoint: number): number => known[codePoint] || learn(codePoint);
