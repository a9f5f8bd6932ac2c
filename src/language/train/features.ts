import { foldTerm } from "../../text/fold.js";
import { BOUNDARY, DIGITS, isClass, LETTERS, symbolsOf, textOfSymbol } from "../model/symbols.js";
import { classUnitsOf, LONGEST_CLASS_GRAM, type Units, unitsOf } from "../model/units.js";

/** Characters of the longest feature of characters alone. */
const LONGEST_GRAM = 3;

/** Figures tell the subject, not the language; so do Latin letters, and mixing English in is no fault. */
const isAside = (symbol: number): boolean => symbol === DIGITS || symbol === LETTERS;

/**
 * Words of formal writing that Cantonese and written Chinese share. A letter full of them is no disguise, so that
 * nothing is learnt from them about disguise.
 */
const LITERARY = new Set(
  symbolsOf(foldTerm("於則為已所與及該其並且惟否將此至仍曾若如以而之未即亦者何約本貴")),
);

const addGrams = (
  units: Units,
  longest: number,
  ofClasses: boolean,
  grams: string[],
  isBreak: (symbol: number) => boolean = isAside,
): void => {
  const { size, symbols } = units;
  for (let first = 0; first < size; first += 1) {
    let gram = "";
    let told = false;
    for (let n = 0; n < longest && first + n < size; n += 1) {
      const symbol = symbols[first + n] as number;
      if (isBreak(symbol)) break;
      gram += textOfSymbol(symbol);
      told ||= ofClasses ? isClass(symbol) : symbol !== BOUNDARY;
      if (told) grams.push(gram);
      // Clauses are read one by one: a sequence may begin or end at an edge, not go over it.
      if (symbol === BOUNDARY && n > 0) break;
    }
  }
};

/** Sequences of characters in a normalised text: what the language is told by. */
export const characterGrams = (text: string): string[] => {
  const grams: string[] = [];
  addGrams(unitsOf(text), LONGEST_GRAM, false, grams);
  return grams;
};

const isUntold = (symbol: number): boolean => isAside(symbol) || LITERARY.has(symbol);

/** Those, and sequences that hold at least one class of words: what a disguise is told by. */
export const allGrams = (text: string): string[] => {
  const grams: string[] = [];
  const units = unitsOf(text);
  addGrams(units, LONGEST_GRAM, false, grams, isUntold);
  addGrams(classUnitsOf(units), LONGEST_CLASS_GRAM, true, grams, isUntold);
  return grams;
};
