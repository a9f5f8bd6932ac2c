import type { Span } from "./span.js";

/** The spans, by where they begin, that lie within none of some stretches, which are in order and apart. Linear but for the sorting. */
export const outside = <One extends Span>(spans: readonly One[], stretches: readonly Span[]): One[] => {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  if (stretches.length === 0) return sorted;
  let next = 0;
  return sorted.filter(({ start, end }) => {
    while (next < stretches.length && (stretches[next] as Span).end <= start) next += 1;
    const stretch = stretches[next];
    return !(stretch && stretch.start <= start && end <= stretch.end);
  });
};
