import { inOrder } from "../text/blank.js";
import { findClauses, findSentences } from "../text/clauses.js";
import { type FoldedText, givenSpan } from "../text/fold.js";
import { lettersOf } from "../text/letters.js";
import type { Span } from "../text/span.js";

/** Up to this many letters a line said again and again is a refrain. */
const REFRAIN = 8;
/** A sentence said this often is pasted; twice may be a figure of speech. */
const PASTED = 3;
/** Letters of a run that must have stood before, to the letter. */
const SEED = 12;
/** From this many letters on, a stretch that stood before is a pasted paragraph, even if only once. */
const PARAGRAPH = 48;
/** What stands in so many letters, of which this many are different, is a row of one sound: 哈哈哈哈. */
const LEAST_DIFFERENT = 5;

const isSaid = (letters: string): boolean =>
  letters.length > REFRAIN && new Set(letters.slice(0, 64)).size >= LEAST_DIFFERENT;

/** Sentences and clauses that stand in the text three times or more: all but the first of each. */
const pastedParts = (folded: FoldedText, parts: readonly Span[]): Span[] => {
  const places = new Map<string, Span[]>();
  for (const part of parts) {
    const letters = lettersOf({ text: folded.text.slice(part.start, part.end) }).text;
    if (!isSaid(letters)) continue;
    const known = places.get(letters);
    if (known) known.push(part);
    else places.set(letters, [part]);
  }
  return [...places.values()].filter((all) => all.length >= PASTED).flatMap((all) => all.slice(1));
};

/** Long runs of letters that stood before, whatever marks part them. */
const pastedRuns = (folded: FoldedText): Span[] => {
  const { text, at } = lettersOf(folded);
  const known = new Set<string>();
  const runs: Span[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (end - start >= PARAGRAPH && new Set(text.slice(start, start + 64)).size >= LEAST_DIFFERENT)
      runs.push({ start: at[start] as number, end: (at[end - 1] as number) + 1 });
    start = -1;
  };
  for (let i = 0; i + SEED <= text.length; i += 1) {
    // A seed is known once it lies behind: one that overlaps itself did not stand before.
    if (i >= SEED) known.add(text.slice(i - SEED, i));
    if (!known.has(text.slice(i, i + SEED))) continue;
    if (start >= 0 && i > end) close();
    if (start < 0) start = i;
    end = i + SEED;
  }
  if (start >= 0) close();
  return runs;
};

/**
 * The stretches of an answer that stood before in it: a sentence pasted again and again, a paragraph pasted once more.
 * Not a refrain of short lines, nor a sentence said twice. Linear; offsets are into the text as given.
 */
export const findRepeated = (folded: FoldedText): Span[] =>
  inOrder(
    [
      ...pastedParts(folded, findSentences(folded)),
      ...pastedParts(folded, findClauses(folded)),
      ...pastedRuns(folded),
    ].map(({ start, end }) => givenSpan(folded, start, end)),
  );
