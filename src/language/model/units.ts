import { isDigit, isHan, isLatin } from "../../text/characters.js";
import { foldTerm } from "../../text/fold.js";
import { listed, parseTable } from "../../text/table.js";
import equivalents from "../lexicon/equivalents.tsv";

/**
 * A text as the model reads it: one symbol after another, with the places in the folded text that they stand for.
 * A Han character is its own symbol, a run of Latin letters is `a`, of digits `0`, of anything else `|`.
 */
export interface Units {
  readonly symbols: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export const BOUNDARY = "|";
const LATIN = "a";
const DIGITS = "0";

const symbolOf = (character: string): string => {
  const codePoint = character.codePointAt(0) as number;
  if (isHan(codePoint)) return character;
  if (isLatin(codePoint)) return LATIN;
  return isDigit(codePoint) ? DIGITS : BOUNDARY;
};

const isPlaceholder = (symbol: string): boolean =>
  symbol === LATIN || symbol === DIGITS || symbol === BOUNDARY;

/**
 * The units of a stretch of a folded text, with a boundary at both ends. A character said over and over (嘅嘅嘅嘅) says
 * no more than twice.
 */
export const unitsOf = (text: string, start = 0, end = text.length): Units => {
  const symbols = [BOUNDARY];
  const starts = [start];
  const ends = [start];
  let at = start;
  while (at < end) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const symbol = symbolOf(character);
    const next = at + character.length;
    const last = symbols.length - 1;
    const isRun = symbols[last] === symbol && (isPlaceholder(symbol) || symbols[last - 1] === symbol);
    if (isRun) {
      ends[last] = next;
    } else {
      symbols.push(symbol);
      starts.push(at);
      ends.push(next);
    }
    at = next;
  }
  if (symbols[symbols.length - 1] !== BOUNDARY) {
    symbols.push(BOUNDARY);
    starts.push(end);
    ends.push(end);
  }
  return { symbols, starts, ends };
};

const LONGEST_WORD = 4;
let classes: ReadonlyMap<string, string> | undefined;

/** For each word of a row of `equivalents.tsv` the symbol of the row: its first written-Chinese word in brackets. */
const readClasses = (): ReadonlyMap<string, string> => {
  const read = new Map<string, string>();
  for (const row of parseTable<"cantonese" | "written">(equivalents)) {
    const words = [...listed(row.written), ...listed(row.cantonese)].map(foldTerm);
    for (const word of words) if (!read.has(word)) read.set(word, `[${words[0]}]`);
  }
  return read;
};

/** The same units with words that mean the same in either language made one symbol: 嘅 and 的 are both `[的]`. */
export const classUnitsOf = ({ symbols, starts, ends }: Units): Units => {
  classes ??= readClasses();
  const joined = { symbols: [] as string[], starts: [] as number[], ends: [] as number[] };
  for (let i = 0; i < symbols.length; ) {
    let word = "";
    let symbol = symbols[i] as string;
    let length = 1;
    for (let n = 0; n < LONGEST_WORD && i + n < symbols.length; n += 1) {
      word += symbols[i + n];
      const found = classes.get(word);
      if (found === undefined) continue;
      symbol = found;
      length = n + 1;
    }
    joined.symbols.push(symbol);
    joined.starts.push(starts[i] as number);
    joined.ends.push(ends[i + length - 1] as number);
    i += length;
  }
  return joined;
};
