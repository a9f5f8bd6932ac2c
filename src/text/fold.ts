import { isHan, isInvisible, isLatin } from "./characters.js";
import { toSimplified } from "./simplify.js";
import type { Span } from "./span.js";

/**
 * A text in the one form in which lexicons are matched: Simplified, half-width, lower-case, without
 * invisible characters and with Hong Kong variants and line breaks made one. Every position leads back to the text as given.
 */
export interface FoldedText {
  /** The text exactly as it was given. */
  readonly given: string;
  /** The folded form. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its character begins in `given`. */
  readonly starts: readonly number[];
  /** For each UTF-16 unit of `text`, where its character ends in `given`. */
  readonly ends: readonly number[];
}

/**
 * Traditional characters that keep their form, because the Simplified one is another word as well: 係 (to be)
 * against 系 (system, department), 隻 (a classifier) against 只 (only), 嚇 (to scare) against 吓 (a particle).
 */
const KEPT = new Set("係隻嚇");

/**
 * Variants that OpenCC's Traditional-to-Simplified table leaves apart, written here as one; and four Cantonese
 * characters that it turns into rare ones which hardly anybody types.
 */
const VARIANTS = new Map([
  ["著", "着"],
  ["揾", "搵"],
  ["俾", "畀"],
  ["妳", "你"],
  ["羣", "群"],
  ["峯", "峰"],
  ["牀", "床"],
  ["癐", "攰"],
  ["锺", "钟"],
  // Simplified 苧 is Traditional 薴, and Traditional 苧 is Simplified 苎.
  ["苧", "苎"],
  ["𠮶", "嗰"],
  ["㖞", "喎"],
  ["𩠌", "餸"],
  ["䢂", "𨋢"],
]);

/** Cyrillic and Greek letters that look like Latin ones, and their likes: within a Latin word they are a disguise. */
const LOOKALIKES = "АаВЕеЅѕІіЈјКМНОоРрСсТУуХхһԁԛԝΑΒΕΖΗΙΚΜΝΟοΡΤΥΧνυ";
const LATIN_TWINS = "aabeessiijjkmhooppcctyyxxhdqwabezhikmnooptyxvu";
const twins = new Map([...LOOKALIKES].map((letter, i) => [letter, LATIN_TWINS[i] as string]));

/** The longest list of units that is made a text in one call. */
const CHUNK = 8192;

const foldHan = (character: string): string => {
  if (KEPT.has(character)) return character;
  const simplified = toSimplified(VARIANTS.get(character) ?? character);
  return VARIANTS.get(simplified) ?? simplified;
};

/** A character that stands for a sentence (ﷺ) is left as it is: a text of them would become one of eighteen times its length. */
const LONGEST_FOLD = 6;

/** Line breaks that word processors, slides and web pages send. */
const BREAK = /[\v\f\u0085\u2028\u2029]/u;

const foldUnknown = (character: string): string => {
  if (BREAK.test(character)) return "\n";
  let folded = "";
  const plain = character.toLowerCase().normalize("NFKC").toLowerCase();
  for (const part of plain.length > LONGEST_FOLD ? character : plain) {
    const codePoint = part.codePointAt(0) as number;
    if (isInvisible(codePoint)) continue;
    folded += isHan(codePoint) ? foldHan(part) : part;
  }
  return folded;
};

/** The Latin letter that a character looks like, as it was given or in its plain form. */
const twinOf = (character: string, folded: string): string | undefined =>
  twins.get(character) ?? twins.get(folded);

/**
 * What the units of the BMP fold to, found once each: one unit, or `OTHERWISE` where it is none or more than one, half of
 * a pair, or one that may be a disguise. 0 is not known yet.
 */
const units = new Uint16Array(0x10000);
/** Half of a pair stands for no character, so that no fold is this one. */
const OTHERWISE = 0xdfff;

const learn = (unit: number): number => {
  const character = String.fromCharCode(unit);
  const folded = foldUnknown(character);
  const isOne = folded.length === 1 && unit !== 0 && (unit < 0xd800 || unit > 0xdfff);
  const known = isOne && twinOf(character, folded) === undefined ? folded.charCodeAt(0) : OTHERWISE;
  units[unit] = known;
  return known;
};

