import { foldTerm } from "../../text/fold.js";
import { compilePhraseVisitor, type PhraseVisitor } from "../../text/phrases.js";
import type { Span } from "../../text/span.js";
import { listed, parseTable } from "../../text/table.js";
import table from "./manner.tsv";

/** What is counted of a text, and what it says. */
interface Tell {
  readonly name: string;
  readonly words: readonly string[];
  /** Log-odds for a translation that each in ten Han characters adds, and up to how many of them. */
  readonly weight: number;
  readonly most: number;
}

/** What a text begins from, and the clause's length: rows of the table without words. */
const BASE = "base";
const CLAUSE = "clause";

interface Manner {
  readonly base: number;
  readonly tells: readonly Tell[];
  /** Goes through the words; each with the place of its tell. */
  readonly visit: PhraseVisitor<number>;
}

const readTable = (): Manner => {
  const rows = parseTable<"tell" | "weight" | "most" | "words">(table).map((row) => ({
    name: row.tell,
    words: listed(row.words).map(foldTerm),
    weight: Number(row.weight),
    most: Number(row.most),
  }));
  const tells = rows.filter(({ name }) => name !== BASE);
  const words = tells.flatMap((tell, place) => tell.words.map((word) => [word, place] as const));
  const base = rows.find(({ name }) => name === BASE)?.weight as number;
  return { base, tells, visit: compilePhraseVisitor(words) };
};

let manner: Manner | undefined;

/** The names of what is counted, in the order of `mannerOf`. */
export const tellNames = (): string[] => {
  manner ??= readTable();
  return manner.tells.map(({ name }) => name);
};

/** Clauses of a normalised text, and how many Han characters they have. */
export interface Read {
  readonly text: string;
  readonly clauses: readonly Span[];
  readonly han: number;
}

/** Goes through the words that tell, each with the place of its tell in `tellNames`. */
const eachTell = (
  { text, clauses }: Read,
  { visit }: Manner,
  found: (start: number, end: number, place: number) => void,
): void => {
  for (const clause of clauses)
    visit(text.slice(clause.start, clause.end), (start, end, place) =>
      found(clause.start + start, clause.start + end, place),
    );
};

/** How often each tell stands in a text, in ten Han characters. */
export const mannerOf = (read: Read): number[] => {
  manner ??= readTable();
  const { clauses, han } = read;
  const counts = manner.tells.map(({ name }) => (name === CLAUSE ? (han * han) / (100 * clauses.length) : 0));
  eachTell(read, manner, (_start, _end, place) => {
    counts[place] = (counts[place] as number) + 1;
  });
  return counts.map((count) => (10 * count) / han);
};

/** What each tell says, in log-odds. */
const oddsOfTells = (tells: readonly Tell[], often: readonly number[]): number[] =>
  tells.map(({ weight, most }, place) => weight * Math.min(most, often[place] as number));

/** Log-odds that a text is a translation word by word, by its manner alone (`manner.tsv`). */
export const translationOdds = (read: Read): number => {
  manner ??= readTable();
  const { base, tells } = manner;
  return oddsOfTells(tells, mannerOf(read)).reduce((sum, odds) => sum + odds, base);
};

/** What says less than this, in log-odds and all its words together, is not worth showing. */
const LEAST_SHOWN = 1;

/** The words that say most for a translation, each with its part of what its tell says. */
export const translationMarks = (read: Read): (Span & { readonly odds: number })[] => {
  manner ??= readTable();
  const often = mannerOf(read);
  const odds = oddsOfTells(manner.tells, often);
  const marks: (Span & { readonly odds: number })[] = [];
  eachTell(read, manner, (start, end, place) => {
    const ofTell = odds[place] as number;
    if (ofTell < LEAST_SHOWN) return;
    const words = ((often[place] as number) * read.han) / 10;
    marks.push({ start, end, odds: ofTell / words });
  });
  return marks;
};
