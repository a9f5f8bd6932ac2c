import { matchesOf } from "../matches.js";
import { mustHold } from "./must-hold.js";
import { unnamed } from "./unnamed.js";

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
  // Some hundred bits for each unit, which sets up to three; in a power of two.
  const cues = new Int32Array(1 << (32 - Math.clz32(4 * text.length + 15)));
  let pair = 0;
  let before = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isLetter(before)) add(cues, mix(pair, unit));
    if (at > 0) {
      pair = mix(mix(0, last), unit);
      add(cues, pair);
    }
    add(cues, mix(0, unit));
    before = last;
    last = unit;
  }
  return cues;
};

/** A pattern that is only tried on stretches of texts that hold what each of its matches holds. */
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
export const cued = (expression: RegExp): CuedPattern => {
  let uses = 0;
  let keys: Int32Array | null = null;
  let pattern: ReturnType<typeof unnamed> | null = null;
  const may = (cues: Cues): boolean => {
    if (keys === null) {
      uses += 1;
      if (uses <= UNCUED_USES) return true;
      keys = new Int32Array(mustHold(expression)?.flatMap(keysOf) ?? []);
    }
    for (let i = 0; i < keys.length; i += 2)
      if (holds(cues, keys[i] as number) && holds(cues, keys[i + 1] as number)) return true;
    return keys.length === 0;
  };
  const compiled = () => {
    pattern ??= unnamed(expression);
    return pattern;
  };
  return {
    may,
    test: (stretch, cues) => may(cues) && expression.test(stretch),
    exec: (stretch, cues) => (may(cues) ? compiled().one.exec(stretch) : null),
    all: (stretch, cues) => (may(cues) ? matchesOf(compiled().all, stretch) : NO_MATCHES),
    groups: (match) => {
      const groups: Record<string, string | undefined> = {};
      const { names } = compiled();
      for (let i = 1; i < names.length; i += 1)
        if (match[i] !== undefined && names[i]) groups[names[i] as string] = match[i];
      return groups;
    },
  };
};
