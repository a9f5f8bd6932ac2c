import type { Span } from "./span.js";

/** A text with some stretches, in order and apart from each other, replaced by blanks: what follows keeps its place. */
export const blank = (text: string, spans: readonly Span[]): string => {
  let kept = "";
  let at = 0;
  for (const { start, end } of spans) {
    kept += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return kept + text.slice(at);
};
