import { linesOf } from "./table.js";

/**
 * A list of characters as it is built into the package (`for-machines.ts`) begins with this. Behind its header stands one
 * line: for each character, in the order of code points, how far it is from the one before, in digits of this base, the
 * lowest first; the last digit of each is told by a letter of its own.
 */
export const LISTED = "=";
export const [BASE, FIRST_DIGIT, LAST_DIGIT] = [47, "!".charCodeAt(0), "P".charCodeAt(0)];

/** The characters of a list. */
export const charactersOf = (table: string): string[] => {
  const [, gaps = ""] = linesOf(table);
  const characters: string[] = [];
  let [codePoint, gap, unit] = [0, 0, 1];
  for (let at = 0; at < gaps.length; at += 1) {
    const digit = gaps.charCodeAt(at);
    const isLast = digit >= LAST_DIGIT;
    gap += unit * (digit - (isLast ? LAST_DIGIT : FIRST_DIGIT));
    unit *= BASE;
    if (!isLast) continue;
    codePoint += gap;
    characters.push(String.fromCodePoint(codePoint));
    [gap, unit] = [0, 1];
  }
  return characters;
};
