import { after, isDigit, isHan } from "./characters.js";
import { isPlainLatin } from "./letters.js";
import type { Span } from "./span.js";

/** A Han character or a Latin word; what stands between is no part of a comparison. */
export interface Token extends Span {
  readonly text: string;
  readonly han: boolean;
}

const isWordUnit = (unit: number): boolean => isDigit(unit) || isPlainLatin(unit);

/** The tokens of a folded text, left to right. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    const han = isHan(codePoint);
    let end = after(at, codePoint);
    if (han || isWordUnit(codePoint)) {
      if (!han) while (end < text.length && isWordUnit(text.charCodeAt(end))) end += 1;
      tokens.push({ text: text.slice(at, end), start: at, end, han });
    }
    at = end;
  }
  return tokens;
};
