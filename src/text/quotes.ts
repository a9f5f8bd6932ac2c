import { lettersAt } from "./letters.js";
import type { Span } from "./span.js";

const CLOSING = new Map([
  ["「", "」"],
  ["『", "』"],
  ["“", "”"],
  ["‘", "’"],
  ["《", "》"],
  ["〈", "〉"],
]);

/** Whether a unit is of the two blocks that hold the marks: nearly none is. */
const isMark = (unit: number): boolean =>
  (unit >= 0x3008 && unit <= 0x300f) || (unit >= 0x2018 && unit <= 0x201d);

/** Speech and quotations, against the titles of works. */
const SPEECH = new Set(["「", "『", "“"]);

export interface Quote extends Span {
  /** The quoted words without the marks. */
  readonly inner: Span;
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

/** What is quoted is not the writer's own as long as this much of the letters stands outside it. */
const LEAST_OUTSIDE = 0.3;

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
  const open: { mark: string; close: string; at: number }[] = [];
  const waiting = new Map<string, number>();
  const wait = (close: string, change: number) => waiting.set(close, (waiting.get(close) ?? 0) + change);
  for (let at = first; at < text.length; at += 1) {
    if (!isMark(text.charCodeAt(at))) continue;
    const mark = text[at] as string;
    const close = CLOSING.get(mark);
    if (close !== undefined) {
      open.push({ mark, close, at });
      wait(close, 1);
      continue;
    }
    // Only a mark that something waits for is looked for, and what lies above it is dropped: linear in all.
    if (!waiting.get(mark)) continue;
    let entry = open.pop() as { mark: string; close: string; at: number };
    while (entry.close !== mark) {
      wait(entry.close, -1);
      entry = open.pop() as { mark: string; close: string; at: number };
    }
    wait(mark, -1);
    while (quotes.length > 0 && (quotes[quotes.length - 1] as Quote).start > entry.at) quotes.pop();
    quotes.push({
      start: entry.at,
      end: at + 1,
      inner: { start: entry.at + 1, end: at },
      speech: SPEECH.has(entry.mark),
    });
  }
  return quotes;
};
