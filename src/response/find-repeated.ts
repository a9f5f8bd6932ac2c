import { findClauses, findSentences } from "../text/clauses.js";
import { type FoldedText, givenSpan } from "../text/fold.js";
import { gramHashes } from "../text/gram-hashes.js";
import { borrowCounts, firstMet, giveBack, meet } from "../text/hash-counts.js";
import { lettersAt, lettersOf } from "../text/letters.js";
import { joined } from "../text/sorted-spans.js";
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

const isVaried = (letters: string): boolean => new Set(letters.slice(0, 64)).size >= LEAST_DIFFERENT;

/** Whether three of some parts may hold the same letters: as many do, beginning and ending alike. */
const mayBePasted = (text: string, letters: readonly number[], parts: readonly Span[]): boolean => {
  if (parts.length < PASTED) return false;
  const counts = borrowCounts(parts.length);
  let found = false;
  let next = 0;
  for (const { start, end } of parts) {
    while (next < letters.length && (letters[next] as number) < start) next += 1;
    const first = next;
    while (next < letters.length && (letters[next] as number) < end) next += 1;
    if (next - first <= REFRAIN) continue;
    const ends =
      text.charCodeAt(letters[first] as number) ^ (text.charCodeAt(letters[next - 1] as number) << 16);
    found = meet(counts, Math.imul(ends, next - first)) >= PASTED;
    if (found) break;
  }
  giveBack(counts);
  return found;
};

/** Sentences or clauses that stand in the text three times or more: all but the first of each. */
const pastedParts = (text: string, parts: readonly Span[]): Span[] => {
  const places = new Map<string, Span[]>();
  for (const part of parts) {
    const letters = lettersOf(text, part.start, part.end);
    if (letters.length <= REFRAIN || !isVaried(letters)) continue;
    const known = places.get(letters);
    if (known) known.push(part);
    else places.set(letters, [part]);
  }
  return [...places.values()].filter((all) => all.length >= PASTED).flatMap((all) => all.slice(1));
};

/**
 * The long runs of letters that stood before, in numbers of letters: rows of seeds that each begin within the one before.
 *
 * @param stoodBefore whether the seed at a letter stood before; it is asked of each letter in turn
 */
const longRuns = (letters: number, stoodBefore: (first: number) => boolean): Span[] => {
  const runs: Span[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (end - start >= PARAGRAPH) runs.push({ start, end });
    start = -1;
  };
  for (let first = 0; first + SEED <= letters; first += 1) {
    if (!stoodBefore(first)) continue;
    if (first > end) close();
    if (start < 0) start = first;
    end = first + SEED;
  }
  close();
  return runs;
};

/** Whether there may be a long run that stood before, by hashes of its seeds: most texts have none. */
const mayHoldRun = (text: string, letters: readonly number[]): boolean => {
  if (letters.length < SEED + PARAGRAPH) return false;
  const places = borrowCounts(letters.length);
  const hashes = gramHashes(
    letters.map((at) => text.charCodeAt(at)),
    SEED,
  );
  const runs = longRuns(
    letters.length,
    (first) => firstMet(places, hashes[first] as number, first) <= first - SEED,
  );
  giveBack(places);
  return runs.length > 0;
};

/** Long runs of letters that stood before, whatever marks part them. */
const pastedRuns = (text: string, at: readonly number[]): Span[] => {
  const letters = lettersOf(text);
  const known = new Set<string>();
  const runs = longRuns(at.length, (first) => {
    // A seed is known once it lies behind: one that overlaps itself did not stand before.
    if (first >= SEED) known.add(letters.slice(first - SEED, first));
    return known.has(letters.slice(first, first + SEED));
  });
  return runs
    .filter(({ start }) => isVaried(letters.slice(start, start + 64)))
    .map(({ start, end }) => ({ start: at[start] as number, end: (at[end - 1] as number) + 1 }));
};

/**
 * The stretches of an answer that stood before in it: a sentence pasted again and again, a paragraph pasted once more.
 * Not a refrain of short lines, nor a sentence said twice. Linear; offsets are into the text as given.
 */
export const findRepeated = (
  folded: FoldedText,
  sentences: readonly Span[] = findSentences(folded),
  clauses: readonly Span[] = findClauses(folded),
): Span[] => {
  const { text } = folded;
  const letters = lettersAt(text);
  const found = [
    ...(mayBePasted(text, letters, sentences) ? pastedParts(text, sentences) : []),
    ...(mayBePasted(text, letters, clauses) ? pastedParts(text, clauses) : []),
    ...(mayHoldRun(text, letters) ? pastedRuns(text, letters) : []),
  ];
  return found.length === 0 ? found : joined(found.map(({ start, end }) => givenSpan(folded, start, end)));
};
