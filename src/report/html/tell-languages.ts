import type { ElementContent } from "hast";
import { h } from "hastscript";

// A page is in one language, and there are words of another on it: 嘅 in a sentence of ours, a rubric's reasons. What
// is read aloud has to know (WCAG 3.1.2).

const HAN = /\p{Script=Han}/u;
const HAN_RUN = /(\p{Script=Han}(?:[^\p{L}\p{N}]*\p{Script=Han})*)/u;
const LATIN_WORD = /\p{Script=Latin}[\p{L}\p{M}]*/gu;
/** So many words without a Han character among them are a passage; fewer are a name or a code. */
const LEAST_WORDS = 3;

const isEnglish = (value: string): boolean =>
  !HAN.test(value) && (value.match(LATIN_WORD)?.length ?? 0) >= LEAST_WORDS;

const asText = (value: string): ElementContent => ({ type: "text", value });
const asWords = (value: string, lang: string): ElementContent => h("span", { lang }, value);

const inWords = (value: string, lang: string): ElementContent[] => {
  if (/^(?:ja|ko|und)\b/u.test(lang)) return [asText(value)];
  if (/^(?:yue|zh)\b/u.test(lang)) return [isEnglish(value) ? asWords(value, "en") : asText(value)];
  const parts = value.split(HAN_RUN).filter(Boolean);
  return parts.map((part) => (HAN.test(part) ? asWords(part, "yue") : asText(part)));
};

/**
 * Tells words of another language apart from those around them: Han characters among what is not Chinese as Cantonese,
 * English sentences among Chinese.
 *
 * @param lang BCP 47, of what is around
 */
export const tellLanguages = (content: readonly ElementContent[], lang: string): ElementContent[] =>
  content.flatMap((node): ElementContent[] => {
    if (node.type === "text") return inWords(node.value, lang);
    if (node.type !== "element" || node.tagName === "svg") return [node];
    return [{ ...node, children: tellLanguages(node.children, String(node.properties.lang ?? lang)) }];
  });
