import type { ScriptLabel } from "../script/detect-script.js";
import { type FoldedText, foldTerm, givenSpan } from "../text/fold.js";
import { matchesOf } from "../text/matches.js";
import { filterBy } from "../text/pattern-filter.js";
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
  readonly foldedWrong: string;
  readonly foldedRight: string;
  readonly cantonese: boolean;
  readonly confidence: SpellingConfidence;
  readonly kind: string;
  readonly pattern: RegExp;
  /** The wrong spelling itself, where folding would make it the same as the right one (曬, 晒). */
  readonly literal: string | null;
  /** Simplified characters are a slip in Traditional text only. */
  readonly traditionalOnly: boolean;
}

/** Folds the Han characters and full-width marks of a pattern; its syntax is ASCII and stays. */
export const foldPattern = (source: string): string => source.replace(/[^\0-\x7f]+/g, foldTerm);

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

/** In the order of the text, at one place the longest first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Whether a spelling is a slip to put right; a variant (`low`) stays as it is. */
export const isSlip = ({ confidence }: Misspelling): boolean => confidence !== "low";

/** Characters that only Cantonese words hold. */
const CANTONESE = /[嘅咗哋嚟啲嘢啱晒嗰瞓唔喺啫㗎啩噃吖囉嘛畀係啦喎而家隔籬幫襯乜佢咪諗攰揸嘥]/u;

const readRules = (): readonly Rule[] =>
  parseTable<"wrong" | "right" | "class" | "confidence" | "pattern">(table).map((row) => {
    const right = row.right.split("/")[0] as string;
    const wrong = row.wrong.replace(/\([^()]*\)$/u, "");
    return {
      wrong,
      right,
      foldedWrong: foldTerm(wrong),
      foldedRight: foldTerm(right),
      cantonese: CANTONESE.test(right),
      confidence: row.confidence as SpellingConfidence,
      kind: row.class,
      pattern: new RegExp(foldPattern(row.pattern), "gu"),
      literal: foldTerm(row.wrong) === foldTerm(row.right) ? row.wrong : null,
      traditionalOnly: row.class === "simplified leak",
    };
  });

let rulesFor: ((text: string) => readonly Rule[]) | undefined;

/**
 * Everyday spellings of Cantonese words (既 for 嘅, 黎 for 嚟 …), each in the context in which it is one.
 * Offsets are into the folded text. Hong Kong variants (裏/裡, 着/著) are none.
 */
export const findMisspellings = (folded: FoldedText, script: ScriptLabel): Misspelling[] => {
  rulesFor ??= filterBy(readRules());
  const found: Misspelling[] = [];
  for (const rule of rulesFor(folded.text)) {
    if (rule.traditionalOnly && script !== "traditional") continue;
    const { pattern, confidence, cantonese, kind } = rule;
    for (const hit of matchesOf(pattern, folded.text)) {
      const start = hit.index;
      const end = start + hit[0].length;
      const given = givenSpan(folded, start, end);
      const shown = folded.given.slice(given.start, given.end);
      if (rule.literal && !shown.includes(rule.literal)) continue;
      const respelt = correct(hit[0], rule.foldedWrong, rule.foldedRight);
      const right = correct(shown, rule.wrong, rule.right);
      found.push({ start, end, respelt, right, cantonese, confidence, kind });
    }
  }
  return found.sort(byPlace);
};
