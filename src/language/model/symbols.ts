import { after, isDigit } from "../../text/characters.js";
import { HAN, kindsOf, LATIN } from "../../text/kinds.js";

/**
 * What the model reads a text as, each symbol a number below 65,536: a Han character of the BMP is its own code, one
 * beyond it has a number of its own, a run of Latin letters is one symbol, so is one of digits, and one of anything else
 * is a boundary. A class stands for all words of a row of `equivalents.tsv`.
 */
export const BOUNDARY = "|".charCodeAt(0);
export const LETTERS = "a".charCodeAt(0);
export const DIGITS = "0".charCodeAt(0);

/** Numbers that no character of the BMP has: halves of pairs for classes, private use for characters beyond it. */
const FIRST_CLASS = 0xd800;
const LAST_CLASS = 0xdfff;
const FIRST_BEYOND = 0xe000;
/** Any other character beyond the BMP: no feature holds it. */
const UNKNOWN = 0xf8ff;

/** Characters beyond the BMP, numbered as they come; those of the tables come before any text. */
const beyond = new Map<number, number>();

const symbolBeyond = (codePoint: number): number => {
  const known = beyond.get(codePoint);
  if (known !== undefined) return known;
  const next = FIRST_BEYOND + beyond.size;
  if (next >= UNKNOWN) return UNKNOWN;
  beyond.set(codePoint, next);
  return next;
};

/** Gives the characters beyond the BMP in a table their numbers, before texts take them. */
export const numberBeyond = (table: string): void => {
  for (const [pair] of table.matchAll(/[\ud840-\udbff][\udc00-\udfff]/g))
    symbolOf(pair.codePointAt(0) as number);
};

/** The symbol of a character. */
export const symbolOf = (codePoint: number): number => {
  const kinds = kindsOf(codePoint);
  if (kinds & HAN) return codePoint > 0xffff ? symbolBeyond(codePoint) : codePoint;
  if (kinds & LATIN) return LETTERS;
  return isDigit(codePoint) ? DIGITS : BOUNDARY;
};

export const isPlaceholder = (symbol: number): boolean =>
  symbol === BOUNDARY || symbol === LETTERS || symbol === DIGITS;

export const isClass = (symbol: number): boolean => symbol >= FIRST_CLASS && symbol <= LAST_CLASS;

/** Names of classes, numbered as they come. */
const classes: string[] = [];
const symbolsOfClasses = new Map<string, number>();

/** The symbol of a class by its name, its first written-Chinese word. */
export const classSymbol = (name: string): number => {
  const known = symbolsOfClasses.get(name);
  if (known !== undefined) return known;
  const next = FIRST_CLASS + classes.length;
  if (next > LAST_CLASS) throw new Error(`too many classes of words: ${name}`);
  classes.push(name);
  symbolsOfClasses.set(name, next);
  return next;
};

/** How a symbol is written in the table of weights: 的, `[的]`, `a`, `0`, `|`. */
export const textOfSymbol = (symbol: number): string => {
  if (isClass(symbol)) return `[${classes[symbol - FIRST_CLASS]}]`;
  for (const [codePoint, known] of beyond) if (known === symbol) return String.fromCodePoint(codePoint);
  return String.fromCharCode(symbol);
};

/** The symbols of a feature as it is written in the table of weights. */
export const symbolsOf = (feature: string): number[] => {
  const symbols: number[] = [];
  for (let at = 0; at < feature.length; ) {
    const codePoint = feature.codePointAt(at) as number;
    const end = feature[at] === "[" ? feature.indexOf("]", at) : -1;
    symbols.push(end > at + 1 ? classSymbol(feature.slice(at + 1, end)) : symbolOf(codePoint));
    at = end > at + 1 ? end + 1 : after(at, codePoint);
  }
  return symbols;
};
