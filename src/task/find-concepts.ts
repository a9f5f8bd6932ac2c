import { compilePhrases, type PhraseMatch } from "../text/phrases.js";
import { listed, parseTable } from "../text/table.js";
import table from "./concepts.tsv";

/** A word of a concept, found in a folded text; a word may belong to several. */
export type ConceptMatch = PhraseMatch<readonly string[]>;

/** Concepts that are kinds of features of a character. */
export const TRAIT_KINDS = [
  "hair",
  "face",
  "build",
  "clothes",
  "voice",
  "manner",
  "habit",
  "skill",
  "temper",
  "quirk",
  "smell",
  "past",
] as const;

/** Concepts that are kinds of benefits to a friend. */
export const BENEFIT_KINDS = [
  "benefit-people",
  "benefit-career",
  "benefit-exposure",
  "benefit-skill",
  "benefit-others",
  "benefit-reward",
  "benefit-ease",
] as const;

let forms: ReadonlyMap<string, readonly string[]> | undefined;

const readForms = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    parseTable<"concept" | "chinese" | "english">(table).map((row) => [
      row.concept,
      [...listed(row.chinese), ...listed(row.english)],
    ]),
  );

const finders = new Map<string, (text: string) => ConceptMatch[]>();

const finderOf = (concepts: readonly string[]): ((text: string) => ConceptMatch[]) => {
  const key = concepts.join(" ");
  let finder = finders.get(key);
  if (!finder) {
    forms ??= readForms();
    const owners = new Map<string, string[]>();
    for (const concept of concepts) {
      const own = forms.get(concept);
      if (!own) throw new Error(`concepts.tsv has no concept ${concept}`);
      for (const form of own) owners.set(form, [...(owners.get(form) ?? []), concept]);
    }
    finder = compilePhrases(owners);
    finders.set(key, finder);
  }
  return finder;
};

/** The words of the concepts in a folded, respelt text, left to right; the longest at a place. */
export const findConcepts = (text: string, concepts: readonly string[]): ConceptMatch[] =>
  finderOf(concepts)(text);
