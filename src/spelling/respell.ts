import type { FoldedText } from "../text/fold.js";
import { matchesOf } from "../text/matches.js";
import type { Span } from "../text/span.js";

/** A stretch and what stands in its place. */
export interface Respelling extends Span {
  readonly respelt: string;
}

const commonLength = (
  a: string,
  b: string,
  unit: (text: string, i: number) => string | undefined,
): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && unit(a, length) === unit(b, length)) length += 1;
  return length;
};

/** A stretch for each match of a global pattern in a folded text, with what stands in its place. */
export const respellingsOf = (pattern: RegExp, text: string, respelt: string): Respelling[] =>
  matchesOf(pattern, text).map(({ index, 0: said }) => ({ start: index, end: index + said.length, respelt }));

/**
 * A folded text with its everyday spellings put right (我地整左份野 → 我哋整咗份嘢), so that one lexicon serves all
 * spellings. Every position still leads back to the text as given.
 */
export const respell = (folded: FoldedText, respellings: readonly Respelling[]): FoldedText => {
  if (respellings.length === 0) return folded;
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let at = 0;
  const keep = (until: number) => {
    for (let i = at; i < until; i += 1) {
      starts.push(folded.starts[i] as number);
      ends.push(folded.ends[i] as number);
    }
    text += folded.text.slice(at, until);
    at = until;
  };
  for (const { start, end, respelt } of respellings) {
    // Only what changes is replaced: the context of one slip may be the next one (你黎既).
    const before = folded.text.slice(start, end);
    const head = commonLength(before, respelt, (text, i) => text[i]);
    const tail = commonLength(
      before.slice(head),
      respelt.slice(head),
      (text, i) => text[text.length - 1 - i],
    );
    const [from, until] = [start + head, end - tail];
    if (from < at || until <= from) continue;
    keep(from);
    const changed = respelt.slice(head, respelt.length - tail);
    const unitForUnit = changed.length === until - from;
    for (let i = 0; i < changed.length; i += 1) {
      starts.push(folded.starts[unitForUnit ? from + i : from] as number);
      ends.push(folded.ends[unitForUnit ? from + i : until - 1] as number);
    }
    text += changed;
    at = until;
  }
  keep(folded.text.length);
  return { given: folded.given, text, starts, ends };
};
