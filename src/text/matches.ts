import type { Span } from "./span.js";

/** The spans at which a global pattern matches. */
export const matchSpans = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
