import type { FoldedText } from "../text/fold.js";
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
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text))
      found.push({ start: hit.index, end: pattern.lastIndex, right });
  }
  return found;
};
