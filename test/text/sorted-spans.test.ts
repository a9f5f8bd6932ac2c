import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyWithin, apartFrom, firstFrom } from "../../src/text/sorted-spans.js";
import { overlaps, type Span } from "../../src/text/span.js";

/** Spans in order and apart from each other. */
const spans = fc
  .array(fc.tuple(fc.nat({ max: 4 }), fc.integer({ min: 1, max: 5 })), { maxLength: 12 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]): Span => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

describe("spans in order", () => {
  test("the first from a position on", () => {
    fc.assert(
      fc.property(spans, fc.nat({ max: 80 }), (list, position) => {
        const first = list.findIndex(({ start }) => start >= position);
        expect(firstFrom(list, position)).toBe(first < 0 ? list.length : first);
      }),
    );
  });

  test("whether one lies within a stretch", () => {
    fc.assert(
      fc.property(spans, fc.nat({ max: 80 }), fc.nat({ max: 80 }), (list, start, end) => {
        expect(anyWithin(list, start, end)).toBe(list.some((one) => one.start >= start && one.end <= end));
      }),
    );
  });

  test("those that share no position with others", () => {
    fc.assert(
      fc.property(spans, spans, (list, others) => {
        expect(apartFrom(list, others)).toEqual(list.filter((one) => !others.some((o) => overlaps(o, one))));
      }),
    );
  });
});