/** Folding one character is a pure function; what needs more than a unit is kept, up to a bound that hostile text cannot pass. */
const kept = new Map<string, string>();
const MOST_KEPT = 20_000;

const foldCharacter = (character: string): string => {
  const found = kept.get(character);
  if (found !== undefined) return found;
  if (kept.size >= MOST_KEPT) kept.clear();
  const folded = foldUnknown(character);
  kept.set(character, folded);
  return folded;
};

/**
 * Puts Latin letters in the place of their look-alikes within Latin words: beside a letter that is Latin, or folds to
 * one, or beside others that do. What cannot be seen parts no word.
 */
const withoutTwins = (characters: readonly string[], folded: readonly string[]): string[] => {
  const shown = [...folded];
  const pass = (order: Iterable<number>, edgeOf: (one: string) => number): void => {
    let isLatinBeside = false;
    for (const i of order) {
      const one = shown[i] as string;
      if (one === "") continue;
      const twin: string | undefined = isLatinBeside
        ? twinOf(characters[i] as string, folded[i] as string)
        : undefined;
      if (twin !== undefined) shown[i] = twin;
      isLatinBeside = twin !== undefined || isLatin(one.charCodeAt(edgeOf(one)));
    }
  };
  pass(characters.keys(), (one) => one.length - 1);
  pass(Array.from(characters.keys()).reverse(), () => 0);
  return shown;
};

/** The fold of a text with letters that may be a disguise. */
const foldTwins = (given: string): FoldedText => {
  const starts: number[] = [];
  const ends: number[] = [];
  const characters = [...given];
  const folded = withoutTwins(characters, characters.map(foldCharacter));
  let at = 0;
  for (const [i, one] of folded.entries()) {
    const end = at + (characters[i] as string).length;
    for (let unit = 0; unit < one.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { given, text: folded.join(""), starts, ends };
};

/** A text of these units. */
const textOf = (codes: number[]): string => {
  if (codes.length <= CHUNK) return String.fromCharCode.apply(null, codes);
  let text = "";
  for (let at = 0; at < codes.length; at += CHUNK)
    text += String.fromCharCode.apply(null, codes.slice(at, at + CHUNK));
  return text;
};

/** Folds a text, character by character. Linear in the length of the text; never throws. */
export const fold = (given: string): FoldedText => {
  const { length } = given;
  const codes: number[] = new Array(length);
  const starts: number[] = new Array(length);
  const ends: number[] = new Array(length);
  let size = 0;
  let isSame = true;
  for (let at = 0; at < length; ) {
    const unit = given.charCodeAt(at);
    const folded = units[unit] || learn(unit);
    if (folded !== OTHERWISE) {
      isSame &&= folded === unit;
      codes[size] = folded;
      starts[size] = at;
      at += 1;
      ends[size] = at;
      size += 1;
      continue;
    }
    const character = String.fromCodePoint(given.codePointAt(at) as number);
    const one = foldCharacter(character);
    if (twinOf(character, one) !== undefined) return foldTwins(given);
    isSame &&= one === character;
    for (let i = 0; i < one.length; i += 1) {
      codes[size] = one.charCodeAt(i);
      starts[size] = at;
      ends[size] = at + character.length;
      size += 1;
    }
    at += character.length;
  }
  codes.length = size;
  starts.length = size;
  ends.length = size;
  return { given, text: isSame ? given : textOf(codes), starts, ends };
};

/** Folds a lexicon entry: what `fold` would make of it in a text. */
export const foldTerm = (term: string): string => {
  let text = "";
  for (let at = 0; at < term.length; at += 1) {
    const unit = term.charCodeAt(at);
    const folded = units[unit] || learn(unit);
    if (folded === OTHERWISE) return fold(term).text;
    text += String.fromCharCode(folded);
  }
  return text;
};

/** The span of the given text behind a span of the folded one. */
export const givenSpan = (folded: FoldedText, start: number, end: number): Span => {
  const from = folded.starts[start] ?? folded.given.length;
  const to = end > start ? (folded.ends[end - 1] ?? folded.given.length) : from;
  return { start: from, end: to };
};
