/**
 * What the lexicon knows and the training text shows too seldom: 凍親, 買餸 and the like. A word of `markers.tsv` says at
 * least as much as its strength claims; where the model's own features inside the word say less, the word becomes a
 * feature that adds the difference. Inside a longer word in which it means something else it is taken back.
 */
import { readFileSync } from "node:fs";
import { listed, parseTable } from "../../text/table.js";
import { normalise } from "./corpora.js";
import { allGrams, characterGrams } from "./features.js";

/** Log-odds that a word of each strength claims. */
const CLAIM: Readonly<Record<string, number>> = { 1: 0.4, 2: 1.2, 3: 3 };

/** Log-odds against genuine Cantonese that a non-word claims: 其佢, 原嚟 and the like are made by swapping and by nothing else. */
const NON_WORD = 3;

/** Log-odds against genuine Cantonese that grammar left over from written Chinese claims: natives slip now and then. */
const LEFTOVER = 1.5;

/** Log-odds, beyond what is borne out, up to which a word is left alone. */
const WORTH_EXCUSING = 1;

/** A word as it stands in a normalised text. */
const wordOf = (form: string): string => normalise(form, "traditional");

/** What the features inside a word say, those at its edges left out. */
const insideOf = (weights: ReadonlyMap<string, number>, word: string, grams = characterGrams): number =>
  grams(word)
    .filter((gram) => !gram.includes("|"))
    .reduce((sum, gram) => sum + (weights.get(gram) ?? 0), 0);

/**
 * What the training text says of a word by itself: log-odds of its rate in Cantonese against written Chinese. Null where it
 * never stands in it.
 */
export type Borne = (word: string) => number | null;

/** As if the word stood so often in either language besides: what is seen once or twice says little. */
const SEEN_BESIDES = 5;

const countIn = (text: string, word: string): number => {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count += 1;
  return count;
};

/** Counts words in the texts of both languages. */
export const borneOutBy = (cantonese: readonly string[], written: readonly string[]): Borne => {
  const [yue, swc] = [cantonese.join("\n"), written.join("\n")];
  const known = new Map<string, number | null>();
  const oddsOf = (word: string): number | null => {
    const [ofYue, ofSwc] = [countIn(yue, word), countIn(swc, word)];
    if (ofYue + ofSwc === 0) return null;
    return Math.log(((ofYue * swc.length) / yue.length + SEEN_BESIDES) / (ofSwc + SEEN_BESIDES));
  };
  return (word) => {
    if (!known.has(word)) known.set(word, oddsOf(word));
    return known.get(word) as number | null;
  };
};

/**
 * Words in which a word of the lexicon means something else (沒收, 的士, 酒吧; 埋伏, 完成個), and which the text holds, say no more for its language in
 * `weights` than the text bears out: what their parts say beyond that is taken back. `isMeant` says of which words of the lexicon at `path`.
 * Returns how many words were excused.
 */
export const excuseWords = (
  weights: Map<string, number>,
  path: string,
  isMeant: (form: string, side: string) => boolean,
  borne: Borne,
): number => {
  let excused = 0;
  const table = parseTable<"form" | "side" | "exceptions">(readFileSync(path, "utf8"));
  for (const side of ["swc", "yue"]) {
    const sign = side === "yue" ? 1 : -1;
    const rows = table.filter((row) => row.side === side && isMeant(row.form, side));
    for (const word of new Set(rows.flatMap((row) => listed(row.exceptions).map(wordOf)))) {
      const odds = borne(word);
      if (odds === null) continue;
      const beyond = sign * insideOf(weights, word, allGrams) - Math.max(0, sign * odds);
      if (beyond <= WORTH_EXCUSING) continue;
      weights.set(word, (weights.get(word) ?? 0) - sign * beyond);
      excused += 1;
    }
  }
  return excused;
};

/** Lets words say at least `claim` against in `weights` (feature → log-odds for genuine Cantonese). */
const addAgainst = (weights: Map<string, number>, words: readonly string[], claim: number): number => {
  let added = 0;
  for (const word of words.map(wordOf)) {
    const said = -insideOf(weights, word);
    if (said >= claim) continue;
    weights.set(word, (weights.get(word) ?? 0) - (claim - said));
    added += 1;
  }
  return added;
};

/** Adds what the table of non-words at `path` claims. */
export const addNonWords = (weights: Map<string, number>, path: string): number =>
  addAgainst(
    weights,
    parseTable<"wrong" | "pattern">(readFileSync(path, "utf8"))
      // Where the pattern says more than the form, the form alone may be right.
      .filter(({ wrong, pattern }) => wrong === pattern)
      .map(({ wrong }) => wrong),
    NON_WORD,
  );

/** Adds what the table of leftovers at `path` claims. */
export const addLeftovers = (weights: Map<string, number>, path: string): number =>
  addAgainst(
    weights,
    parseTable<"form">(readFileSync(path, "utf8")).map(({ form }) => form),
    LEFTOVER,
  );

/** Adds to `weights` (feature → log-odds for Cantonese) what the lexicon at `path` claims. */
export const addLexicon = (weights: Map<string, number>, path: string): number => {
  const add = (word: string, odds: number) => weights.set(word, (weights.get(word) ?? 0) + odds);
  // Shorter words first: what they add counts inside the longer ones.
  const rows = parseTable<"form" | "side" | "strength" | "exceptions">(readFileSync(path, "utf8"))
    .filter(({ side }) => side !== "both")
    .map((row) => ({ ...row, form: wordOf(row.form) }))
    .sort((a, b) => a.form.length - b.form.length || (a.form < b.form ? -1 : 1));
  let added = 0;
  for (const { form, side, strength, exceptions } of rows) {
    const claim = CLAIM[strength] ?? 0;
    const said = side === "yue" ? insideOf(weights, form) : -insideOf(weights, form);
    if (said >= claim) continue;
    const missing = side === "yue" ? claim - said : said - claim;
    add(form, missing);
    added += 1;
    for (const exception of listed(exceptions)) {
      const word = wordOf(exception);
      if (word !== form && word.includes(form)) add(word, -missing);
    }
  }
  return added;
};
