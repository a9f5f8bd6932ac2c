import type { FoldedText } from "./fold.js";

/** The letters of a text, Han and Latin, one after another; digits, marks and blanks say nothing twice. */
export interface Letters {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it stands in the folded text. */
  readonly at: readonly number[];
}

const LETTER = /\p{Script=Han}|[a-z\u00c0-\u024f]/gu;

export const lettersOf = ({ text }: Pick<FoldedText, "text">): Letters => {
  const at: number[] = [];
  const letters: string[] = [];
  for (const match of text.matchAll(LETTER)) {
    letters.push(match[0]);
    for (let i = 0; i < match[0].length; i += 1) at.push(match.index + i);
  }
  return { text: letters.join(""), at };
};
