import { type FoldedText, givenSpan } from "../text/fold.js";
import type { Span } from "../text/span.js";

/** What a message is filled with: numbers, words, flags. */
export type Params = Record<string, string | number | boolean>;

/** Shares and marks are told to two decimals. */
export const toHundredths = (value: number): number => Math.round(value * 100) / 100;

/**
 * A place in a text that a result rests on.
 * `start` and `end` are UTF-16 offsets, half-open, into the text as it was given: `given.slice(start, end) === text`.
 */
export interface Evidence {
  code: string;
  start?: number;
  end?: number;
  text?: string;
  params?: Params;
}

/** Evidence for a span of a folded text, told in offsets of the text as it was given. */
export const evidenceOf = (folded: FoldedText, span: Span, code: string, params?: Params): Evidence => {
  return evidenceAt(folded.given, givenSpan(folded, span.start, span.end), code, params);
};

/** Evidence for a span of the text as it was given. */
export const evidenceAt = (given: string, span: Span, code: string, params?: Params): Evidence => {
  const { start, end } = span;
  const text = given.slice(start, end);
  return params ? { code, start, end, text, params } : { code, start, end, text };
};

/** One piece of evidence that is the whole text; none for an empty one. */
export const wholeText = (folded: FoldedText, code: string): Evidence[] =>
  folded.given === "" ? [] : [{ code, start: 0, end: folded.given.length, text: folded.given }];
