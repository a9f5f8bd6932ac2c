import type { ScriptLabel } from "../script/detect-script.js";
import { type FoldedText, foldTerm, givenSpan } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { parseTable } from "../text/table.js";
import table from "./misspellings.tsv";

/** `high`: safe to tell a writer; `medium`: quietly; `low`: a variant, never a fault. */
export type SpellingConfidence = "high" | "medium" | "low";

export interface Misspelling extends Span {
  /** The spelling that was met, folded; it lies within the span, which may take in its context. */
  readonly wrong: string;
  /** The usual spelling of the word. */
  readonly right: string;
  readonly confidence: SpellingConfidence;
  /** `homophone`, `shape`, `romanised` …: what kind of slip it is. */
  readonly kind: string;
}

interface Rule {
  readonly wrong: string;
  readonly right: string;
  readonly confidence: SpellingConfidence;
  readonly kind: string;
  readonly pattern: RegExp;
  /** The wrong spelling itself, where folding would make it the same as the right one (曬, 晒). */
  readonly literal: string | null;
  /** Simplified characters are a slip in Traditional text only. */
  readonly traditionalOnly: boolean;
}

/** Folds the Han characters and full-width marks of a pattern; its syntax is ASCII and stays. */
export const foldPattern = (source: string): string =>
  [...source].map((character) => (character.charCodeAt(0) < 0x80 ? character : foldTerm(character))).join("");

let rules: readonly Rule[] | undefined;

const readRules = (): readonly Rule[] =>
  parseTable<"wrong" | "right" | "class" | "confidence" | "pattern">(table).map((row) => ({
    wrong: foldTerm(row.wrong.replace(/\(.*\)$/u, "")),
    right: row.right,
    confidence: row.confidence as SpellingConfidence,
    kind: row.class,
    pattern: new RegExp(foldPattern(row.pattern), "gu"),
    literal: foldTerm(row.wrong) === foldTerm(row.right) ? row.wrong : null,
    traditionalOnly: row.class === "simplified leak",
  }));

/**
 * Everyday spellings of Cantonese words (既 for 嘅, 黎 for 嚟 …), each in the context in which it is one.
 * Offsets are into the folded text. Hong Kong variants (裏/裡, 着/著) are none.
 */
export const findMisspellings = (folded: FoldedText, script: ScriptLabel): Misspelling[] => {
  rules ??= readRules();
  const found: Misspelling[] = [];
  for (const rule of rules) {
    if (rule.traditionalOnly && script !== "traditional") continue;
    for (const match of folded.text.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const given = givenSpan(folded, start, end);
      if (rule.literal && !folded.given.slice(given.start, given.end).includes(rule.literal)) continue;
      const { wrong, right, confidence, kind } = rule;
      found.push({ start, end, wrong, right, confidence, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};
