import type { ScriptLabel } from "../script/detect-script.js";
import { findMisspellings, foldPattern, isSlip } from "../spelling/find-misspellings.js";
import { type Respelling, respell } from "../spelling/respell.js";
import { type FoldedText, foldTerm } from "../text/fold.js";
import { parseTable } from "../text/table.js";
import table from "./lexicon/variants.tsv";

interface Variant {
  readonly pattern: RegExp;
  readonly usual: string;
  /** 系 is the copula only where the text is not Traditional. */
  readonly notTraditional: boolean;
}

let variants: readonly Variant[] | undefined;

const readVariants = (): readonly Variant[] =>
  parseTable<"usual" | "text" | "pattern">(table).map((row) => ({
    pattern: new RegExp(foldPattern(row.pattern), "gu"),
    usual: foldTerm(row.usual),
    notTraditional: row.text === "simplified",
  }));

const findVariants = (folded: FoldedText, script: ScriptLabel): Respelling[] => {
  variants ??= readVariants();
  const found: Respelling[] = [];
  for (const { pattern, usual, notTraditional } of variants) {
    if (notTraditional && script === "traditional") continue;
    for (const match of folded.text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, respelt: usual });
  }
  return found;
};

/**
 * A folded text in the one spelling that the model knows: slips and everyday spellings put right (既 → 嘅), regional
 * and older spellings made one (𡃉 → 㗎, 依個 → 呢個, Simplified 系 → 係). Positions still lead back to the text as given.
 */
export const readText = (folded: FoldedText, script: ScriptLabel): FoldedText => {
  const respellings = [
    ...findMisspellings(folded, script).filter(isSlip),
    ...findVariants(folded, script),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return respell(folded, respellings);
};
