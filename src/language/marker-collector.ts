import { type Evidence, evidenceOf } from "../check/evidence.js";
import { after, countCharacters, isHan } from "../text/characters.js";
import { type FoldedText, fold } from "../text/fold.js";
import { compilePhraseVisitor, type PhraseVisitor } from "../text/phrases.js";
import type { Span } from "../text/span.js";
import { parseTable } from "../text/table.js";
import markers from "./lexicon/markers.tsv";
import { readText } from "./read-text.js";
import type { LanguageLabel } from "./report.js";

interface Candidate extends Span {
  readonly weight: number;
  readonly code: "cantonese-word" | "written-chinese-word" | "not-cantonese-usage";
  /** What the other language has in its place; `""` where nothing is known. */
  readonly counterpart: string;
}

const MOST_MARKERS = 20;
/** What says less than this is not worth showing. */
const LEAST_ODDS = 0.8;
/** Cantonese words that a disguise has at least, and Han characters to one of them at most: nothing else thins them out. */
const LEAST_PASTED = 2;
const THINNEST = 50;

interface Word {
  readonly cantonese: boolean;
  readonly counterpart: string;
}

let visitWords: PhraseVisitor<Word> | undefined;

/** Goes through the words of the lexicon in a normalised text, each with its counterpart. */
const wordVisitor = (): PhraseVisitor<Word> => {
  if (visitWords) return visitWords;
  const rows = parseTable<"form" | "counterpart" | "side">(markers).filter(({ side }) => side !== "both");
  // All of them in one go, a line each: read one by one they would take ten times as long.
  const forms = readText(fold(rows.map(({ form }) => form).join("\n")), "traditional").text.split("\n");
  visitWords = compilePhraseVisitor(
    rows.map(({ counterpart, side }, i) => [forms[i] as string, { cantonese: side === "yue", counterpart }]),
  );
  return visitWords;
};

const strongestFirst = (a: Candidate, b: Candidate): number =>
  b.weight - a.weight || a.start - b.start || b.end - a.end;

const sideOf = (odds: number): Candidate["code"] => (odds > 0 ? "cantonese-word" : "written-chinese-word");

/** A stretch of the text with the log-odds that it says something by, and what it may be replaced by. */
interface Sequence extends Span {
  readonly odds: number;
  readonly counterpart: string;
}

/** Sequences that may be shown, in lists: there are as many as a text has characters. */
class Sequences {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #odds: number[] = [];
  readonly #counterparts: string[] = [];

