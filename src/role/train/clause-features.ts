import type { ReadResponse } from "../../response/read-response.js";
import { isHan } from "../../text/characters.js";
import { eachGram, LONGEST_BESIDE } from "../clause-grams.js";
import { CONCEPTS, conceptsOf } from "../concepts.js";
import type { Genre } from "../role.js";
import { EDGE, FIGURES, grownNumberOf, type Names, writeSymbols } from "../symbols.js";

/** How symbols are written in the tables of weights. */
const written = new Map([
  [EDGE, "|"],
  [FIGURES, "0"],
]);
const names: Names = new Map();
const named = (word: string): number => {
  const number = grownNumberOf(names, word);
  // Of names only characters beyond the BMP are written as they are.
  if (!written.has(number)) written.set(number, isHan(word.codePointAt(0) as number) ? word : `{${word}}`);
  return number;
};

/** All sequences that were read, each a node, and each as it is written. */
const sequences = [""];
const nodes = new Map<string, number>();
const child = (parent: number, symbol: number): number => {
  const sequence = `${sequences[parent]}${written.get(symbol) ?? String.fromCharCode(symbol)}`;
  const node = nodes.get(sequence) ?? sequences.push(sequence) - 1;
  nodes.set(sequence, node);
  return node;
};

/**
 * What each clause of an answer is told by, as `readTenths` reads it and `friend.tsv` writes it: its sequences of symbols
 * and its concepts (`#worry`) or places (`#begins`), and shorter sequences and the concepts of the clause before it (`<`) and behind it (`>`).
 */
export const clauseFeatures = (response: ReadResponse, genre: Genre): Set<string>[] => {
  const spoken = conceptsOf(response, genre);
  const symbols: number[] = [];
  const clauses = response.clauses.map(({ start, end }, i) => {
    const own = new Set<string>();
    const beside = new Set<string>();
    const count = writeSymbols(response.folded.text, start, end, named, symbols);
    eachGram(symbols, count, child, (node, length) => {
      own.add(sequences[node] as string);
      if (length <= LONGEST_BESIDE) beside.add(sequences[node] as string);
    });
    for (const [k, concept] of CONCEPTS[genre].entries()) {
      if (((spoken[i] as number) & (1 << k)) === 0) continue;
      own.add(`#${concept}`);
      beside.add(`#${concept}`);
    }
    return { own, beside };
  });
  return clauses.map(({ own }, i) => {
    const features = new Set(own);
    for (const feature of clauses[i - 1]?.beside ?? []) features.add(`${feature}<`);
    for (const feature of clauses[i + 1]?.beside ?? []) features.add(`${feature}>`);
    return features;
  });
};
