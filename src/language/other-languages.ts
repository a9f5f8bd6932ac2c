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

/** Kana that are written as words: several in a row, or one beside an ideograph. One by itself is a face's arm: (´▽`)ノ. */
const KANA_RUNS =
  /[\u3041-\u30fa\u30fc-\u30ff]{2,}|(?<=\p{Script=Han})[\u3041-\u30fa]|[\u3041-\u30fa](?=\p{Script=Han})/gu;
/** Characters of Cantonese that Japanese has in no word. */
export const CANTONESE_ONLY = /[嘅咗唔佢喺哋冇啲嚟㗎嗰喎嘢搵瞓攰咁噉喇啦啰吖咩乜啱嬲畀]/gu;
/** Characters that neither script of Chinese has: two of them in a text without a word of Chinese make it Japanese. */
const JAPANESE_ONLY = /[駅営円県売発対挙気桜沢権検験経済図戦転変読続険価実覚覧労単巻歳働込枠畑辻応関]/gu;
const LEAST_JAPANESE = 2;
/** Of a Chinese sentence with one Japanese word in it: Han characters at least, and what part of it are kana at most. */
const ONE_WORD = { han: 6, kana: 0.35 };

/**
 * A notice in kanji with a few kana is Japanese when nothing in it is a word of Chinese. A name or two in kana (喺ドンキ買咗)
 * make no Chinese sentence Japanese.
 */
const isJapanese = ({ text, given }: FoldedText, { kana, han }: Composition): boolean => {
  if (kana === 0)
    return (given.match(JAPANESE_ONLY)?.length ?? 0) >= LEAST_JAPANESE && !text.match(CHINESE_WORDS);
  const runs = text.match(KANA_RUNS) ?? [];
  const written = runs.join("").length;
  if (written === 0) return han === 0;
  const countOf = (words: RegExp) => text.match(words)?.length ?? 0;
  const share = written / (written + han);
  const cantonese = countOf(CANTONESE_ONLY);
  if (cantonese >= runs.length && written < han) return false;
  const chinese = countOf(CHINESE_WORDS);
  if (runs.length === 1 && chinese > 0 && han >= ONE_WORD.han && share < ONE_WORD.kana) return false;
  return share >= JAPANESE_SHARE || written > 2 * chinese;
};

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
