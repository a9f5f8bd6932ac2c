import { type FoldedText, foldTerm } from "../text/fold.js";
import type { Misspelling } from "./find-misspellings.js";

/**
 * A folded text with its everyday spellings put right (我地整左份野 → 我哋整咗份嘢), so that one lexicon serves all
 * spellings. Every position still leads back to the text as given.
 */
export const respell = (folded: FoldedText, misspellings: readonly Misspelling[]): FoldedText => {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let at = 0;
  const keep = (until: number) => {
    for (let i = at; i < until; i += 1) {
      starts.push(folded.starts[i] as number);
      ends.push(folded.ends[i] as number);
    }
    text += folded.text.slice(at, until);
    at = until;
  };
  for (const { start, end, wrong, right, confidence } of misspellings) {
    if (confidence === "low" || start < at) continue;
    const found = folded.text.slice(start, end).indexOf(wrong);
    if (found < 0 || wrong === "") continue;
    const from = start + found;
    keep(from);
    const given = {
      start: folded.starts[from] as number,
      end: folded.ends[from + wrong.length - 1] as number,
    };
    const [first = ""] = right.split("/");
    for (const unit of foldTerm(first).split("")) {
      text += unit;
      starts.push(given.start);
      ends.push(given.end);
    }
    at = from + wrong.length;
  }
  keep(folded.text.length);
  return { given: folded.given, text, starts, ends };
};
