import type { FoldedText } from "./fold.js";
import type { Span } from "./span.js";

/**
 * Marks at which a clause ends, in folded text; a blank between Han characters ends one too. Quotation marks do,
 * so that a clause is either quoted or not.
 */
const CLAUSE_END = new Set([..."，,;:!?。、\n\r…—·~()「」『』“”《》〈〉"]);
/** Marks at which a sentence ends. */
const SENTENCE_END = new Set([";", "!", "?", "。", "\n", "\r"]);

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

/** A full stop ends a sentence unless it stands inside a number or a name (3.5, example.com). */
const isStop = (text: string, at: number): boolean =>
  text[at] === "." &&
  !/[a-z0-9]/.test(text[at + 1] ?? " ") &&
  !(isDigitAt(text, at - 1) && isDigitAt(text, at + 1));

const split = (folded: FoldedText, ends: ReadonlySet<string>, blanks: boolean): Span[] => {
  const { text } = folded;
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== "") spans.push({ start, end });
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    const isBlank = blanks && character === " " && isHanUnit(text, at - 1) && isHanUnit(text, at + 1);
    if (!ends.has(character) && !isStop(text, at) && !isBlank) continue;
    close(at);
    start = at + 1;
  }
  close(text.length);
  return spans;
};

/** Whether the UTF-16 unit belongs to an ideograph: the blocks of the BMP, or half of an astral one. */
const isHanUnit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xd840 && unit <= 0xd88f) ||
    (unit >= 0xdc00 && unit <= 0xdfff)
  );
};

/** The clauses of a folded text, without their end marks; blank ones are left out. */
export const findClauses = (folded: FoldedText): Span[] => split(folded, CLAUSE_END, true);

/** The sentences of a folded text, without their end marks; a line break ends one. */
export const findSentences = (folded: FoldedText): Span[] => split(folded, SENTENCE_END, false);
