import { francAll } from "franc";
import { countCharacters, isHan, isHangul, isKana, isLatin } from "../text/characters.js";
import type { FoldedText } from "../text/fold.js";
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

const LATIN_WORD = /[a-z\u00c0-\u024f\u1e00-\u1eff]+\d?/gu;

export const composition = (folded: FoldedText): Composition => {
  const { text } = folded;
  const han = countCharacters(text, isHan);
  const kana = countCharacters(text, isKana);
  const hangul = countCharacters(text, isHangul);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = countCharacters(text, isLatin);
  return {
    han,
    kana,
    hangul,
    latinWords: text.match(LATIN_WORD)?.length ?? 0,
    otherLetters: Math.max(0, letters - han - kana - hangul - latin),
  };
};

/** From this share of the units on, a text is Chinese; below it, what Han it holds are names and samples. */
const CHINESE_SHARE = 0.3;
/** Kana among kana and Han: Japanese prose has far more, Chinese text at most an odd の. */
const JAPANESE_SHARE = 0.2;
/** Jyutping writes a tone after nearly every syllable; English hardly ever ends a word in 1 to 6. */
const JYUTPING_SHARE = 0.5;
const ROMANISED_SHARE = 0.35;

const JYUTPING =
  /^(?:[bpmfdtnlgkhwzcsj]|ng|gw|kw)?(?:aa?|e|i|o|u|oe|eo|yu)(?:[iumnptk]|ng)?[1-6]$|^(?:m|ng)[1-6]$/;

/** Cantonese words as they are typed in Latin letters, without those that are English words too. */
const ROMANISED = new Set(
  (
    "ngo nei lei keoi kui ngodei neidei keoidei hai hei mhai m4 ng5 mm mou mo gam gum dim dimgai mat meh mie " +
    "bin bindou geido gei gwo jo zo gan saai sai maai faan lei lai heoi hui jau yau duk tung tong tai teng gong " +
    "wah sik sek yam jam fan hou ho dou doh dak tim lo lor wor gwa ga gar laa lah ar aa je jek ze ge geh gui wo " +
    "yat jat yi ji saam sei luk chat baat gau sap yan jan nui leui jai zai tsai dei di deal gor goh ngaam ngam " +
    "mgoi mhgoi dojeh dosi zou jou jo san jou sun yiga gaa ting yat kam jyun"
  ).split(" "),
);

const latinLanguage = (folded: FoldedText, words: readonly string[]): LanguageLabel => {
  const jyutping = words.filter((word) => JYUTPING.test(word)).length;
  if (jyutping / words.length >= JYUTPING_SHARE) return "romanised-cantonese";
  const romanised = words.filter((word) => ROMANISED.has(word)).length;
  if (words.length >= 4 && romanised / words.length >= ROMANISED_SHARE) return "romanised-cantonese";
  return isEnglish(folded.text, words) ? "english" : "other";
};

/** The commonest English words; none of them is common in another of the languages that applicants write. */
const ENGLISH = new Set(
  (
    "the and of to is was for with that this you your i my we our it are be have has had not but by from at as on " +
    "he she they his her their will would can could please thank thanks hi hello dear who what which when there " +
    "been were very more about into out up just than then some any all one"
  ).split(" "),
);
/** Languages that franc chooses among: the many small ones of its full list only lead it astray on short text. */
const CANDIDATES =
  "eng fra deu spa por ita nld vie ind zlm tgl swe dan nob fin pol ces hun ron tur cat".split(" ");

/** franc's score of English (the best language has 1) from which a text without diacritics is taken for English. */
const NEARLY_ENGLISH = 0.85;

const isEnglish = (text: string, words: readonly string[]): boolean => {
  const common = words.filter((word) => ENGLISH.has(word)).length;
  if (common / words.length >= 0.2) return true;
  const foreign = /[\u00c0-\u024f\u1e00-\u1eff]/u.test(text);
  if (!foreign && words.length <= 3) return true;
  const ranked = francAll(text.normalize("NFC"), { only: CANDIDATES, minLength: 3 });
  const english = ranked.find(([language]) => language === "eng")?.[1] ?? 0;
  return english === 1 || (!foreign && english >= NEARLY_ENGLISH);
};

/**
 * The label of a text that is not Chinese, or null when it is Chinese and the language is still to be told.
 * Scripts decide first; franc tells English from other languages in Latin letters.
 */
export const otherLanguage = (folded: FoldedText, parts: Composition): LanguageLabel | null => {
  const { han, kana, hangul, latinWords, otherLetters } = parts;
  const units = han + kana + hangul + latinWords + otherLetters;
  if (units === 0) return "none";
  if (kana / (kana + han || 1) >= JAPANESE_SHARE && kana + han >= latinWords) return "japanese";
  if (hangul >= han && hangul >= latinWords && hangul > 0) return "korean";
  if (han / units >= CHINESE_SHARE) return null;
  if (otherLetters > latinWords) return "other";
  const words = folded.text.match(LATIN_WORD) ?? [];
  return words.length > 0 ? latinLanguage(folded, words) : "other";
};
