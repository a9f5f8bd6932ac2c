import { blank } from "../../text/blank.js";
import { compilePhrases } from "../../text/phrases.js";
import { joined } from "../../text/sorted-spans.js";
import { parseTable } from "../../text/table.js";
import table from "./plain-words.tsv";
import type { Answer } from "./read-answer.js";
import type { WorkedSpell } from "./worked-spell.js";

let find: ReturnType<typeof compilePhrases<true>> | undefined;

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Whether lengths of which nothing is said answer what is asked, how long somebody has written there: "2 yrs on Outlier",
 * 大約兩年左右, "two years, six months of it reviewing". Rating may be told beside it, or denied. Where anything else is
 * said (a post), a person has to ask.
 *
 * @param worked what the answer was resolved to
 */
export const isAskedFor = (answer: Answer, worked: readonly WorkedSpell[]): boolean => {
  const { folded, platforms, words, spells, clauses, denies } = answer;
  if (denies || words.some(({ work }) => work !== "rating")) return false;
  const named = worked.filter(({ work }) => work !== null);
  if (named.length === worked.length || named.some(({ work }) => work !== "rating")) return false;
  find ??= compilePhrases(parseTable<"form">(table).map(({ form }): [string, true] => [form, true]));
  const { text } = folded;
  const rest = blank(text, joined([...platforms, ...spells, ...words]));
  const left = blank(rest, find(rest));
  if (named.length === 0) return !LETTER.test(left);
  const own = worked.filter(({ work }) => work === null).map(({ start }) => clauses.span(clauses.at(start)));
  return own.every(({ start, end }) => !LETTER.test(left.slice(start, end)));
};
