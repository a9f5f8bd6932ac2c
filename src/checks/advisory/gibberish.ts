import { defineAdvisory } from "../../check/define.js";
import { type HanFigures, hanFigures } from "../../language/plausible.js";

/** What a text may be that is no language. */
export const GIBBERISH_KINDS = ["wrong-encoding", "random", "shuffled", "dummy", "mashed"] as const;
type GibberishKind = (typeof GIBBERISH_KINDS)[number];

/** From so many Han characters on they say something about themselves. */
const LEAST = { random: 12, shuffled: 45 } as const;
/** Characters that no word holds: the densest dialect and the driest list of plants stay under 0.2. */
const RANDOM = 0.3;
/** In fewer characters than this it takes twice as many. */
const FEW = 24;
/** Neighbours that know each other hardly better than by chance: what order there is grows with the root of the length. */
const SHUFFLED = 0.17;

/** Text that was read in the wrong encoding: UTF-8 as Latin-1 or Windows-1252, lost bytes, GBK over again. */
const WRONG_ENCODING =
  /[\u00c3-\u00ef][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{1,2}|锟斤拷|[烫屯]{4}|ï¿½|\ufffd/gu;
const LEAST_WRONG = 3;
/** A character that is in every such text. */
const WRONG = /[\u00c3-\u00ef锟烫屯\ufffd]/u;

/** Rows of the keyboard, either way; and words without a vowel to say them by. */
const MASHED =
  /(?:qwert|asdfg|zxcvb|yuiop|hjkl|trewq|gfdsa|bvcxz|poiuy|lkjh)[a-z]*|(?<![a-z])[bcdfghjklmnpqrstvwxz]{6,}(?![a-z])|(?<![a-z])[asdfghjkl]{8,}(?![a-z])|(?<![a-z])(?:[bcdfghjklmnpqrstvwxz]{4,}[aeiou]{1,2}){2,}[a-z]*|(?<![a-z])([a-z]{2,4})\1{3,}/gu;
/** The printer's dummy text, in any of its lines. */
const DUMMY = /lorem ipsum|dolor sit amet|consectetur adipiscing/u;
const LEAST_DUMMY = "loremipsum".length;
/** Two letters that hardly ever meet in a word of English or of romanised Cantonese. */
const STRANGERS =
  /(?=[jqxz][bcdfghjklmnpqrstvwxz]|[bcdfghjklmnpqrstvwxz][jqx]|qw|dk|kd|lk[dfgj]|df|fd|hk|kh[jkl]|gf|mcn|wp)/gu;
const LEAST_MASHED = 12;
const MOSTLY_MASHED = 0.25;
/** What a link holds is nobody's words. */
const LINK = /https?:\/\/\S+|www\.\S+/gu;

/** The letters a to z of a text, and a part of its other letters: the Han characters of the common block. */
const countLetters = (text: string): { latin: number; han: number } => {
  let [latin, han] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) latin += 1;
    else if (unit >= 0x4e00 && unit <= 0x9fff) han += 1;
  }
  return { latin, han };
};

/** Whether a text has letters enough to be mashed keys, whatever they are. */
const mayBeMashed = (text: string, { latin, han }: { latin: number; han: number }): boolean =>
  latin >= LEAST_MASHED && (latin >= MOSTLY_MASHED * (latin + han) || /:\/\/|www/u.test(text));

const isMashed = (text: string): boolean => {
  const own = text.replace(LINK, " ");
  const strange = (own.match(/(?<![a-z])[a-z]{5,40}(?![a-z])/gu) ?? []).filter(
    (word) => [...word.matchAll(STRANGERS)].length > 1,
  );
  const rows = [...own.matchAll(MASHED)].map(([hit]) => hit);
  const size = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);
  const mashed = Math.max(size(strange), size(rows));
  const letters = own.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return mashed >= LEAST_MASHED && mashed >= MOSTLY_MASHED * letters;
};

const kindOf = (given: string, text: string, han: HanFigures): GibberishKind | null => {
  if (WRONG.test(given) && [...given.matchAll(WRONG_ENCODING)].length >= LEAST_WRONG) return "wrong-encoding";
  if (han.count >= LEAST.random && han.rare >= (han.count < FEW ? 2 : 1) * RANDOM) return "random";
  if (han.count >= LEAST.shuffled && han.order < SHUFFLED * Math.sqrt(han.count)) return "shuffled";
  const letters = countLetters(text);
  if (letters.latin >= LEAST_DUMMY && DUMMY.test(text)) return "dummy";
  return mayBeMashed(text, letters) && isMashed(text) ? "mashed" : null;
};

/**
 * Raised by characters drawn at random or shuffled, by text in the wrong encoding, by keys hit at random. Not by dense
 * slang, rare characters, names, verse, English in between, or an answer too short to tell.
 */
export const gibberish = defineAdvisory({
  meta: {
    id: "advisory/gibberish",
    name: { en: "gibberish or broken text", yue: "亂碼或者亂打" },
    question: "Is it no language at all?",
    look: {
      en: "See whether there is a text at all.",
      yue: "睇吓究竟係咪一篇文。",
    },
  },
  find: ({ given, folded }) => {
    const kind = kindOf(given, folded.text, hanFigures(folded));
    return kind === null ? [] : [{ code: "gibberish", params: { kind } }];
  },
});
