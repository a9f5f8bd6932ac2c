import { byPlace, foldPattern } from "../spelling/find-misspellings.js";
import { respell, respellingsOf } from "../spelling/respell.js";
import { type FoldedText, foldTerm } from "../text/fold.js";
import { filterBy } from "../text/pattern-filter.js";
import { parseTable } from "../text/table.js";
import table from "./lexicon/plain-words.tsv";

interface Word {
  readonly pattern: RegExp;
  readonly plain: string;
}

const readWords = (): readonly Word[] =>
  parseTable<"pattern" | "plain">(table).map((row) => ({
    pattern: new RegExp(foldPattern(row.pattern), "gu"),
    plain: foldTerm(row.plain),
  }));

let wordsFor: ((text: string) => readonly Word[]) | undefined;

/** A text with plain words for those that the model would take wrongly: 名額有限,先到先得 is not Cantonese, 呢項議案 is. */
export const withPlainWords = (read: FoldedText): FoldedText => {
  wordsFor ??= filterBy(readWords());
  const found = wordsFor(read.text).flatMap(({ pattern, plain }) => respellingsOf(pattern, read.text, plain));
  return respell(read, found.sort(byPlace));
};
