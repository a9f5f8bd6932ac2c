import { isDigit } from "./characters.js";
import type { FoldedText } from "./fold.js";
import type { Span } from "./span.js";

/**
 * Marks at which a clause ends, in folded text; a blank between Han characters ends one too. Quotation marks do,
 * so that a clause is either quoted or not.
 */
const CLAUSE_END = "，,;:!?。、\n\r…—·~()「」『』“”《》〈〉";
/** Marks at which a sentence ends. */
const SENTENCE_END = ";!?。\n\r";

/** What a unit may end, as bits. */
const CLAUSE = 1;
const SENTENCE = 2;
/** It ends something in some places only: a full stop, a blank. */
const PERHAPS = 4;
const STOP = ".".charCodeAt(0);
const BLANK = " ".charCodeAt(0);

const ends = new Uint8Array(0x10000);
for (const mark of CLAUSE_END) ends[mark.charCodeAt(0)] = CLAUSE;
for (const mark of SENTENCE_END) ends[mark.charCodeAt(0)] = CLAUSE | SENTENCE;
ends[STOP] = PERHAPS;
ends[BLANK] = PERHAPS;

const isDigitAt = (text: string, at: number): boolean => isDigit(text.charCodeAt(at));

const isWordAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (unit >= 0x61 && unit <= 0x7a) || isDigit(unit);
};

/** A full stop ends a sentence unless it stands inside a number or a name (3.5, example.com). */
const isStop = (text: string, at: number): boolean =>
  !isWordAt(text, at + 1) && !(isDigitAt(text, at - 1) && isDigitAt(text, at + 1));

/**
 * Whether the UTF-16 unit belongs to an ideograph: the blocks of the BMP, or half of an astral one. The second half of an
 * emoji counts as well: a blank beside it parts clauses as one beside an ideograph does.
 */
export const isHanUnit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xd840 && unit <= 0xd88f) ||
    (unit >= 0xdc00 && unit <= 0xdfff)
  );
};

const endsHere = (text: string, at: number, unit: number, kind: number): boolean => {
  if (unit === STOP) return isStop(text, at);
  return unit !== BLANK || (kind === CLAUSE && isHanUnit(text, at - 1) && isHanUnit(text, at + 1));
};

/** Told of each stretch between marks, left to right, without them and without blanks around it; blank ones are left out. */
type Found = (start: number, end: number) => void;

const split = (text: string, kind: number, found: Found): void => {
  let start = 0;
  const close = (at: number) => {
    let end = at;
    while (start < end && text.charCodeAt(start) === BLANK) start += 1;
    while (start < end && text.charCodeAt(end - 1) === BLANK) end -= 1;
    // Nearly all begin with an ideograph and need no other look.
    if (end > start && (isHanUnit(text, start) || text.slice(start, end).trim() !== "")) found(start, end);
    start = at + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const end = ends[unit] as number;
    if (end !== 0 && ((end & kind) !== 0 || (end === PERHAPS && endsHere(text, at, unit, kind)))) close(at);
  }
  close(text.length);
};

const spansOf = (text: string, kind: number): Span[] => {
  const spans: Span[] = [];
  split(text, kind, (start, end) => spans.push({ start, end }));
  return spans;
};

/** Goes through the clauses of a folded text; see `findClauses`. */
export const eachClause = (text: string, found: Found): void => split(text, CLAUSE, found);

/** The clauses of a folded text, without their end marks; blank ones are left out. */
export const findClauses = ({ text }: Pick<FoldedText, "text">): Span[] => spansOf(text, CLAUSE);

/** The sentences of a folded text, without their end marks; a line break ends one. */
export const findSentences = ({ text }: Pick<FoldedText, "text">): Span[] => spansOf(text, SENTENCE);
