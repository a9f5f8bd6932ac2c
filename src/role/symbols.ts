import { after, isDigit } from "../text/characters.js";
import { HAN, kindsOf, LETTER, PLAIN } from "../text/kinds.js";

/**
 * What a clause is made of, as numbers below 65,536: a Han character of the BMP is its own code, and so are these two.
 * Latin words, all other letters and concepts (`#worry`) have numbers that no such character has.
 */
export const EDGE = "|".charCodeAt(0);
export const FIGURES = "0".charCodeAt(0);
/** A word that no sequence holds. */
const UNKNOWN = 0xffff;
const FIRST_NAMED = 0xd800;
const LAST_NAMED = 0xf8ff;

/** The numbers of words and concepts. */
export type Names = Map<string, number>;
export const numberOf = (names: Names, name: string): number => names.get(name) ?? UNKNOWN;
export const grownNumberOf = (names: Names, name: string): number => {
  const number = names.get(name) ?? FIRST_NAMED + names.size;
  if (number > LAST_NAMED) throw new Error(`too many words: ${name}`);
  names.set(name, number);
  return number;
};

/**
 * Writes the symbols of `text.slice(start, end)` to `symbols`: a Han character, a Latin word, `FIGURES`, `EDGE` for a row
 * of anything else and at both ends.
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
  let count = 0;
  symbols[count++] = EDGE;
  let last = EDGE;
  for (let from = start; from < end; ) {
    const codePoint = text.codePointAt(from) as number;
    const kinds = kindsOf(codePoint);
    let to = after(from, codePoint);
    let symbol = EDGE;
    if (kinds & HAN) symbol = codePoint > 0xffff ? named(text.slice(from, to)) : codePoint;
    else if (kinds & PLAIN) {
      // × and ÷ are among the Latin letters: part of a word, but not one by themselves.
      let letters = kinds & LETTER;
      for (; to < end && kindsOf(text.charCodeAt(to)) & PLAIN; to += 1)
        letters |= kindsOf(text.charCodeAt(to)) & LETTER;
      if (letters) symbol = named(text.slice(from, to));
    } else if (isDigit(codePoint)) {
      while (to < end && isDigit(text.charCodeAt(to))) to += 1;
      symbol = FIGURES;
    } else if (kinds & LETTER) symbol = named(text.slice(from, to));
    from = to;
    if (symbol !== EDGE || last !== EDGE) symbols[count++] = symbol;
    last = symbol;
  }
  if (last !== EDGE) symbols[count++] = EDGE;
  return count;
};
