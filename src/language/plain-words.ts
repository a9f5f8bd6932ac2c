import { byPlace, foldPattern } from "../spelling/find-misspellings.js";
import { respell } from "../spelling/respell.js";
import { type FoldedText, foldTerm } from "../text/fold.js";
import { matchesOf } from "../text/matches.js";
import { filterBy } from "../text/pattern-filter.js";
import { parseTable } from "../text/table.js";
import table from "./lexicon/plain-words.tsv";

const readWords = () =>
  parseTable<"pattern" | "plain">(table).map((row) => ({
    pattern: new RegExp(foldPattern(row.pattern), "gu"),
    plain: foldTerm(row.plain),
  }));

let wordsFor: ReturnType<typeof filterBy<ReturnType<typeof readWords>[number]>> | undefined;

/** A text with plain words for those that the model would take wrongly: 名額有限,先到先得 is not Cantonese, 呢項議案 is. */
export const withPlainWords = (read: FoldedText): FoldedText => {
  wordsFor ??= filterBy(readWords());
  const found = wordsFor(read.text).flatMap(({ pattern, plain }) =>
    matchesOf(pattern, read.text).map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      respelt: plain,
    })),
  );
  return found.length === 0 ? read : respell(read, found.sort(byPlace));
};
