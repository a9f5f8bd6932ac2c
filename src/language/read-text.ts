import type { ScriptLabel } from "../script/detect-script.js";
import { byPlace, findMisspellings, foldPattern, isSlip } from "../spelling/find-misspellings.js";
import { type Respelling, respell, respellingsOf } from "../spelling/respell.js";
import { type FoldedText, foldTerm } from "../text/fold.js";
import { filterBy } from "../text/pattern-filter.js";
import { parseTable } from "../text/table.js";
import table from "./lexicon/variants.tsv";

interface Variant {
  readonly pattern: RegExp;
  readonly usual: string;
  /** 系 is the copula only where the text is not Traditional. */
  readonly notTraditional: boolean;
}

const readVariants = (): readonly Variant[] =>
  parseTable<"usual" | "text" | "pattern">(table).map((row) => ({
    pattern: new RegExp(foldPattern(row.pattern), "gu"),
    usual: foldTerm(row.usual),
    notTraditional: row.text === "simplified",
  }));

let variantsFor: ((text: string) => readonly Variant[]) | undefined;

const findVariants = ({ text }: FoldedText, script: ScriptLabel): Respelling[] => {
  variantsFor ??= filterBy(readVariants());
  const found: Respelling[] = [];
  for (const { pattern, usual, notTraditional } of variantsFor(text)) {
    if (notTraditional && script === "traditional") continue;
    found.push(...respellingsOf(pattern, text, usual));
  }
  return found;
};

/**
 * A folded text in the one spelling that the model knows: slips and everyday spellings put right (既 → 嘅), regional
 * and older spellings made one (𡃉 → 㗎, 依個 → 呢個, Simplified 系 → 係). Positions still lead back to the text as given.
 */
export const readText = (folded: FoldedText, script: ScriptLabel): FoldedText => {
  const slips = findMisspellings(folded, script).filter(isSlip);
  const variants = findVariants(folded, script);
  if (slips.length + variants.length === 0) return folded;
  return respell(folded, [...slips, ...variants].sort(byPlace));
};
