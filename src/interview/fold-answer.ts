import { type FoldedText, fold } from "../text/fold.js";
import { withoutTags } from "../text/tags.js";
import { type Cues, cued, cuesOf } from "./cues.js";

/** An answer as patterns are matched on it. */
export interface FoldedAnswer extends FoldedText {
  readonly cues: Cues;
}

/** Spaces inside a date or a length: 2023 年 9 月 4 號, 6 個月. */
const INNER_SPACE = cued(/(?<=\d) +(?=[年月日号天周星礼个])|(?<=[年月]) +(?=\d{1,2} ?[月日号])/u);

/** Folds an interview answer. */
export const foldAnswer = (given: string): FoldedAnswer => {
  const { text, starts, ends } = fold(withoutTags(given));
  return { given, text, starts, ends, cues: cuesOf(text) };
};

/** Folds an answer that tells times, and closes up the numbers that it sets apart from their units. */
export const foldTimes = (given: string): FoldedAnswer => {
  const folded = foldAnswer(given);
  const spaces = INNER_SPACE.all(folded.text, folded.cues);
  if (spaces.length === 0) return folded;
  const keeps = new Array<boolean>(folded.text.length).fill(true);
  for (const { index, 0: space } of spaces) keeps.fill(false, index, index + space.length);
  const kept = <T>(_: T, at: number) => keeps[at] as boolean;
  const text = folded.text.split("").filter(kept).join("");
  const [starts, ends] = [folded.starts.filter(kept), folded.ends.filter(kept)];
  return { given, text, starts, ends, cues: cuesOf(text) };
};
