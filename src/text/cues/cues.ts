import { matchesOf } from "../matches.js";
import { mustHold } from "./must-hold.js";

/**
 * Which sequences of one to three UTF-16 units a text holds, as a set of bits: none that it holds is missing, few that
 * it lacks are there by chance.
 */
export type Cues = Int32Array;

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

const mix = (key: number, unit: number): number => {
  const mixed = Math.imul(key ^ unit, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

const add = (cues: Cues, key: number): void => {
  const at = (key >>> 5) & (cues.length - 1);
  cues[at] = (cues[at] as number) | (1 << (key & 31));
};

const holds = (cues: Cues, key: number): boolean =>
  ((cues[(key >>> 5) & (cues.length - 1)] as number) & (1 << (key & 31))) !== 0;

/** The cues of a text. Sequences of three are kept where they begin with a letter. */
export const cuesOf = (text: string): Cues => {
  // Some hundred bits for each unit of which it sets up to three.
  const cues = new Int32Array(2 ** Math.ceil(Math.log2(4 * text.length + 16)));
  let key = 0;
  let pair = 0;
  let first = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (at > 1 && isLetter(first)) add(cues, mix(pair, unit));
    first = at > 0 ? text.charCodeAt(at - 1) : 0;
    if (at > 0) pair = mix(key, unit);
    if (at > 0) add(cues, pair);
    key = mix(0, unit);
    add(cues, key);
  }
  return cues;
};

/** A pattern that is only tried on stretches of texts that hold what each of its matches holds. */
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

/** The keys of a sequence: of its first unit or two, and of all of it. */
const keysOf = (sequence: string): [number, number] => {
  const [a = 0, b = 0, c = 0] = sequence.split("").map((unit) => unit.charCodeAt(0));
  const one = mix(0, a);
  if (sequence.length === 1) return [one, one];
  const two = mix(one, b);
  return sequence.length === 2 ? [one, two] : [two, mix(two, c)];
};

/** Uses of a pattern before its cues are worked out, which takes as long as a hundred of them. */
const UNCUED_USES = 40;

/** Makes a cued pattern of a regular expression, which must not be global. */
export const cued = (pattern: RegExp): CuedPattern => {
  let uses = 0;
  let keys: Int32Array | null = null;
  let global: RegExp | undefined;
  const may = (cues: Cues): boolean => {
    if (keys === null) {
      uses += 1;
      if (uses <= UNCUED_USES) return true;
      keys = new Int32Array(mustHold(pattern)?.flatMap(keysOf) ?? []);
    }
    for (let i = 0; i < keys.length; i += 2)
      if (holds(cues, keys[i] as number) && holds(cues, keys[i + 1] as number)) return true;
    return keys.length === 0;
  };
  return {
    may,
    test: (stretch, cues) => may(cues) && pattern.test(stretch),
    exec: (stretch, cues) => (may(cues) ? pattern.exec(stretch) : null),
    all: (stretch, cues) => {
      if (!may(cues)) return NO_MATCHES;
      global ??= new RegExp(pattern, `${pattern.flags}g`);
      return matchesOf(global, stretch);
    },
  };
};
