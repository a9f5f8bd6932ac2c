import { matchesOf } from "../text/matches.js";
import { cued } from "./cues.js";
import type { FoldedAnswer } from "./fold-answer.js";

/** Makes a finder of what parts an answer: marks, and words that are only looked for where it may hold one. */
export const cuedBreaks = (marks: string, words: string) => {
  const word = cued(words);
  const [atMarks, atBoth] = [marks, `${marks}|${words}`].map((source) => new RegExp(source, "gu"));
  return ({ text, cues }: FoldedAnswer) => matchesOf((word.may(cues) ? atBoth : atMarks) as RegExp, text);
};
