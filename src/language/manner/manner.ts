import { foldTerm } from "../../text/fold.js";
import { compilePhraseVisitor, type PhraseVisitor } from "../../text/phrases.js";
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

/** Clauses of a normalised text and how many Han characters they have. */
export interface Read {
  readonly clauses: readonly string[];
  readonly han: number;
}

/** How often each tell stands in a text, in ten Han characters. */
export const mannerOf = ({ clauses, han }: Read): number[] => {
  manner ??= readTable();
  const { tells, visit } = manner;
  const counts = tells.map(({ name }) => (name === CLAUSE ? (han * han) / (100 * clauses.length) : 0));
  for (const clause of clauses)
    visit(clause, (_start, _end, place) => {
      counts[place] = (counts[place] as number) + 1;
    });
  return counts.map((count) => (10 * count) / han);
};

/** Log-odds that a text is a translation word by word, by its manner alone (`manner.tsv`). */
export const translationOdds = (read: Read): number => {
  manner ??= readTable();
  const { base, tells } = manner;
  return mannerOf(read).reduce((odds, often, place) => {
    const { weight, most } = tells[place] as Tell;
    return odds + weight * Math.min(most, often);
  }, base);
};
