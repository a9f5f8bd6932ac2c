import { foldPattern } from "../spelling/find-misspellings.js";
import type { FoldedText } from "../text/fold.js";
import { matchSpans } from "../text/matches.js";
import type { Span } from "../text/span.js";
import { parseTable } from "../text/table.js";
import patternTable from "./lexicon/grammar-patterns.tsv";
import hypercorrectionTable from "./lexicon/hypercorrections.tsv";

/** A construction that word swapping leaves behind, or one that it does not produce. */
export interface Tell extends Span {
  readonly id: string;
  /** `native`: rare outside real Cantonese; `translated`: rare inside it; `non-word`: made by blind substitution. */
  readonly kind: "native" | "translated" | "non-word";
}

interface Rule {
  readonly id: string;
  readonly kind: Tell["kind"];
  readonly pattern: RegExp;
}

/** A pattern says something only from this strength on. */
const LEAST_STRENGTH = 2;

let rules: readonly Rule[] | undefined;

const readRules = (): readonly Rule[] => {
  const patterns = parseTable<"id" | "side" | "strength" | "pattern">(patternTable)
    .filter((row) => row.side !== "both" && Number(row.strength) >= LEAST_STRENGTH)
    .map((row): Rule => {
      const kind = row.side === "yue" ? "native" : "translated";
      return { id: row.id, kind, pattern: new RegExp(foldPattern(row.pattern), "gmu") };
    });
  const nonWords = parseTable<"wrong" | "pattern">(hypercorrectionTable).map((row): Rule => {
    return { id: row.wrong, kind: "non-word", pattern: new RegExp(foldPattern(row.pattern), "gmu") };
  });
  return [...patterns, ...nonWords];
};

/** The constructions of a folded text that tell real Cantonese from written Chinese in its clothes. */
export const findTells = (folded: FoldedText): Tell[] => {
  rules ??= readRules();
  return rules.flatMap(({ id, kind, pattern }) =>
    matchSpans(folded.text, pattern).map((span): Tell => ({ ...span, id, kind })),
  );
};
