import type { FoldedText } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { parseTable } from "../text/table.js";
import table from "./everyday.tsv";
import { foldPattern } from "./find-misspellings.js";

/** An everyday spelling, and the usual one; offsets are into the folded text. */
export interface EverydaySpelling extends Span {
  readonly right: string;
}

let rules: readonly { readonly right: string; readonly pattern: RegExp }[] | undefined;

/** Everyday spellings of Cantonese words that are only counted and told, not put right. Linear. */
export const findEveryday = (folded: FoldedText): EverydaySpelling[] => {
  rules ??= parseTable<"right" | "pattern">(table).map(({ right, pattern }) => ({
    right,
    pattern: new RegExp(foldPattern(pattern), "gu"),
  }));
  return rules.flatMap(({ right, pattern }) =>
    [...folded.text.matchAll(pattern)].map(({ index, 0: hit }) => ({
      start: index,
      end: index + hit.length,
      right,
    })),
  );
};
