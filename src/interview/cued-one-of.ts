import type { Span } from "../text/span.js";
import { type Cues, cued } from "./cues.js";

/** The groups of a match by their numbers; 0 is all of it. */
export type Groups = readonly (string | undefined)[];

/** One of several ways to say something: a pattern, and what its groups come to. */
export type Alternative<Value> = readonly [source: string, read: (groups: Groups) => Value];

/** A match of one of several alternatives. */
interface Found<Value> extends Span {
  readonly value: Value;
}

/** Alternatives of one pattern, each of them tried only where a text holds what it needs. */
export interface CuedAlternatives<Value> {
  /** Whether a text with these cues may hold a match. */
  may(cues: Cues): boolean;
  /** All matches in a stretch of the text that the cues are of, as of one pattern: of two at a place the earlier listed. */
  all(stretch: string, cues: Cues): readonly Found<Value>[];
}

/** An alternative that may match, and its next match. */
interface Search<Value> {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Value;
  next: RegExpExecArray | null;
}

const advance = (search: Search<unknown>, text: string, from: number): void => {
  const { pattern } = search;
  pattern.lastIndex = from;
  search.next = pattern.exec(text);
};

/** The search whose match comes first. */
const firstOf = <Value>(searches: readonly Search<Value>[]): Search<Value> | undefined => {
  let first: Search<Value> | undefined;
  for (const one of searches)
    if (one.next && (!first?.next || one.next.index < first.next.index)) first = one;
  return first;
};

/**
 * Makes one pattern of several alternatives, none of which matches without a character. Where there are dozens, of
 * which a text may hold one or two, those few are found faster than all of them together.
 */
export const cuedOneOf = <Value>(alternatives: readonly Alternative<Value>[]): CuedAlternatives<Value> => {
  const patterns = alternatives.map(([source, read]) => ({
    cue: cued(source),
    pattern: new RegExp(source, "gu"),
    read,
  }));
  const none: readonly Found<Value>[] = [];
  return {
    may: (cues) => patterns.some(({ cue }) => cue.may(cues)),
    all: (text, cues) => {
      let searches: Search<Value>[] | undefined;
      for (const { cue, pattern, read } of patterns) {
        if (!cue.may(cues)) continue;
        const search: Search<Value> = { pattern, read, next: null };
        advance(search, text, 0);
        if (!search.next) continue;
        if (searches) searches.push(search);
        else searches = [search];
      }
      if (!searches) return none;
      const found: Found<Value>[] = [];
      for (let first = firstOf(searches); first?.next; first = firstOf(searches)) {
        const { index: start, 0: all } = first.next;
        const end = start + all.length;
        found.push({ start, end, value: first.read(first.next) });
        for (const one of searches) if (one.next && one.next.index < end) advance(one, text, end);
      }
      return found;
    },
  };
};

/** Alternatives of which only the places are asked for. */
export const cuedPlaces = (sources: readonly string[]): CuedAlternatives<null> =>
  cuedOneOf(sources.map((source) => [source, () => null]));
