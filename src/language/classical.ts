import { countCharacters, isHan } from "../text/characters.js";
import type { FoldedText } from "../text/fold.js";
import { foldTerm } from "../text/fold.js";

/** Characters that carry the grammar of Classical Chinese and are rare as words in either modern language. */
const CLASSICAL = new Set(
  [..."之其者也矣焉乎哉曰吾汝爾乃兮歟邪耳夫豈孰奚胡弗毋勿莫咸皆遂乃則雖故於以而為何若无無非"].map(foldTerm),
);
/** The firm ones: modern text has them in set phrases at most. */
const FIRM = new Set([..."矣焉乎哉曰吾汝兮歟孰奚弗"].map(foldTerm));

/** Classical Chinese has one such character in five or six, modern formal text one in twenty. */
const SHARE = 0.22;
/** With a firm one among them, fewer will do. */
const FIRM_SHARE = 0.14;
const LEAST = 2;

/**
 * Whether Han text without a Cantonese word is Classical Chinese.
 * Limit: a few characters without particles (山高月小) belong to no language; this says false.
 */
export const isClassical = (folded: FoldedText): boolean => {
  const han = countCharacters(folded.text, isHan);
  let classical = 0;
  let firm = 0;
  for (const character of folded.text) {
    if (CLASSICAL.has(character)) classical += 1;
    if (FIRM.has(character)) firm += 1;
  }
  return classical >= LEAST && classical / han >= (firm > 0 ? FIRM_SHARE : SHARE);
};
