/** Cantonese in Latin letters: Jyutping (nei5 hou2), Yale (néih hóu), and what people type in chats (nei ho ma, m goi sai). */
import { isEnglishWord, isForeignWord, wordsOf } from "./words.js";

/** Jyutping writes a tone after nearly every syllable; Mandarin pinyin with tones has 1 to 4 and other syllables. */
const JYUTPING =
  /^(?:(?:[bpmfdtnlgkhwzcsj]|ng|gw|kw)?(?:aa?|e|i|o|u|oe|eo|yu)(?:[iumnptk]|ng)?[1-6]|(?:m|ng)[1-6])+$/;
const JYUTPING_SHARE = 0.5;

const ONSET = "(?:ng|gw|kw|ch|ts|sh|[bpmfdtnlgkhwzcsjy])?";
const RIME =
  "(?:aa[iumnptk]?|aang|aah|a[iumnptkhr]?|ang|ee|eu|eung|euk|eui|eun|eut|eoi|eon|eot|oe|oeng|oek|e[ik]|eng|eh?|er|i[umnptkhr]?|ing|ee|o[iunmtkhr]?|ong|oo|ooi|oon|u[intkh]?|ung|yun|yut|yu|uen|uet|ue|or|ou|ow|au|aw)h?";
const SYLLABLES = new RegExp(`^(?:${ONSET}${RIME}h?|m|mh|ng|d|jor|zor|jo){1,3}$`);

/** Syllables of Mandarin and Vietnamese that Cantonese has in no spelling. */
const OTHER_SYLLABLES = /^(?:zh|x|q|r|tr|nh|ph|th|kh)|(?:ian|iao|iang|uan|uai|uang|iong|nh|ch|v|uo)$/;

const ROMANISED_SHARE = 0.75;
const TELLING_SHARE = 0.3;

/** More words of Mandarin than this, and no fewer than telling ones, are pinyin. */
const MOST_MANDARIN = 1;

const TONES = /[\u0300\u0301\u0304]/gu;
/** A word whose letters are not drawn out (laaa). */
const notDrawnOut = (word: string): string => word.replace(/([a-z])\1{2,}/gu, "$1");

/** Yale marks a low tone by an h behind the vowel: sihk, faahn. */
const LOW_TONE = /(?<=[aeiou])h(?![aeiou])/gu;
const withoutLowTone = (word: string): string => word.replace(LOW_TONE, "");

/** Whether the words of a text in Latin letters (lower case, tone marks and all) are romanised Cantonese. */
export const isRomanisedCantonese = (words: readonly string[]): boolean => {
  const { cantonese, mandarin } = wordsOf();
  const decomposed = words.map((word) => word.normalize("NFD"));
  const hasTones = decomposed.some((word) => word.search(TONES) >= 0);
  const plain = decomposed.map((word) => notDrawnOut(word.replace(TONES, "")));
  const shareOf = (is: (word: string) => boolean) => plain.filter(is).length / plain.length;
  if (shareOf((word) => JYUTPING.test(word)) >= JYUTPING_SHARE)
    return !plain.some((word) => OTHER_SYLLABLES.test(word.replace(/\d/gu, "")));
  if (plain.some((word) => OTHER_SYLLABLES.test(word) && !isEnglishWord(word))) return false;
  const tells = (word: string) => {
    const high = withoutLowTone(word);
    return cantonese.has(word) || cantonese.has(high) || (hasTones && word !== high);
  };
  const pinyin = plain.filter((word) => mandarin.has(word)).length;
  if (pinyin > MOST_MANDARIN && pinyin >= plain.filter(tells).length) return false;
  const own = plain.filter((word) => tells(word) && !isEnglishWord(word));
  return (
    shareOf((word) => SYLLABLES.test(withoutLowTone(word))) >= ROMANISED_SHARE &&
    shareOf(tells) >= TELLING_SHARE &&
    own.length > 0 &&
    (plain.every(tells) || !own.every(isForeignWord))
  );
};
