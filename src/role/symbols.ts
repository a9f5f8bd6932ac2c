import { isHan } from "../text/characters.js";

/**
 * What a clause is made of, as numbers: a Han character is its code point, and so are these two. Latin words, letters of
 * other scripts and concepts (`#worry`) have numbers of their own, beyond all code points.
 */
export const EDGE = 0x7c;
export const FIGURES = 0x30;
/** The number of a word that no sequence holds. */
export const UNKNOWN = -1;
const FIRST_NAMED = 0x110000;

/** The numbers of words and concepts. */
export type Names = Map<string, number>;
export const numberOf = (names: Names, name: string): number => names.get(name) ?? UNKNOWN;
export const grownNumberOf = (names: Names, name: string): number => {
  const number = names.get(name) ?? FIRST_NAMED + names.size;
  names.set(name, number);
  return number;
};

const MULTIPLIED = 0xd7;
const DIVIDED = 0xf7;
const isLatinUnit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);
const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const LETTER = /\p{L}/u;
/** Whether a character is a letter; the marks that stand in nearly every text are told without a look into Unicode. */
const isLetter = (codePoint: number): boolean => {
  if (codePoint < 0x41 || (codePoint >= 0x2000 && codePoint <= 0x206f)) return false;
  if (codePoint >= 0x3008 && codePoint <= 0x3020) return false;
  return LETTER.test(String.fromCodePoint(codePoint));
};

/**
 * Writes the symbols of `text.slice(start, end)` to `symbols`: a Han character, a Latin word, `FIGURES`,
 * `EDGE` for a row of anything else and at both ends.
 *
 * @param named gives words their numbers
 * @returns how many there are
 */
export const writeSymbols = (
  text: string,
  start: number,
  end: number,
  named: (word: string) => number,
  symbols: number[],
): number => {
  let next = 0;
  symbols[next++] = EDGE;
  let last = EDGE;
  for (let from = start; from < end; ) {
    const unit = text.charCodeAt(from);
    let to = from + 1;
    let symbol = EDGE;
    if (unit >= 0x4e00 && unit <= 0x9fff) symbol = unit;
    else if (isLatinUnit(unit)) {
      let letters = unit !== MULTIPLIED && unit !== DIVIDED;
      for (; to < end && isLatinUnit(text.charCodeAt(to)); to += 1)
        letters ||= text.charCodeAt(to) !== MULTIPLIED && text.charCodeAt(to) !== DIVIDED;
      if (letters) symbol = named(text.slice(from, to));
    } else if (isFigure(unit)) {
      while (to < end && isFigure(text.charCodeAt(to))) to += 1;
      symbol = FIGURES;
    } else {
      const codePoint = text.codePointAt(from) as number;
      // A clause never ends within a character.
      if (codePoint > 0xffff) to += 1;
      if (isHan(codePoint)) symbol = codePoint;
      else if (isLetter(codePoint)) symbol = named(text.slice(from, to));
    }
    from = to;
    if (symbol !== EDGE || last !== EDGE) symbols[next++] = symbol;
    last = symbol;
  }
  if (last !== EDGE) symbols[next++] = EDGE;
  return next;
};
