import { foldPattern } from "../spelling/find-misspellings.js";
import { respell, respellingsOf } from "../spelling/respell.js";
import type { FoldedText } from "../text/fold.js";
import { parseTable } from "../text/table.js";
import table from "./lexicon/formal-copula.tsv";
import { CANTONESE_ONLY } from "./other-languages.js";

const COPULA = /(?<![关干维])係(?!数)/gu;
/** What stands beside 係 only in Cantonese, and who speaks to somebody: formal texts do not. */
const NATIVE = /[都真就但仲硬梗即净先亦只最算]係|係[咪呀]|[我你](?![国方公单局院])/u;
/** What formal words say in all before a text is taken for formal. */
const ENOUGH = 2;

let words: readonly { readonly pattern: RegExp; readonly says: number }[] | undefined;

const isFormal = (text: string): boolean => {
  words ??= parseTable<"pattern" | "says">(table).map(({ pattern, says }) => ({
    pattern: new RegExp(foldPattern(pattern), "u"),
    says: Number(says),
  }));
  return words.reduce((sum, { pattern, says }) => (pattern.test(text) ? sum + says : sum), 0) >= ENOUGH;
};

/**
 * A text with 属 for its 係 where that is the copula of formal written Chinese (被告係原告之配偶): nothing but 係 tells of
 * Cantonese, and formal words stand beside it.
 */
export const withPlainCopula = (read: FoldedText): FoldedText => {
  const { text } = read;
  if (!text.includes("係") || text.search(CANTONESE_ONLY) >= 0 || NATIVE.test(text) || !isFormal(text))
    return read;
  return respell(read, respellingsOf(COPULA, text, "属"));
};
