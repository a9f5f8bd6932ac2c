import type { Span } from "./span.js";

/** Spans in the order in which they begin. */
export const byStart = <One extends Span>(spans: readonly One[]): One[] =>
  [...spans].sort((a, b) => a.start - b.start);

/** Spans in order, with those that touch or overlap made one. */
export const joined = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = [];
  for (const span of byStart(spans)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
};

/** The first of spans in order that begins at a position or after it: its index, or how many there are. */
export const firstFrom = (spans: readonly Span[], position: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether one of spans in order and apart from each other lies within a stretch. */
export const anyWithin = (spans: readonly Span[], start: number, end: number): boolean => {
  const first = spans[firstFrom(spans, start)];
  return first !== undefined && first.end <= end;
};

/** Those of some spans that share no position with others; both are in order, the others apart from each other. */
export const apartFrom = <One extends Span>(
  spans: readonly One[],
  others: readonly Span[],
): readonly One[] => {
  if (others.length === 0) return spans;
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < others.length && (others[next] as Span).end <= start) next += 1;
    const other = others[next];
    return other === undefined || other.start >= end;
  });
};
