import { respell } from "../spelling/respell.js";
import { isHanUnit } from "../text/clauses.js";
import type { FoldedText } from "../text/fold.js";

const BLANK = " ".charCodeAt(0);
/** What stands between blanks is a clause from so many Han characters on; less is a word set apart. */
const LEAST_CLAUSE = 3;

/** Whether so many Han characters stand in a row from a place on, forwards or backwards. */
const isRow = (text: string, from: number, step: 1 | -1): boolean => {
  for (let i = 0; i < LEAST_CLAUSE; i += 1) if (!isHanUnit(text, from + step * i)) return false;
  return true;
};

/** Whether a blank between Han characters sets a word apart. */
const isGap = (text: string, at: number): boolean =>
  text.charCodeAt(at) === BLANK &&
  isHanUnit(text, at - 1) &&
  isHanUnit(text, at + 1) &&
  !(isRow(text, at - 1, -1) && isRow(text, at + 1, 1));

/** A folded text without the blanks that set a word apart, which Chinese does not do: 今日好凍 呀. Those between clauses stay. */
export const withoutGaps = (folded: FoldedText): FoldedText => {
  const { text } = folded;
  const gaps: { start: number; end: number; respelt: string }[] = [];
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1))
    if (isGap(text, at)) gaps.push({ start: at, end: at + 1, respelt: "" });
  return respell(folded, gaps);
};
