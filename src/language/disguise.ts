import type { Tell } from "./tells.js";
import { isStrong, type Sign } from "./weigh.js";

/** Kinds of words that a substitution table swaps: grammar, not content. */
const FUNCTION_KINDS = new Set(
  (
    "structural copula negation pronoun demonstrative conjunction manner degree sfp quantifier preposition adverb " +
    "question modal passive disposal response discourse"
  ).split(" "),
);

/** Below this many Cantonese function words a text has nothing pasted on. */
const LEAST_PASTED = 4;
/** A non-word is made by substitution and by nothing else. */
const NON_WORD_WEIGHT = 3;

const isFunction = (sign: Sign): boolean => sign.marker !== undefined && FUNCTION_KINDS.has(sign.marker.kind);

/**
 * Whether a text is written Chinese with Cantonese function words pasted on: it has such words, and what word
 * swapping leaves behind (unswapped words, translated constructions, non-words) outnumbers what it does not
 * produce (Cantonese content words and constructions).
 *
 * Limit: a thorough table that leaves nothing behind is not seen. Where nothing speaks, nobody is accused.
 */
export const isDisguised = (signs: readonly Sign[], tells: readonly Tell[]): boolean => {
  const strong = signs.filter(isStrong);
  const cantonese = strong.filter((sign) => sign.side === "yue");
  const pasted = cantonese.filter(isFunction).length;
  if (pasted < LEAST_PASTED) return false;
  const kinds = (kind: Tell["kind"]) =>
    new Set(tells.filter((tell) => tell.kind === kind).map((t) => t.id)).size;
  const native = cantonese.length - pasted + kinds("native");
  const left = strong.length - cantonese.length + kinds("translated") + NON_WORD_WEIGHT * kinds("non-word");
  return left > native;
};
