/**
 * How a stretch of a pattern begins: some units, and whether the whole stretch is told by them, so that what follows
 * it may be added.
 */
interface Beginning {
  readonly text: string;
  readonly isWhole: boolean;
}

/** A part of a pattern: how its matches may begin, and what each of them holds one of; null where that is unknown. */
interface Part {
  readonly beginnings: readonly Beginning[];
  readonly holds: readonly string[] | null;
}

/** Beyond so many ways to begin, a part says too little. */
const MOST = 200;
const MOST_IN_CLASS = 16;

const NOTHING: Part = { beginnings: [{ text: "", isWhole: true }], holds: null };
const ANYTHING: Part = { beginnings: [{ text: "", isWhole: false }], holds: null };

const literal = (text: string): Part => ({ beginnings: [{ text, isWhole: true }], holds: null });

/** Units of a beginning that are told: three of a Latin word, two of anything else; blanks before it say nothing. */
const told = (text: string): number => {
  const start = text.length - text.trimStart().length;
  const unit = text.charCodeAt(start);
  return start + (unit >= 0x61 && unit <= 0x7a ? 3 : 2);
};

/** Each sequence once, and none that begins with another. */
const fewest = (sequences: readonly string[]): string[] => {
  const all = new Set(sequences);
  const isBegun = (one: string) =>
    (one.length > 1 && all.has(one.slice(0, 1))) || (one.length > 2 && all.has(one.slice(0, 2)));
  return [...all].filter((one) => !isBegun(one));
};

/** What matches hold by their beginnings; null where one of them may begin with anything. */
const heldBy = (beginnings: readonly Beginning[]): readonly string[] | null => {
  const texts = beginnings.map(({ text }) => text.trimStart());
  return texts.includes("") ? null : fewest(texts);
};

/** One stretch after another, as far as it is told. */
const followedBy = (first: readonly Beginning[], next: readonly Beginning[]): readonly Beginning[] => {
  const joined = new Map<string, boolean>();
  const keep = (text: string, isWhole: boolean) => {
    const most = told(text);
    const kept = text.length > most ? text.slice(0, most) : text;
    joined.set(kept, isWhole && text.length < most && joined.get(kept) !== false);
  };
  for (const one of first) {
    if (!one.isWhole) keep(one.text, false);
    else for (const two of next) keep(one.text + two.text, two.isWhole);
  }
  if (joined.size > MOST) return ANYTHING.beginnings;
  return [...joined].map(([text, isWhole]) => ({ text, isWhole }));
};

/** How a sequence of parts begins at one of them. */
const beginningsAt = (parts: readonly Part[], from: number): readonly Beginning[] => {
  let beginnings = NOTHING.beginnings;
  for (let i = from; i < parts.length && beginnings.some(({ isWhole }) => isWhole); i += 1)
    beginnings = followedBy(beginnings, (parts[i] as Part).beginnings);
  return beginnings;
};

/** Roughly how many texts hold one of some sequences: a single letter or digit is in most, a pair of letters in many. */
const commonness = (sequences: readonly string[]): number =>
  sequences.reduce((sum, one) => {
    const isPlain = one.charCodeAt(0) < 0x80;
    return sum + (one.length > 2 ? 1 : one.length === 2 ? (isPlain ? 3 : 1) : isPlain ? 20 : 4);
  }, 0);

const rarer = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null => {
  if (!a || !b) return a ?? b;
  return commonness(b) < commonness(a) ? b : a;
};

const isOptional = ({ beginnings }: Part): boolean =>
  beginnings.some(({ text, isWhole }) => text === "" && isWhole);

/** Parts one after another: their matches hold what the first of them that is always there and says something holds. */
const inSequence = (parts: readonly Part[]): Part => {
  const beginnings = beginningsAt(parts, 0);
  for (const [i, part] of parts.entries()) {
    const holds = isOptional(part) ? null : rarer(heldBy(beginningsAt(parts, i)), part.holds);
    if (holds) return { beginnings, holds };
  }
  return { beginnings, holds: null };
};

const oneOf = (parts: readonly Part[]): Part => {
  const holds = parts.flatMap((part) => part.holds ?? [""]);
  return {
    beginnings: parts.flatMap(({ beginnings }) => beginnings),
    holds: holds.includes("") ? null : fewest(holds),
  };
};

