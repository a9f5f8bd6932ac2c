import { type FoldedText, fold } from "../text/fold.js";
import { matchesOf } from "../text/matches.js";

/** Spaces inside a date or a length: 2023 年 9 月 4 號, 6 個月. */
const INNER_SPACE = /(?<=\d) +(?=[年月日号天周星礼个])|(?<=[年月]) +(?=\d{1,2} ?[月日号])/gu;

/** Folds an interview answer, and closes up the numbers that it sets apart from their units. */
export const foldAnswer = (given: string): FoldedText => {
  const folded = fold(given);
  const spaces = matchesOf(INNER_SPACE, folded.text);
  if (spaces.length === 0) return folded;
  const keeps = new Array<boolean>(folded.text.length).fill(true);
  for (const { index, 0: space } of spaces) keeps.fill(false, index, index + space.length);
  const kept = <T>(_: T, at: number) => keeps[at] as boolean;
  return {
    given,
    text: folded.text.split("").filter(kept).join(""),
    starts: folded.starts.filter(kept),
    ends: folded.ends.filter(kept),
  };
};
