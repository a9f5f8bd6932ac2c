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

const TESTS: readonly (readonly [kind: number, test: (codePoint: number, character: string) => boolean])[] = [
  [HAN, isHan],
  [KANA, isKana],
  [HANGUL, isHangul],
  [LATIN, isLatin],
  [PLAIN, (_, character) => /[a-z\u00c0-\u024f]/u.test(character)],
  [DIGIT, isDigit],
  [BLANK, (_, character) => /\s/u.test(character)],
  [LETTER, (_, character) => /\p{L}/u.test(character)],
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
