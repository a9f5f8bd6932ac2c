import { lettersAt } from "./letters.js";
import type { Span } from "./span.js";

/** Marks that open and those that close, in one order. The first three are of speech and quotations, the last two of titles. */
const OPENING = "「『“‘《〈";
const CLOSING = "」』”’》〉";
const isSpeech = (kind: number): boolean => kind < 3;

/** Whether a unit is of the two blocks that hold the marks: nearly none is. */
const isMark = (unit: number): boolean =>
  (unit >= 0x3008 && unit <= 0x300f) || (unit >= 0x2018 && unit <= 0x201d);

/** A quotation with its marks, a unit each. */
export interface Quote extends Span {
  /** Whether the marks are those of speech (「」『』“”), not of a title (《》〈〉). */
  readonly speech: boolean;
}

/**
 * The outermost balanced quotations of a text, left to right. A mark that is never closed opens nothing.
 * Straight quotes and apostrophes do not count: they do not say where a quotation begins.
 */
export const findQuotes = (text: string): Quote[] => {
  let first = 0;
  while (first < text.length && !isMark(text.charCodeAt(first))) first += 1;
  return first === text.length ? [] : quotesFrom(text, first);
};

/** What is quoted is not the writer's own as long as this share of a text stands outside it; else it is all there is. */
export const LEAST_OUTSIDE = 0.3;

/** The quotations of a text; none where nearly all of it is quoted: then that is what was written. */
export const findQuotations = (text: string): readonly Quote[] => {
  const quotes = findQuotes(text);
  if (quotes.length === 0) return quotes;
  const inside = quotes.reduce((sum, { start, end }) => sum + lettersAt(text, start, end).length, 0);
  const all = lettersAt(text).length;
  return all - inside >= LEAST_OUTSIDE * all ? quotes : [];
};

const quotesFrom = (text: string, first: number): Quote[] => {
  const quotes: Quote[] = [];
  // What is open: which pair of marks, and where it was opened; and how many of each pair are.
  const kinds: number[] = [];
  const places: number[] = [];
  const waiting = new Int32Array(CLOSING.length);
  for (let at = first; at < text.length; at += 1) {
    if (!isMark(text.charCodeAt(at))) continue;
    const mark = text[at] as string;
    const opened = OPENING.indexOf(mark);
    if (opened >= 0) {
      kinds.push(opened);
      places.push(at);
      waiting[opened] = (waiting[opened] as number) + 1;
      continue;
    }
    const closed = CLOSING.indexOf(mark);
    // Only a mark that something waits for is looked for, and what lies above it is dropped: linear in all.
    if (closed < 0 || waiting[closed] === 0) continue;
    let [kind, start] = [-1, 0];
    while (kind !== closed) {
      kind = kinds.pop() as number;
      start = places.pop() as number;
      waiting[kind] = (waiting[kind] as number) - 1;
    }
    while (quotes.length > 0 && (quotes[quotes.length - 1] as Quote).start > start) quotes.pop();
    quotes.push({ start, end: at + 1, speech: isSpeech(kind) });
  }
  return quotes;
};
