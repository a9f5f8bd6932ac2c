import { compileTerms, type TermPlaces } from "../text/find-terms.js";
import { foldTerm } from "../text/fold.js";
import type { PhraseMatch } from "../text/phrases.js";
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

/** The lexicon: the words of each concept as they are written and as they are folded, and a finder of them all. */
interface Lexicon {
  readonly forms: ReadonlyMap<string, readonly string[]>;
  readonly termOf: ReadonlyMap<string, number>;
  find(text: string): TermPlaces;
}

let lexicon: Lexicon | undefined;

const readLexicon = (): Lexicon => {
  const forms = new Map(
    parseTable<"concept" | "chinese" | "english">(table).map((row) => [
      row.concept,
      [...listed(row.chinese), ...listed(row.english)],
    ]),
  );
  const termOf = new Map<string, number>();
  const terms = new Map<string, number>();
  for (const form of [...forms.values()].flat()) {
    const folded = foldTerm(form);
    if (!terms.has(folded)) terms.set(folded, terms.size);
    termOf.set(form, terms.get(folded) as number);
  }
  return { forms, termOf, find: compileTerms([...terms.keys()]) };
};

/** Every word of every concept in a folded text, to be asked for some concepts at a time. */
export const findWords = (text: string): TermPlaces => {
  lexicon ??= readLexicon();
  return lexicon.find(text);
};

/** Some concepts that are asked for together, and which of them a word belongs to. */
export interface ConceptGroup {
  /** By the number of a word the place of its concepts in the list; 0 for a word of none of them. */
  readonly places: Uint16Array;
  readonly concepts: readonly (readonly string[])[];
}

const readGroup = (concepts: readonly string[]): ConceptGroup => {
  lexicon ??= readLexicon();
  const { forms, termOf } = lexicon;
  const owners = new Map<string, string[]>();
  for (const concept of concepts) {
    const own = forms.get(concept);
    if (!own) throw new Error(`concepts.tsv has no concept ${concept}`);
    for (const form of own) {
      const known = owners.get(form);
      if (known) known.push(concept);
      else owners.set(form, [concept]);
    }
  }
  const places = new Uint16Array(termOf.size);
  const lists: string[][] = [[]];
  owners.forEach((own, form) => {
    const term = termOf.get(form) as number;
    // Of forms that are folded alike the first one's concepts count.
    if (places[term] === 0) places[term] = lists.push(own) - 1;
  });
  return { places, concepts: lists };
};

const groups = new Map<string, ConceptGroup>();
const groupsOfLists = new WeakMap<readonly string[], ConceptGroup>();

const groupByName = (name: string, concepts: readonly string[]): ConceptGroup => {
  let group = groups.get(name);
  if (!group) {
    group = readGroup(concepts);
    groups.set(name, group);
  }
  return group;
};

/** The group of some concepts: the same one for the same concepts in the same order. */
export const groupOf = (concepts: readonly string[]): ConceptGroup => {
  const [first = "", ...others] = concepts;
  if (others.length === 0) return groupByName(first, concepts);
  let group = groupsOfLists.get(concepts);
  if (!group) {
    group = groupByName(concepts.join(" "), concepts);
    groupsOfLists.set(concepts, group);
  }
  return group;
};

/** The words of a group among those found in a text, left to right: the longest at a place, and none within another. */
export const wordsOf = (
  { starts, ends, terms }: TermPlaces,
  { places, concepts }: ConceptGroup,
): ConceptMatch[] => {
  const found: ConceptMatch[] = [];
  let last = -1;
  let behind = 0;
  for (let i = 0; i < starts.length; i += 1) {
    const start = starts[i] as number;
    const place = places[terms[i] as number] as number;
    if (place === 0 || (start < behind && start !== last)) continue;
    if (start === last) found.pop();
    const end = ends[i] as number;
    found.push({ start, end, value: concepts[place] as readonly string[] });
    last = start;
    behind = end;
  }
  return found;
};
