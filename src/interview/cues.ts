import { matchesOf } from "../text/matches.js";
import { BITS, compileBits, type PatternBits } from "../text/pattern-bits.js";

/** Which of the readers' patterns may match in a text. */
export type Cues = PatternBits;

/** A pattern that is only tried on answers which hold what its matches need. */
export interface CuedPattern {
  /** Whether a text with these cues may hold a match. */
  may(cues: Cues): boolean;
  /** `pattern.test(stretch)`, for a stretch of the text that the cues are of. */
  test(stretch: string, cues: Cues): boolean;
  /** `pattern.exec(stretch)`, likewise. */
  exec(stretch: string, cues: Cues): RegExpExecArray | null;
  /** All matches in a stretch, likewise. */
  all(stretch: string, cues: Cues): readonly RegExpExecArray[];
}

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** The patterns of all readers: one look at a text tells which of them may match in it. */
const patterns: RegExp[] = [];

/** Makes a cued pattern of a regular expression with the flag `u` alone, or of its source. */
export const cued = (given: RegExp | string): CuedPattern => {
  const pattern = typeof given === "string" ? new RegExp(given, "u") : given;
  const number = patterns.push(pattern) - 1;
  const word = Math.floor(number / BITS);
  const bit = 1 << (number % BITS);
  const may = (cues: Cues): boolean => ((cues[word] as number) & bit) !== 0;
  let global: RegExp | undefined;
  return {
    may,
    test: (stretch, cues) => may(cues) && pattern.test(stretch),
    exec: (stretch, cues) => (may(cues) ? pattern.exec(stretch) : null),
    all: (stretch, cues) => {
      if (!may(cues)) return NO_MATCHES;
      global ??= new RegExp(pattern, "gu");
      return matchesOf(global, stretch);
    },
  };
};

/** With these every pattern is tried: for a text that was put together. */
export const allCues = (): Cues => new Array<number>(Math.ceil(patterns.length / BITS)).fill(2 ** BITS - 1);

/** Texts that are read before it is worked out what the patterns need, which takes as long as reading some dozens. */
const UNCUED = 16;
let read = 0;
let compiled: ReturnType<typeof compileBits> | undefined;
/** How many patterns were compiled. */
let known = 0;

/** The cues of a text. */
export const cuesOf = (text: string): Cues => {
  if (compiled === undefined || known !== patterns.length) {
    read += 1;
    if (read <= UNCUED) return allCues();
    compiled = compileBits(patterns.map(({ source }) => source));
    known = patterns.length;
  }
  return compiled(text);
};