  add(odds: number, start: number, end: number, counterpart = ""): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#odds.push(odds);
    this.#counterparts.push(counterpart);
  }

  /** How many speak for Cantonese. */
  countCantonese(): number {
    let count = 0;
    for (let i = 0; i < this.#odds.length; i += 1) if ((this.#odds[i] as number) > 0) count += 1;
    return count;
  }

  /** Those that speak for Cantonese, or for written Chinese. */
  leaning(cantonese: boolean): Sequences {
    const own = new Sequences();
    for (let i = 0; i < this.#odds.length; i += 1) {
      const odds = this.#odds[i] as number;
      if (odds > 0 === cantonese) own.add(odds, this.#starts[i] as number, this.#ends[i] as number);
    }
    return own;
  }

  /** The strongest of those that stand nowhere on what is covered; null where none is left. */
  strongest(covered: Uint8Array): Sequence | null {
    let best = -1;
    for (let i = 0; i < this.#odds.length; i += 1)
      if (this.#isFree(i, covered) && (best < 0 || this.#isStronger(i, best))) best = i;
    if (best < 0) return null;
    return {
      odds: this.#odds[best] as number,
      start: this.#starts[best] as number,
      end: this.#ends[best] as number,
      counterpart: this.#counterparts[best] as string,
    };
  }

  #isFree(i: number, covered: Uint8Array): boolean {
    for (let at = this.#starts[i] as number; at < (this.#ends[i] as number); at += 1)
      if (covered[at] === 1) return false;
    return true;
  }

  #isStronger(i: number, than: number): boolean {
    const stronger = Math.abs(this.#odds[i] as number) - Math.abs(this.#odds[than] as number);
    if (stronger !== 0) return stronger > 0;
    const later = (this.#starts[i] as number) - (this.#starts[than] as number);
    return later < 0 || (later === 0 && (this.#ends[i] as number) > (this.#ends[than] as number));
  }
}

/** Collects what decides while the model reads a text. */
export class MarkerCollector {
  readonly #read: FoldedText;
  /** For each UTF-16 unit its part of the log-odds for Cantonese: a feature's weight is shared out over its units. */
  readonly #odds: Float64Array;
  readonly #sequences = new Sequences();
  readonly #usages = new Sequences();

  constructor(read: FoldedText) {
    this.#read = read;
    this.#odds = new Float64Array(read.text.length);
  }

  /** Takes a feature that the model found. */
  readonly add = (cantonese: number, genuine: number, start: number, end: number): void => {
    const share = cantonese / (end - start);
    for (let at = start; at < end; at += 1) this.#odds[at] = (this.#odds[at] as number) + share;
    const tells = Math.abs(cantonese) >= LEAST_ODDS;
    const accuses = genuine <= -LEAST_ODDS;
    if (!(tells || accuses) || !this.#isWord(start, end)) return;
    if (tells) this.#sequences.add(cantonese, start, end);
    if (accuses) this.#usages.add(genuine, start, end);
  };

  /** Takes a word that speaks for a translation, with its log-odds. */
  accuse(odds: number, start: number, end: number): void {
    this.#usages.add(-odds, start, end);
  }

  /** Whether a stretch is two ideographs or more and nothing else. */
  #isWord(start: number, end: number): boolean {
    if (end - start < 2) return false;
    const { text } = this.#read;
    for (let at = start; at < end; ) {
      const codePoint = text.codePointAt(at) as number;
      if (!isHan(codePoint)) return false;
      at = after(at, codePoint);
    }
    return true;
  }

  /** The words of the lexicon that lean as it says. */
  #words(): Sequences {
    const words = new Sequences();
    wordVisitor()(this.#read.text, (start, end, { cantonese, counterpart }) => {
      let odds = 0;
      for (let at = start; at < end; at += 1) odds += this.#odds[at] as number;
      // In 酒吧 the model does not read 吧 as the lexicon does.
      if (Math.abs(odds) >= LEAST_ODDS && odds > 0 === cantonese) words.add(odds, start, end, counterpart);
    });
    return words;
  }

  /** Whether there are Cantonese words in the text that may have been pasted on. */
  hasCantoneseWords(): boolean {
    const needed = Math.max(LEAST_PASTED, countCharacters(this.#read.text, isHan) / THINNEST);
    return this.#words().countCantonese() >= needed;
  }

  /**
   * What decided, no two overlapping: in a disguised text first what gave it away, half of the places at most; then the
   * words of the lexicon, with their counterparts; then other sequences, of a text in one language those that speak for it:
   * the others are words of either (電話, 可以). Each kind strongest first, and all of them so when nothing is disguised.
   */
  markers(label: LanguageLabel, disguised: boolean): Evidence[] {
    const covered = new Uint8Array(this.#read.text.length);
    const shown: Candidate[] = [];
    const show = (sequences: Sequences, most: number, codeOf: (odds: number) => Candidate["code"]) => {
      while (shown.length < most) {
        const next = sequences.strongest(covered);
        if (next === null) return;
        const { odds, start, end, counterpart } = next;
        covered.fill(1, start, end);
        shown.push({ start, end, weight: Math.abs(odds), code: codeOf(odds), counterpart });
      }
    };
    if (disguised) show(this.#usages, MOST_MARKERS / 2, () => "not-cantonese-usage");
    const given = shown.length;
    show(this.#words(), MOST_MARKERS, sideOf);
    const isOne = label === "cantonese" || label === "written-chinese";
    show(isOne ? this.#sequences.leaning(label === "cantonese") : this.#sequences, MOST_MARKERS, sideOf);
    const decided = [...shown.slice(0, given), ...shown.slice(given).sort(strongestFirst)];
    return decided.map(({ start, end, weight: odds, code, counterpart }) => {
      const weight = Math.round(odds * 10) / 10;
      return evidenceOf(
        this.#read,
        { start, end },
        code,
        counterpart === "" ? { weight } : { weight, counterpart },
      );
    });
  }
}
