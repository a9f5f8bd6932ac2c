import type { FoldedText } from "../text/fold.js";
import { matchesOf } from "../text/matches.js";
import { filterBy } from "../text/pattern-filter.js";
import type { Span } from "../text/span.js";
import { parseTable } from "../text/table.js";
import table from "./everyday.tsv";
import { foldPattern } from "./find-misspellings.js";

/** An everyday spelling, and the usual one; offsets are into the folded text. */
export interface EverydaySpelling extends Span {
  readonly right: string;
}

interface Rule {
  readonly right: string;
  readonly pattern: RegExp;
}

let rulesFor: ((text: string) => readonly Rule[]) | undefined;

/** Everyday spellings of Cantonese words that are only counted and told, not put right. Linear. */
export const findEveryday = ({ text }: FoldedText): EverydaySpelling[] => {
  rulesFor ??= filterBy(
    parseTable<"right" | "pattern">(table).map(({ right, pattern }) => ({
      right,
      pattern: new RegExp(foldPattern(pattern), "gu"),
    })),
  );
  const found: EverydaySpelling[] = [];
  for (const { right, pattern } of rulesFor(text)) {
    for (const hit of matchesOf(pattern, text))
      found.push({ start: hit.index, end: hit.index + hit[0].length, right });
  }
  return found;
};
