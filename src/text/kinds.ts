import { isDigit, isHan, isLatin } from "./characters.js";

/** What a character may be, as bits of one number; a character is often several. */
export const HAN = 1;
/** Lower-case Latin letters, as folded words are made of them. */
export const LATIN = 2;
export const DIGIT = 4;
export const BLANK = 8;
/** Han by its block, radicals and iteration marks among it: what counts as a character of an answer. */
export const IDEOGRAPH = 16;
/** What parts no whole word: any Latin letter or digit. */
export const WORD = 32;
/** The first half of a pair of units: the kinds are those of the pair. */
export const PAIR = 64;
const KNOWN = 128;

const TESTS: readonly (readonly [kind: number, test: (character: string, codePoint: number) => boolean])[] = [
  [HAN, (character) => /\p{Script=Han}/u.test(character)],
  [LATIN, (character) => /[a-z\u00c0-\u024f]/u.test(character)],
  [BLANK, (character) => /\s/u.test(character)],
  [DIGIT, (_, codePoint) => isDigit(codePoint)],
  [IDEOGRAPH, (_, codePoint) => isHan(codePoint)],
  [WORD, (_, codePoint) => isLatin(codePoint) || isDigit(codePoint)],
  [PAIR, (_, codePoint) => codePoint >= 0xd800 && codePoint <= 0xdbff],
];

/** What is known of each code point, learnt as texts show them; the system gives memory only to the pages in use. */
const known = new Uint8Array(0x110000);

const learn = (codePoint: number): number => {
  const character = String.fromCodePoint(codePoint);
  let kinds = KNOWN;
  for (const [kind, test] of TESTS) if (test(character, codePoint)) kinds |= kind;
  known[codePoint] = kinds;
  return kinds;
};

/** The kinds of a code point, or of a UTF-16 unit. */
export const kindsOf = (codePoint: number): number => known[codePoint] || learn(codePoint);
