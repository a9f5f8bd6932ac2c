import { after, isHan } from "../text/characters.js";
import { eachClause } from "../text/clauses.js";
import type { FoldedText } from "../text/fold.js";
import { findQuotes, LEAST_OUTSIDE } from "../text/quotes.js";
import { type FeatureVisitor, type Odds, readOdds } from "./model/model.js";

/**
 * The clauses of a normalised text, read by the model. A list for each thing that is told of a clause: a text may have
 * hundreds of thousands, and an object for each would be most of the work.
 */
export interface Clauses {
  readonly starts: number[];
  readonly ends: number[];
  /** Han characters. */
  readonly han: number[];
  /** The log-odds of each of the model's questions. */
  readonly odds: { readonly [Question in keyof Odds]: number[] };
  /** Speech in quotation marks or the title of a work, which are not the writer's own words. */
  readonly quoted: boolean[];
  /** Whether a sentence begins here. */
  readonly newSentence: boolean[];
}

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
  for (const { start, end } of quotes) quoted.fill(1, start + 1, end - 1);
  return quoted;
};

/** Used again for each clause. */
const odds: Odds = { cantonese: 0, genuine: 0, classical: 0 };

/**
 * The clauses of a normalised text with the odds that the model reads in each.
 *
 * @param found told each feature of a clause that is not quoted
 */
export const readClauses = ({ text }: FoldedText, found: FeatureVisitor): Clauses => {
  const inQuotes = quotedUnits(text);
  const clauses: Clauses = {
    starts: [],
    ends: [],
    han: [],
    odds: { cantonese: [], genuine: [], classical: [] },
    quoted: [],
    newSentence: [],
  };
  let [outside, all] = [0, 0];
  eachClause(text, (start, end) => {
    const han = countHan(text, start, end);
    clauses.starts.push(start);
    clauses.ends.push(end);
    clauses.han.push(han);
    all += han;
    if (inQuotes?.[start] !== 1) outside += han;
  });
  const leaveOut = outside >= LEAST_OUTSIDE * all;
  let before = 0;
  for (let i = 0; i < clauses.starts.length; i += 1) {
    const [start, end] = [clauses.starts[i] as number, clauses.ends[i] as number];
    const quoted = leaveOut && inQuotes?.[start] === 1;
    readOdds(text, start, end, odds, quoted ? undefined : found);
    clauses.quoted.push(quoted);
    // What stands before the first clause, a line break or a tag, is nothing between two.
    clauses.newSentence.push(i > 0 && endsSentence(text, before, start));
    clauses.odds.cantonese.push(odds.cantonese);
    clauses.odds.genuine.push(odds.genuine);
    clauses.odds.classical.push(odds.classical);
    before = end;
  }
  return clauses;
};
