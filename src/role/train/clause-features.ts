import type { ReadResponse } from "../../response/read-response.js";
import { eachGram, LONGEST_BESIDE } from "../clause-grams.js";
import { CONCEPTS, conceptsOf } from "../concepts.js";
import { emptyTree, grownChildOf } from "../gram-tree.js";
import type { Reader } from "../role.js";
import { EDGE, FIGURES, grownNumberOf, type Names, writeSymbols } from "../symbols.js";

/** The written form of each node of a tree that is grown while texts are read. */
const writtenTree = () => {
  const names: Names = new Map();
  const tree = emptyTree();
  const written = [""];
  const wordOf = new Map<number, string>();
  const symbolOf = (symbol: number): string => {
    if (symbol === EDGE) return "|";
    if (symbol === FIGURES) return "0";
    return wordOf.get(symbol) ?? String.fromCodePoint(symbol);
  };
  return {
    tree,
    written,
    named: (word: string): number => {
      const number = grownNumberOf(names, word);
      wordOf.set(number, `{${word}}`);
      return number;
    },
    child: (_: unknown, parent: number, symbol: number): number => {
      const node = grownChildOf(tree, parent, symbol);
      written[node] ??= `${written[parent]}${symbolOf(symbol)}`;
      return node;
    },
  };
};
const { tree, written, named, child } = writtenTree();

/**
 * What each clause of an answer is told by, as `readTenths` reads it and `friend.tsv` writes it: its sequences of symbols
 * and its concepts (`#worry`), and shorter sequences and the concepts of the clause before it (`<`) and behind it (`>`).
 */
export const clauseFeatures = (response: ReadResponse, reader: Reader): Set<string>[] => {
  const bits = conceptsOf(response, reader);
  const clauses = response.clauses.map(({ start, end }, i) => {
    const symbols: number[] = [];
    const own = new Set<string>();
    const beside = new Set<string>();
    const count = writeSymbols(response.folded.text, start, end, named, symbols);
    eachGram(tree, symbols, count, child, (node, length) => {
      own.add(written[node] as string);
      if (length <= LONGEST_BESIDE) beside.add(written[node] as string);
    });
    for (const [k, concept] of CONCEPTS[reader].entries()) {
      if (((bits[i] as number) & (1 << k)) === 0) continue;
      own.add(`#${concept}`);
      beside.add(`#${concept}`);
    }
    return { own, beside };
  });
  return clauses.map(({ own }, i) => {
    const features = new Set(own);
    for (const feature of clauses[i - 1]?.beside ?? []) features.add(`<${feature}`);
    for (const feature of clauses[i + 1]?.beside ?? []) features.add(`>${feature}`);
    return features;
  });
};
