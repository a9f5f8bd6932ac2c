import { withoutNames } from "../text/unnamed.js";
import { type CuedPattern, type Cues, cued } from "./cues.js";

/** A match of one of several alternatives. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** The groups that took part in it, by their names. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Alternatives of one pattern, each of them tried only where a text holds what it needs. */
export interface CuedAlternatives {
  /** Whether a text with these cues may hold a match. */
  may(cues: Cues): boolean;
  /** Whether one of them matches in a stretch of the text that the cues are of. */
  test(stretch: string, cues: Cues): boolean;
  /** All matches in a stretch, as of one pattern: of two at a place that of the earlier alternative. */
  all(stretch: string, cues: Cues): readonly Found[];
}

interface Alternative {
  readonly pattern: CuedPattern;
  readonly global: RegExp;
  readonly names: readonly (string | undefined)[];
}

/** An alternative that may match, and its next match. */
interface Search {
  readonly alternative: Alternative;
  next: RegExpExecArray | null;
}

const alternativeOf = (source: string): Alternative => {
  const { source: plain, names } = withoutNames(source);
  return { pattern: cued(new RegExp(plain, "u")), global: new RegExp(plain, "gu"), names };
};

const foundOf = (match: RegExpExecArray, names: Alternative["names"]): Found => {
  const groups: Record<string, string | undefined> = {};
  for (let i = 1; i < names.length; i += 1)
    if (match[i] !== undefined && names[i] !== undefined) groups[names[i] as string] = match[i];
  return { start: match.index, end: match.index + match[0].length, groups };
};

const search = (search: Search, text: string, from: number): void => {
  const { global } = search.alternative;
  global.lastIndex = from;
  search.next = global.exec(text);
};

const NONE: readonly Found[] = [];

/**
 * Makes one pattern of the sources of several alternatives, none of which matches without a character. Where there are
 * dozens, of which a text may hold one or two, those few are found faster than all of them together.
 */
export const cuedOneOf = (sources: readonly string[]): CuedAlternatives => {
  const alternatives = sources.map(alternativeOf);
  const searchesFor = (text: string, cues: Cues): Search[] => {
    const searches: Search[] = [];
    for (const alternative of alternatives) {
      if (!alternative.pattern.may(cues)) continue;
      const one: Search = { alternative, next: null };
      search(one, text, 0);
      if (one.next) searches.push(one);
    }
    return searches;
  };
  return {
    may: (cues) => alternatives.some(({ pattern }) => pattern.may(cues)),
    test: (stretch, cues) => {
      for (const { pattern } of alternatives) if (pattern.test(stretch, cues)) return true;
      return false;
    },
    all: (text, cues) => {
      const searches = searchesFor(text, cues);
      if (searches.length === 0) return NONE;
      const found: Found[] = [];
      for (;;) {
        let first: Search | undefined;
        for (const one of searches)
          if (one.next && (!first?.next || one.next.index < first.next.index)) first = one;
        if (!first?.next) return found;
        const last = foundOf(first.next, first.alternative.names);
        found.push(last);
        for (const one of searches) if (one.next && one.next.index < last.end) search(one, text, last.end);
      }
    },
  };
};
