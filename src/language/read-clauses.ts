import { countCharacters, isHan } from "../text/characters.js";
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
const SENTENCE_END = /[;!?。.\n\r]/u;

/** For each UTF-16 unit of the text, whether it is quoted. */
const quotedUnits = (text: string): Uint8Array => {
  const quoted = new Uint8Array(text.length);
  for (const { inner } of findQuotes(text)) quoted.fill(1, inner.start, inner.end);
  return quoted;
};

const hanOf = (clauses: readonly { han: number }[]): number => clauses.reduce((sum, { han }) => sum + han, 0);

/**
 * The clauses of a normalised text with the odds that the model reads in each.
 *
 * @param found told each feature of a clause that is not quoted
 */
export const readClauses = (read: FoldedText, found: FeatureVisitor): Clause[] => {
  const { text } = read;
  const inQuotes = quotedUnits(text);
  const spans = findClauses(read).map((span) => ({
    ...span,
    han: countCharacters(text.slice(span.start, span.end), isHan),
    quoted: inQuotes[span.start] === 1,
  }));
  const outside = spans.filter(({ quoted }) => !quoted);
  const leaveOut = hanOf(outside) >= LEAST_OUTSIDE * hanOf(spans);
  let before = 0;
  return spans.map((span) => {
    const newSentence = SENTENCE_END.test(text.slice(before, span.start));
    before = span.end;
    const quoted = leaveOut && span.quoted;
    return {
      ...span,
      quoted,
      newSentence,
      odds: readOdds(text, span.start, span.end, quoted ? undefined : found),
    };
  });
};
