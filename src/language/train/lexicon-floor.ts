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

/** Log-odds against a word of both languages below which it is left alone. */
const WORTH_EXCUSING = 1;

/** A word as it stands in a normalised text. */
const wordOf = (form: string): string => normalise(form, "traditional");

/** What the features inside a word say, those at its edges left out. */
const insideOf = (weights: ReadonlyMap<string, number>, word: string, grams = characterGrams): number =>
  grams(word)
    .filter((gram) => !gram.includes("|"))
    .reduce((sum, gram) => sum + (weights.get(gram) ?? 0), 0);

/**
 * Words of both languages that hold a word of written Chinese (沒收, 的士, 酒吧) say nothing against Cantonese: what their
 * parts say in `weights` is taken back. With `forms` only for words that hold one of them.
 */
export const excuseWords = (
  weights: Map<string, number>,
  path: string,
  forms?: ReadonlySet<string>,
): number => {
  let excused = 0;
  const rows = parseTable<"form" | "side" | "exceptions">(readFileSync(path, "utf8")).filter(
    ({ form, side }) => side === "swc" && (forms?.has(form) ?? true),
  );
  for (const word of new Set(rows.flatMap((row) => listed(row.exceptions).map(wordOf)))) {
    const said = insideOf(weights, word, allGrams);
    if (said > -WORTH_EXCUSING) continue;
    weights.set(word, (weights.get(word) ?? 0) - said);
    excused += 1;
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
