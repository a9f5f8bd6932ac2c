/**
 * Cantonese in Latin letters: Jyutping (nei5 hou2), Yale (néih hóu) and what people type in chats (nei ho ma, m goi sai).
 */

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

/** Words that hardly any other language has: particles and the commonest words, as typed. */
const TELLING = new Set(
  (
    "ngo ngoh nei neih keoi keui kui ngodei neidei keoidei ngohdeih neihdeih keuihdeih hai haih mhai m mh mm mou mo mouh " +
    "gam gum dim dimgai mat meh mie mei bin bindou bindouh geido gei gwo jo jor zo zor gan saai sai maai faan lei " +
    "leih heoi heui hui jau yau duk tung tong gong gongyeh wah sik sihk sek yam fan faahn hou ho houh dak tim lo lor wor " +
    "gwa ga gar ge geh gui laa lah la ar aa je jek yat yatchaih sap jan nui leui jai zai tsai dei di ngaam ngam lok " +
    "mgoi mhgoi goi dojeh dose dosi zou jou josan jousahn yiga yihga gaa ting tingyaht kam gamyaht gamyat jyun yiu sin jung chung zung leng fai dou dang bei sei joi yeh jeuk chin syu daai sai"
  ).split(" "),
);
const ROMANISED_SHARE = 0.75;
const TELLING_SHARE = 0.3;

/** Whether the words of a text in Latin letters (lower case, tone marks and all) are romanised Cantonese. */
export const isRomanisedCantonese = (
  words: readonly string[],
  isEnglish: (word: string) => boolean,
): boolean => {
  if (words.length === 0) return false;
  const plain = words.map((word) => word.normalize("NFD").replace(/[\u0300\u0301\u0304]/gu, ""));
  if (plain.filter((word) => JYUTPING.test(word)).length / words.length >= JYUTPING_SHARE) {
    return !plain.some((word) => OTHER_SYLLABLES.test(word.replace(/\d/gu, "")));
  }
  if (plain.some((word) => OTHER_SYLLABLES.test(word))) return false;
  const cantonese = plain.filter((word) => SYLLABLES.test(word));
  const telling = plain.filter((word) => TELLING.has(word) && !isEnglish(word));
  return (
    cantonese.length / words.length >= ROMANISED_SHARE &&
    telling.length / words.length >= TELLING_SHARE &&
    cantonese.some((word) => !isEnglish(word))
  );
};
