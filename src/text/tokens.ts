import { isHan } from "./characters.js";
import type { Span } from "./span.js";

/** A Han character or a Latin word; what stands between is no part of a comparison. */
export interface Token extends Span {
  readonly text: string;
  readonly han: boolean;
}

const TOKEN = /\p{Script=Han}|[a-z0-9\u00c0-\u024f]+/gu;

/** The tokens of a folded text, left to right. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    han: isHan(match[0].codePointAt(0) as number),
  }));
