import { francAll } from "#franc";
import { isEnglishWord, isForeignWord, wordsOf } from "./words.js";

/** What a word says for English: one that it has, one that others have as well, one that it has not; and an elision. */
const SAYS = { english: 1, shared: 0.5, foreign: -0.5, elided: -1 };
/** English writes hardly any letter with a mark. */
const MARKED = /[^a-z\d]/u;
/** French and Italian j'ai, qu'il, dell'arte; English leaves letters out behind a word, not before one. */
const ELISION =
  /(?<![a-z\u00c0-\u024f])(?:[cdjlmnst]|qu|un|all|dall|dell|nell|sull)['’](?=[aeiouhy\u00c0-\u024f])/gu;
/** What elisions and contractions leave behind: it's, l'eau. */
const isPart = (word: string): boolean => /^[b-hj-z]$/u.test(word);

const weightOf = (word: string): number => {
  if (wordsOf().shared.has(word)) return SAYS.shared;
  if (isForeignWord(word)) return SAYS.foreign;
  if (isEnglishWord(word)) return SAYS.english;
  return MARKED.test(word) ? SAYS.foreign : 0;
};

/** Languages that franc chooses among: the many small ones of its full list only lead it astray on short text. */
const CANDIDATES =
  "eng fra deu spa por ita nld vie ind zlm tgl swe dan nob fin pol ces hun ron tur cat".split(" ");
/** From this much English in a word on average a text is English whatever franc says; and below which it is not. */
const ENGLISH_SHARE = 0.5;
const SOME_ENGLISH = 0.3;

/** Whether a text in Latin letters is English: common words tell, and franc where they leave it open. */
export const isEnglish = (text: string, words: readonly string[]): boolean => {
  const whole = words.filter((word) => !isPart(word));
  const counted = whole.length > 0 ? whole : words;
  const elided = SAYS.elided * (text.match(ELISION)?.length ?? 0);
  const share = counted.reduce((sum, word) => sum + weightOf(word), elided) / counted.length;
  if (share >= ENGLISH_SHARE) return true;
  if (share < SOME_ENGLISH) return false;
  const [best] = francAll(text.normalize("NFC"), { only: CANDIDATES, minLength: 3 });
  return best?.[0] === "eng";
};