/** Matches of a part any number of times: only the first is told. */
const repeated = ({ beginnings, holds }: Part): Part => ({
  beginnings: beginnings.map(({ text }) => ({ text, isWhole: false })),
  holds,
});

const LITERALS = /[^\\[\](){}|?*+.^$]+/uy;
const REPEAT = /[?*+]\??|\{\d+(?:,\d*)?\}\??/uy;
const ZERO_WIDTH = /\^|\$|\\b/uy;
const ESCAPE = /\\(?:u([\da-f]{4})|p\{[^}]*\}|(.))/uy;
const CLASS = /\[(\^?)((?:\\.|[^\\\]])*)\]/uy;
/** A member of a class, or a range. */
const MEMBER = /(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu;

const DIGITS = "0123456789";

/** The members of a class; null where they are many. */
const membersOf = (inner: string): string[] | null => {
  const members: string[] = [];
  for (const [, from = "", to] of inner.matchAll(MEMBER)) {
    if (/^\\[^d\W]/u.test(from)) return null;
    if (from === "\\d") members.push(...DIGITS);
    else {
      const first = from.codePointAt(from.length - 1) as number;
      const last = to === undefined ? first : (to.codePointAt(to.length - 1) as number);
      if (last - first > MOST_IN_CLASS) return null;
      for (let code = first; code <= last; code += 1) members.push(String.fromCodePoint(code));
    }
  }
  return members.length > MOST_IN_CLASS ? null : members;
};

/** Reads the source of a pattern, part by part. */
const readPart = (source: string): Part => {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const skip = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };
  const readGroup = (): Part => {
    // What stands ahead of a place is told as if it were matched; what follows may lie within it.
    if (skip("?=")) return repeated(readAlternatives());
    if (skip("?!") || skip("?<=") || skip("?<!")) {
      readAlternatives();
      return NOTHING;
    }
    if (!skip("?:") && skip("?<")) at = source.indexOf(">", at) + 1;
    return readAlternatives();
  };
  /** Literal characters, but for the last where something follows that repeats it. */
  const withoutRepeated = (run: string): string => {
    const last = [...run].at(-1) as string;
    if (run === last || !/[?*+{]/u.test(source[at] ?? "")) return run;
    at -= last.length;
    return run.slice(0, -last.length);
  };
  const readAtom = (): Part => {
    if (skip("(")) return readGroup();
    if (take(ZERO_WIDTH)) return NOTHING;
    if (skip(".")) return ANYTHING;
    const list = take(CLASS);
    if (list) {
      const members = list[1] === "^" ? null : membersOf(list[2] as string);
      return members ? oneOf(members.map(literal)) : ANYTHING;
    }
    const run = take(LITERALS)?.[0];
    if (run !== undefined) return literal(withoutRepeated(run));
    const [, code, letter] = take(ESCAPE) as RegExpExecArray;
    if (letter === "d") return oneOf([...DIGITS].map(literal));
    if (code === undefined && (letter === undefined || /[a-z]/iu.test(letter))) return ANYTHING;
    return literal(code === undefined ? (letter as string) : String.fromCharCode(Number.parseInt(code, 16)));
  };
  const readRepeated = (): Part => {
    const part = readAtom();
    const [repeat] = take(REPEAT) ?? [""];
    if (repeat === "") return part;
    const first = repeat.startsWith("?") ? part : repeated(part);
    return /^[?*]|^\{0/u.test(repeat)
      ? { beginnings: [...first.beginnings, ...NOTHING.beginnings], holds: null }
      : first;
  };
  const readSequence = (): Part => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(readRepeated());
    return inSequence(parts);
  };
  const readAlternatives = (): Part => {
    const parts = [readSequence()];
    while (skip("|")) parts.push(readSequence());
    skip(")");
    return oneOf(parts);
  };
  return readAlternatives();
};

/**
 * Units of which a text holds one of the sequences wherever a pattern matches, each of up to four units; null where a
 * match may hold anything. Knows what the patterns of this package are made of, and no backward references.
 */
export const mustHold = ({ source }: RegExp): readonly string[] | null => {
  const { holds } = readPart(source);
  return holds && [...new Set(holds)];
};
