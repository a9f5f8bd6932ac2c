import type { ScriptLabel } from "../script/detect-script.js";
import { type FoldedText, foldTerm, givenSpan } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { parseTable } from "../text/table.js";
import table from "./misspellings.tsv";

/** `high`: safe to tell a writer; `medium`: quietly; `low`: a variant, never a fault. */
export type SpellingConfidence = "high" | "medium" | "low";

export interface Misspelling extends Span {
  /** The same stretch in the usual spelling, folded. */
  readonly respelt: string;
  /** The same stretch in the usual spelling, in the writer's script. */
  readonly right: string;
  /** Whether the usual spelling is a Cantonese word; 已經 and 分析 are either language's. */
  readonly cantonese: boolean;
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

/** Whether two spellings differ in case and width only: d, ｄ and D. */
const sameLetters = (a: string, b: string): boolean =>
  a.normalize("NFKC").toLowerCase() === b.normalize("NFKC").toLowerCase();

/**
 * A stretch with its misspelling put right. Where a row stands for its like (我地 for 佢地), the characters in which
 * wrong and right differ are put right.
 */
const correct = (stretch: string, wrong: string, right: string): string => {
  if (stretch.includes(wrong)) return stretch.replace(wrong, right);
  if (sameLetters(stretch, wrong)) return right;
  if (wrong.length !== right.length) return stretch;
  return [...wrong].reduce((so, from, i) => so.replace(from, [...right][i] as string), stretch);
};

/** Whether a spelling is a slip to put right; a variant (`low`) stays as it is. */
export const isSlip = ({ confidence }: Misspelling): boolean => confidence !== "low";

let rules: readonly Rule[] | undefined;

const readRules = (): readonly Rule[] =>
  parseTable<"wrong" | "right" | "class" | "confidence" | "pattern">(table).map((row) => ({
    wrong: row.wrong.replace(/\(.*\)$/u, ""),
    right: row.right.split("/")[0] as string,
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
      const shown = folded.given.slice(given.start, given.end);
      if (rule.literal && !shown.includes(rule.literal)) continue;
      found.push({
        start,
        end,
        respelt: correct(match[0], foldTerm(rule.wrong), foldTerm(rule.right)),
        right: correct(shown, rule.wrong, rule.right),
        cantonese: isCantoneseForm(rule.right),
        confidence: rule.confidence,
        kind: rule.kind,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** Characters that only Cantonese words hold. */
const CANTONESE = /[嘅咗哋嚟啲嘢啱晒嗰瞓唔喺啫㗎啩噃吖囉嘛畀係啦喎而家隔籬幫襯乜佢咪諗攰揸嘥]/u;

/** Whether the usual spelling of a misspelt word is Cantonese; 已經 and 分析 tell nothing. */
const isCantoneseForm = (right: string): boolean => CANTONESE.test(right);
