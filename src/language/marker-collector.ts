import { type Evidence, evidenceOf } from "../check/evidence.js";
import { isHan } from "../text/characters.js";
import { type FoldedText, fold } from "../text/fold.js";
import { compilePhrases, type PhraseMatch } from "../text/phrases.js";
import { overlaps, type Span } from "../text/span.js";
import { parseTable } from "../text/table.js";
import markers from "./lexicon/markers.tsv";
import type { Odds } from "./model/model.js";
import { readText } from "./read-text.js";

interface Candidate extends Span {
  readonly weight: number;
  readonly code: "cantonese-word" | "written-chinese-word" | "not-cantonese-usage";
  /** What the other language has in its place; `""` where nothing is known. */
  readonly counterpart: string;
}

const MOST_MARKERS = 20;
/** What says less than this is not worth showing. */
const LEAST_ODDS = 0.8;
/** Cantonese words that a disguise has at least, and characters to one of them at most. */
const LEAST_PASTED = 2;
const THINNEST = 50;
/** Of a long text only the strongest are kept while it is read, this many at most. */
const MOST_CANDIDATES = 2000;

interface Word {
  readonly cantonese: boolean;
  readonly counterpart: string;
}

type FindWords = (text: string) => PhraseMatch<Word>[];
let findWords: FindWords | undefined;

/** Finds the words of the lexicon in a normalised text, each with its counterpart. */
const wordFinder = (): FindWords => {
  findWords ??= compilePhrases(
    parseTable<"form" | "counterpart" | "side">(markers)
      .filter(({ side }) => side !== "both")
      .map(({ form, counterpart, side }) => [
        readText(fold(form), "traditional").text,
        { cantonese: side === "yue", counterpart },
      ]),
  );
  return findWords;
};

const strongestFirst = (a: Candidate, b: Candidate): number =>
  b.weight - a.weight || a.start - b.start || b.end - a.end;

const sideOf = (odds: number): Candidate["code"] => (odds > 0 ? "cantonese-word" : "written-chinese-word");

/** The strongest candidates, however many are added. */
class Strongest {
  #kept: Candidate[] = [];

  add(candidate: Candidate): void {
    this.#kept.push(candidate);
    if (this.#kept.length >= 2 * MOST_CANDIDATES) this.#kept = this.sorted().slice(0, MOST_CANDIDATES);
  }

  sorted(): Candidate[] {
    return this.#kept.sort(strongestFirst);
  }
}

/** Collects what decides while the model reads a text. */
export class MarkerCollector {
  readonly #read: FoldedText;
  /** For each UTF-16 unit its part of the log-odds for Cantonese: a feature's weight is shared out over its units. */
  readonly #odds: Float64Array;
  readonly #sequences = new Strongest();
  readonly #usages = new Strongest();

  constructor(read: FoldedText) {
    this.#read = read;
    this.#odds = new Float64Array(read.text.length);
  }

  /** Takes a feature that the model found. */
  readonly add = ({ cantonese, genuine }: Readonly<Odds>, start: number, end: number): void => {
    for (let at = start; at < end; at += 1) {
      this.#odds[at] = (this.#odds[at] as number) + cantonese / (end - start);
    }
    const weight = Math.abs(cantonese);
    if (weight < LEAST_ODDS && genuine > -LEAST_ODDS) return;
    const form = this.#read.text.slice(start, end);
    if (form.length < 2 || [...form].some((character) => !isHan(character.codePointAt(0) as number))) return;
    const place = { start, end, counterpart: "" };
    if (weight >= LEAST_ODDS) this.#sequences.add({ ...place, weight, code: sideOf(cantonese) });
    if (genuine <= -LEAST_ODDS) {
      this.#usages.add({ ...place, weight: -genuine, code: "not-cantonese-usage" });
    }
  };

  /** The words of the lexicon that lean as it says, strongest first. */
  #words(): Candidate[] {
    const words = new Strongest();
    for (const { start, end, value } of wordFinder()(this.#read.text)) {
      let odds = 0;
      for (let at = start; at < end; at += 1) odds += this.#odds[at] as number;
      // In 酒吧 the model does not read 吧 as the lexicon does.
      if (Math.abs(odds) < LEAST_ODDS || odds > 0 !== value.cantonese) continue;
      words.add({ start, end, weight: Math.abs(odds), code: sideOf(odds), counterpart: value.counterpart });
    }
    return words.sorted();
  }

  /** Whether there are Cantonese words in the text that may have been pasted on. */
  hasCantoneseWords(): boolean {
    const words = this.#words().filter(({ code }) => code === "cantonese-word");
    const least = Math.max(LEAST_PASTED, this.#read.text.length / THINNEST);
    return words.length >= Math.min(least, MOST_CANDIDATES);
  }

  /**
   * What decided, no two overlapping: in a disguised text first what gave it away, half of the places at most; then the
   * words of the lexicon, with their counterparts; then other sequences. Each kind strongest first, and all of them so
   * when nothing is disguised.
   */
  markers(disguised: boolean): Evidence[] {
    const shown: Candidate[] = [];
    const show = (candidates: readonly Candidate[], most: number) => {
      for (const candidate of candidates) {
        if (shown.length >= most) return;
        if (!shown.some((other) => overlaps(other, candidate))) shown.push(candidate);
      }
    };
    if (disguised) show(this.#usages.sorted(), MOST_MARKERS / 2);
    const given = shown.length;
    show(this.#words(), MOST_MARKERS);
    show(this.#sequences.sorted(), MOST_MARKERS);
    const decided = [...shown.slice(0, given), ...shown.slice(given).sort(strongestFirst)];
    return decided.map(({ start, end, weight, code, counterpart }) =>
      evidenceOf(this.#read, { start, end }, code, {
        weight: Math.round(weight * 10) / 10,
        ...(counterpart && { counterpart }),
      }),
    );
  }
}
