import { type Example, type Fit, fitRidge } from "../../train/ridge.js";
import { valueOfWord } from "../word-model.js";

/** A text by its different words, and how far it is of the class: 0 to 1. */
export interface Told {
  /** Texts of one group are left out together. */
  readonly group: number;
  readonly words: ReadonlySet<string>;
  readonly target: number;
}

/** A word is weighed when this many texts hold it. */
const LEAST_TEXTS = 3;
const RIDGE = 4;
const FOLDS = 5;
const LEAST_TENTHS = 1;

export interface WordModel extends Fit {
  readonly words: readonly string[];
}

export const fitWords = (texts: readonly Told[]): WordModel => {
  const counts = new Map<string, number>();
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].flatMap(([word, count]) => (count >= LEAST_TEXTS ? [word] : [])).sort();
  const number = new Map(words.map((word, i) => [word, i]));
  const examples = texts.map(
    (text): Example => ({
      features: Int32Array.from([...text.words].flatMap((word) => number.get(word) ?? [])),
      value: valueOfWord(text.words.size),
      target: text.target,
    }),
  );
  return { words, ...fitRidge(examples, words.length, RIDGE) };
};

/** The log-odds of each text by a model of the groups that it is not in. */
export const oddsUnseen = (texts: readonly Told[]): number[] => {
  const odds = texts.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { words, weights, bias } = fitWords(texts.filter(({ group }) => group % FOLDS !== fold));
    const known = new Map(words.map((word, i) => [word, weights[i] as number]));
    for (const [i, text] of texts.entries()) {
      if (text.group % FOLDS !== fold) continue;
      const value = valueOfWord(text.words.size);
      odds[i] = [...text.words].reduce((sum, word) => sum + value * (known.get(word) ?? 0), bias);
    }
  }
  return odds;
};

/** A model as the data file that `compileWordModel` reads: tenths of log-odds, the empty word is the bias. */
export const wordTable = ({ words, weights, bias }: WordModel, header: readonly string[]): string => {
  const rows = [["", bias] as const, ...words.map((word, i) => [word, weights[i] as number] as const)]
    .map(([word, weight]) => [word, Math.round(10 * weight)] as const)
    .filter(([word, tenths]) => word === "" || Math.abs(tenths) >= LEAST_TENTHS);
  return `${[...header.map((line) => `# ${line}`), "^word\tweight", ...rows.map((row) => row.join("\t"))].join("\n")}\n`;
};
