import { matchesOf } from "../text/matches.js";
import { compileFilter } from "../text/pattern-filter.js";
import { withoutNames } from "../text/unnamed.js";

/** Which of the readers' patterns may match in a text, as bits by their numbers. */
export type Cues = readonly number[];

/** A pattern that is only tried on answers which hold what its matches need. */
export interface CuedPattern {
  /** Whether a text with these cues may hold a match. */
  may(cues: Cues): boolean;
  /** `pattern.test(stretch)`, for a stretch of the text that the cues are of. */
  test(stretch: string, cues: Cues): boolean;
  /** `pattern.exec(stretch)`, likewise; for its groups ask `groups`. */
  exec(stretch: string, cues: Cues): RegExpExecArray | null;
  /** All matches in a stretch, likewise. */
  all(stretch: string, cues: Cues): readonly RegExpExecArray[];
  /** The groups of a match that took part in it, by their names. */
  groups(match: RegExpExecArray): Record<string, string | undefined>;
}

const BITS = 31;
const NO_MATCHES: readonly RegExpExecArray[] = [];

/** The patterns of all readers: one look at a text tells which of them may match in it. */
const patterns: RegExp[] = [];

/** Makes a cued pattern of a regular expression, with the flag `u` alone. */
export const cued = (expression: RegExp): CuedPattern => {
  const number = patterns.push(expression) - 1;
  const word = Math.floor(number / BITS);
  const bit = 1 << (number % BITS);
  const may = (cues: Cues): boolean => ((cues[word] as number) & bit) !== 0;
  let one: RegExp | undefined;
  let all: RegExp | undefined;
  let names: readonly (string | undefined)[] = [];
  const make = (flags: string): RegExp => {
    const plain = withoutNames(expression);
    names = plain.names;
    return new RegExp(plain.source, flags);
  };
  return {
    may,
    test: (stretch, cues) => may(cues) && expression.test(stretch),
    exec: (stretch, cues) => {
      if (!may(cues)) return null;
      one ??= make("u");
      return one.exec(stretch);
    },
    all: (stretch, cues) => {
      if (!may(cues)) return NO_MATCHES;
      all ??= make("gu");
      return matchesOf(all, stretch);
    },
    groups: (match) => {
      const groups: Record<string, string | undefined> = {};
      for (let i = 1; i < names.length; i += 1)
        if (match[i] !== undefined && names[i] !== undefined) groups[names[i] as string] = match[i];
      return groups;
    },
  };
};

/** Texts that are read before it is worked out what the patterns need, which takes as long as reading some dozens. */
const UNCUED = 16;
let read = 0;
let filter: ReturnType<typeof compileFilter> | undefined;

const wordsFor = (count: number): number => Math.ceil(count / BITS);

/** The cues of a text. */
export const cuesOf = (text: string): Cues => {
  if (filter === undefined) {
    read += 1;
    if (read <= UNCUED) return new Array<number>(wordsFor(patterns.length)).fill(2 ** BITS - 1);
    filter = compileFilter(patterns.map((pattern) => withoutNames(pattern).source));
  }
  const cues = new Array<number>(wordsFor(patterns.length)).fill(0);
  for (const number of filter(text)) {
    const word = Math.floor(number / BITS);
    cues[word] = (cues[word] as number) | (1 << (number % BITS));
  }
  return cues;
};
