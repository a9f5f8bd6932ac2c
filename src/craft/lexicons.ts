import { compilePhrases } from "../text/phrases.js";
import { listed, parseTable } from "../text/table.js";
import idiomTable from "./idioms.tsv";
import senseTable from "./senses.tsv";

type Find = ReturnType<typeof compilePhrases<string>>;

let idioms: Find | undefined;
export const countIdioms = (text: string): number => {
  idioms ??= compilePhrases(parseTable<"form">(idiomTable).map(({ form }) => [form, form] as const));
  return idioms(text).length;
};

let senses: Find | undefined;
/** How many different words for what is seen, heard, smelt, tasted and felt. */
export const countSenses = (text: string): number => {
  senses ??= compilePhrases(
    parseTable<"words">(senseTable).flatMap(({ words }) =>
      listed(words).map((word) => [word, word] as const),
    ),
  );
  return new Set(senses(text).map(({ value }) => value)).size;
};
