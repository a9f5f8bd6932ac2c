import { after, isHan } from "../text/characters.js";
import { findClauses } from "../text/clauses.js";
import type { FoldedText } from "../text/fold.js";
import { findQuotes } from "../text/quotes.js";
import type { Span } from "../text/span.js";
import { type FeatureVisitor, type Odds, readOdds } from "./model/model.js";

/** A clause of the normalised text, read by the model. */
export interface Clause extends Span {
  /** Han characters. */
  readonly han: number;
  readonly odds: Odds;
  /** Speech in quotation marks or the title of a work, which are not the writer's own words. */
  readonly quoted: boolean;
  /** Whether a sentence begins here. */
  readonly newSentence: boolean;
}

/** What is quoted is left out as long as this much of the text stands outside it; else it is all there is. */
const LEAST_OUTSIDE = 0.3;

/** Whether one of the marks between two clauses ends a sentence. */
const endsSentence = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (SENTENCE_END.includes(text[at] as string)) return true;
  return false;
};
const SENTENCE_END = ";!?。.\n\r";

const countHan = (text: string, start: number, end: number): number => {
  let count = 0;
  for (let at = start; at < end; ) {
    const codePoint = text.codePointAt(at) as number;
    if (isHan(codePoint)) count += 1;
    at = after(at, codePoint);
  }
  return count;
};

/** For each UTF-16 unit of the text, whether it is quoted; null where nothing is. */
const quotedUnits = (text: string): Uint8Array | null => {
  const quotes = findQuotes(text);
  if (quotes.length === 0) return null;
  const quoted = new Uint8Array(text.length);
  for (const { inner } of quotes) quoted.fill(1, inner.start, inner.end);
  return quoted;
};

/**
 * The clauses of a normalised text with the odds that the model reads in each.
 *
 * @param found told each feature of a clause that is not quoted
 */
export const readClauses = (read: FoldedText, found: FeatureVisitor): Clause[] => {
  const { text } = read;
  const inQuotes = quotedUnits(text);
  const spans = findClauses(read);
  const counts: number[] = [];
  let [outside, all] = [0, 0];
  for (const { start, end } of spans) {
    const han = countHan(text, start, end);
    counts.push(han);
    all += han;
    if (inQuotes?.[start] !== 1) outside += han;
  }
  const leaveOut = outside >= LEAST_OUTSIDE * all;
  const clauses: Clause[] = [];
  let before = 0;
  for (let i = 0; i < spans.length; i += 1) {
    const { start, end } = spans[i] as Span;
    const quoted = leaveOut && inQuotes?.[start] === 1;
    clauses.push({
      start,
      end,
      han: counts[i] as number,
      quoted,
      newSentence: endsSentence(text, before, start),
      odds: readOdds(text, start, end, quoted ? undefined : found),
    });
    before = end;
  }
  return clauses;
};
