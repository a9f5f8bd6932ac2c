import { fold } from "../../text/fold.js";
import { compilePhrases } from "../../text/phrases.js";
import { listed, parseTable } from "../../text/table.js";
import type { EnglishLevel } from "../types.js";
import table from "./english.tsv";
import type { Section } from "./schema.js";

let find: ReturnType<typeof compilePhrases<EnglishLevel>> | undefined;

const ENGLISH = /(?<![a-z])(?:english|eng|inggeris)(?![a-z])|英[文语]/u;
/** "Not fluent", "non-native": what a word of the table says is taken back. */
const TAKEN_BACK = /(?<![a-z])(?:not|non|never|isn't)(?![a-z])|唔|不(?!错)|未|并非/u;

/** What a wording says, or null where it says nothing that is known, or two things. */
const levelOf = (fluency: string): EnglishLevel | null => {
  find ??= compilePhrases(
    parseTable<"forms" | "level">(table).flatMap(({ forms, level }) =>
      listed(forms).map((form): [string, EnglishLevel] => [form, level as EnglishLevel]),
    ),
  );
  const { text } = fold(fluency);
  const found = find(text);
  const rest = [...found].reverse().reduce((left, { start, end }) => {
    return left.slice(0, start) + left.slice(end);
  }, text);
  const levels = new Set(found.map(({ value }) => value));
  const [only] = levels;
  return levels.size === 1 && only !== undefined && !TAKEN_BACK.test(rest) ? only : null;
};

/**
 * How well somebody reads English, by the words of a résumé's languages. Undefined where it does not name English, or
 * in words that `english.tsv` does not have, or in ones that disagree.
 */
export const englishReading = (languages: Section<"languages">): EnglishLevel | undefined => {
  const levels = new Set(
    languages.flatMap(({ language, fluency }) => {
      if (!ENGLISH.test(fold((language ?? "").slice(0, 200)).text)) return [];
      return levelOf((fluency ?? "").slice(0, 200)) ?? [];
    }),
  );
  const [only] = levels;
  return levels.size === 1 ? only : undefined;
};
