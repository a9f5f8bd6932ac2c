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

/** Spans in order, with those that touch or overlap made one. */
export const inOrder = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
};
