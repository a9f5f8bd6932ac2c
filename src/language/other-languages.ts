import { after } from "../text/characters.js";
import type { FoldedText } from "../text/fold.js";
import { HAN, HANGUL, KANA, kindsOf, LATIN, LETTER } from "../text/kinds.js";
import { isEnglish } from "./latin/english.js";
import { isRomanisedCantonese } from "./latin/romanised.js";
import type { LanguageLabel } from "./report.js";

/** What a text is made of, in units that can be compared: a Han character, a kana, a syllable, a Latin word. */
export interface Composition {
  readonly han: number;
  readonly kana: number;
  readonly hangul: number;
  readonly latinWords: number;
  /** Letters of any other script. */
  readonly otherLetters: number;
}

const LATIN_WORD = /(?:[a-z\u00c0-\u024f\u1e00-\u1eff][\u0300-\u036f]*)+(?:\d[a-z]*)*/gu;

export const composition = ({ text }: FoldedText): Composition => {
  let [han, kana, hangul, latin, letters] = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    const kinds = kindsOf(codePoint);
    if (kinds & HAN) han += 1;
    if (kinds & KANA) kana += 1;
    if (kinds & HANGUL) hangul += 1;
    if (kinds & LATIN) latin += 1;
    if (kinds & LETTER) letters += 1;
    at = after(at, codePoint);
  }
  return {
    han,
    kana,
    hangul,
    latinWords: latin === 0 ? 0 : (text.match(LATIN_WORD)?.length ?? 0),
    otherLetters: Math.max(0, letters - han - kana - hangul - latin),
  };
};

/** From this share of the units on, a text is Chinese; below it, what Han it holds are names and samples. */
const CHINESE_SHARE = 0.3;
/** Kana among kana and Han: Japanese prose has far more. */
const JAPANESE_SHARE = 0.2;
/** Words of either Chinese language that Japanese does not write. Beside them an odd の is decoration. */
const CHINESE_WORDS = /[的是这那你他她们我吗吧很没把嘅咗唔佢係喺哋冇啲嚟睇]/gu;

const latinLanguage = ({ text }: FoldedText, words: readonly string[]): LanguageLabel => {
  if (isRomanisedCantonese(words)) return "romanised-cantonese";
  return isEnglish(text, words) ? "english" : "other";
};

/** A notice in kanji with a few kana is Japanese when nothing in it is a word of Chinese. */
const isJapanese = ({ text }: FoldedText, { kana, han }: Composition): boolean =>
  kana > 0 && (kana / (kana + han) >= JAPANESE_SHARE || kana > 2 * (text.match(CHINESE_WORDS)?.length ?? 0));

/**
 * The label of a text that is not Chinese, or null when it is Chinese and the language is still to be told.
 * Scripts decide first; in Latin letters common words tell English, and franc where they leave it open.
 */
export const otherLanguage = (folded: FoldedText, parts: Composition): LanguageLabel | null => {
  const { han, kana, hangul, latinWords, otherLetters } = parts;
  const units = han + kana + hangul + latinWords + otherLetters;
  if (units === 0) return "none";
  if (isJapanese(folded, parts) && kana + han >= latinWords) return "japanese";
  if (hangul >= han && hangul >= latinWords && hangul > 0) return "korean";
  if (han / units >= CHINESE_SHARE) return null;
  if (otherLetters > latinWords) return "other";
  const words = folded.text.match(LATIN_WORD) ?? [];
  return words.length > 0 ? latinLanguage(folded, words) : "other";
};
