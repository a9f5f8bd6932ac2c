import { HAN, kindsOf, PAIR, PLAIN } from "./kinds.js";

/**
 * Where the letters of a stretch of a folded text stand, Han and Latin, of each UTF-16 unit the offset; digits, marks and
 * blanks say nothing twice.
 */
export const lettersAt = (text: string, start = 0, end = text.length): number[] => {
  const at: number[] = new Array(end - start);
  let size = 0;
  for (let i = start; i < end; i += 1) {
    const kinds = kindsOf(text.charCodeAt(i));
    if ((kinds & (HAN | PLAIN)) !== 0) {
      at[size] = i;
      size += 1;
    }
    if ((kinds & PAIR) === 0 || i + 1 === end) continue;
    const codePoint = text.codePointAt(i) as number;
    if (codePoint <= 0xffff) continue;
    if ((kindsOf(codePoint) & HAN) !== 0) {
      at[size] = i;
      at[size + 1] = i + 1;
      size += 2;
    }
    i += 1;
  }
  at.length = size;
  return at;
};

/** The letters of a stretch, one after another. */
export const lettersOf = (text: string, start = 0, end = text.length): string => {
  const at = lettersAt(text, start, end);
  let letters = "";
  for (let i = 0; i < at.length; ) {
    const first = i;
    do i += 1;
    while (at[i] === (at[i - 1] as number) + 1);
    letters += text.slice(at[first], (at[i - 1] as number) + 1);
  }
  return letters;
};
