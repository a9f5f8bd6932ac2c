import { after, isHan } from "./characters.js";
import type { FoldedText } from "./fold.js";

/** The letters of a text, Han and Latin, one after another; digits, marks and blanks say nothing twice. */
export interface Letters {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it stands in the folded text. */
  readonly at: readonly number[];
}

/** a–z, and Latin letters with diacritics as Western languages have them. */
export const isPlainLatin = (codePoint: number): boolean =>
  (codePoint >= 0x61 && codePoint <= 0x7a) || (codePoint >= 0xc0 && codePoint <= 0x24f);

export const lettersOf = ({ text }: Pick<FoldedText, "text">): Letters => {
  const places: number[] = [];
  let letters = "";
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    const next = after(at, codePoint);
    if (isHan(codePoint) || isPlainLatin(codePoint)) {
      for (let unit = at; unit < next; unit += 1) places.push(unit);
    } else {
      letters += text.slice(from, at);
      from = next;
    }
    at = next;
  }
  return { text: letters + text.slice(from), at: places };
};
