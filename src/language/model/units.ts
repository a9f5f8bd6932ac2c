import { after } from "../../text/characters.js";
import { foldTerm } from "../../text/fold.js";
import { listed, parseTable } from "../../text/table.js";
import { createTrie, type Trie } from "../../text/trie.js";
import equivalents from "../lexicon/equivalents.tsv";
import { BOUNDARY, classSymbol, isPlaceholder, symbolOf, symbolsOf } from "./symbols.js";

/**
 * A text as the model reads it: one symbol after another, with the places in the folded text that they stand for.
 * Lists may be longer than `size`: they are used again for the next stretch.
 */
export interface Units {
  size: number;
  readonly symbols: number[];
  readonly starts: number[];
  readonly ends: number[];
}

export const noUnits = (): Units => ({ size: 0, symbols: [], starts: [], ends: [] });

const put = (units: Units, symbol: number, start: number, end: number): void => {
  const { size, symbols, starts, ends } = units;
  symbols[size] = symbol;
  starts[size] = start;
  ends[size] = end;
  units.size = size + 1;
};

/**
 * The units of a stretch of a folded text, with a boundary at both ends. A character said over and over (嘅嘅嘅嘅) says
 * no more than twice.
 *
 * @param units where they are put
 */
export const unitsOf = (text: string, start = 0, end = text.length, units = noUnits()): Units => {
  const { symbols, ends } = units;
  units.size = 0;
  put(units, BOUNDARY, start, start);
  for (let at = start; at < end; ) {
    const codePoint = text.codePointAt(at) as number;
    const symbol = symbolOf(codePoint);
    const next = after(at, codePoint);
    const last = units.size - 1;
    if (symbols[last] === symbol && (isPlaceholder(symbol) || symbols[last - 1] === symbol))
      ends[last] = next;
    else put(units, symbol, at, next);
    at = next;
  }
  if (symbols[units.size - 1] !== BOUNDARY) put(units, BOUNDARY, end, end);
  return units;
};

/** Symbols of the longest feature that holds a class. */
export const LONGEST_CLASS_GRAM = 4;

const LONGEST_WORD = 4;

/** The words of `equivalents.tsv`, and for each node of their tree the class that ends there, or 0. */
interface Classes {
  readonly words: Trie;
  readonly symbols: Uint16Array;
}

const readClasses = (): Classes => {
  const rows = parseTable<"cantonese" | "written">(equivalents).map((row) =>
    [...listed(row.written), ...listed(row.cantonese)].map(foldTerm),
  );
  const words = createTrie();
  const symbols = new Uint16Array(rows.flat().join("").length + 1);
  for (const row of rows) {
    const symbol = classSymbol(row[0] as string);
    for (const word of row) {
      const own = symbolsOf(word);
      if (own.some(isPlaceholder)) continue;
      const node = words.insert(own);
      if (symbols[node] === 0) symbols[node] = symbol;
    }
  }
  return { words, symbols };
};

let classes: Classes | undefined;

/** The same units with words that mean the same in either language made one symbol: 嘅 and 的 are both `[的]`. */
export const classUnitsOf = ({ size, symbols, starts, ends }: Units, joined = noUnits()): Units => {
  classes ??= readClasses();
  joined.size = 0;
  for (let i = 0; i < size; ) {
    let symbol = symbols[i] as number;
    let length = 1;
    let node = classes.words.child(0, symbol);
    for (let n = 1; node !== 0; n += 1) {
      const found = classes.symbols[node] as number;
      if (found !== 0) {
        symbol = found;
        length = n;
      }
      if (n === LONGEST_WORD || i + n >= size) break;
      node = classes.words.child(node, symbols[i + n] as number);
    }
    put(joined, symbol, starts[i] as number, ends[i + length - 1] as number);
    i += length;
  }
  return joined;
};
