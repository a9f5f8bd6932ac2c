import { latinShare, type ReadResponse } from "../response/read-response.js";
import type { SpellingConfidence } from "../spelling/find-misspellings.js";
import { withoutInvisible } from "../text/characters.js";
import { countMatches } from "../text/count-matches.js";
import { findLines } from "../text/lines.js";

/** What lowers an answer's mechanics besides sure misspellings, each from 0 (not at all) to 1 (fully). */
export const FAULTS = [
  "doubtful-spelling",
  "simplified-script",
  "unpunctuated",
  "run-on",
  "unlaid",
  "unfilled",
  "markup",
  "english-heavy",
] as const;
/** What lowers an answer's mechanics without being a sure misspelling. */
export type Fault = (typeof FAULTS)[number];

/** Shorter answers are judged as if they were this long: one slip in a line is one slip. */
const SHORT = 60;
/** From this length on a text without a mark, or without the end of a sentence, is hard to read. */
const LEAST_PUNCTUATED = 30;
const LEAST_ENDED = 40;
/** More characters to a sentence than this, in a text of some length, are too many. */
const LONG_SENTENCE = 55;
/** Slips of doubtful spelling on a hundred characters that count fully; slots likewise. */
const FULL_DOUBTFUL = 3;
const FULL_SLOTS = 3;
/** English words from this share on disturb, and from this one fully. */
const SOME_LATIN = 0.2;
const MUCH_LATIN = 0.6;

const ANY_MARK = /[,.;:!?。、\n]/u;
const SENTENCE_END = /[。!?;…\n]|\.(?!\d)/gu;
const MARKUP = /\*\*|^#{1,4} /mu;
const PERHAPS_MARKUP = /[*#]/u;
/** A letter has a salutation and a body on lines of their own, and a name: three lines that hold more than blanks. */
const LEAST_LINES = 3;

const upTo = (part: number, whole: number): number => Math.min(1, Math.max(0, part / whole));

/** Whether marks of a markup language were left in; what cannot be seen between them hides none. */
const hasMarkup = (given: string): boolean =>
  PERHAPS_MARKUP.test(given) && MARKUP.test(withoutInvisible(given));

const countOf = ({ slips }: ReadResponse, confidence: SpellingConfidence): number => {
  let count = 0;
  for (const slip of slips) if (slip.confidence === confidence) count += 1;
  return count;
};

/** How an answer is written, apart from sure misspellings. */
export const findFaults = (response: ReadResponse): Record<Fault, number> => {
  const { folded, given, length, script, slots, task, derived } = response;
  const text = folded.text.trim();
  const ends = countMatches(text, SENTENCE_END);
  const isLong = length >= LEAST_ENDED && (ends === 0 || length / ends > LONG_SENTENCE);
  const marked = ANY_MARK.test(text);
  return {
    "doubtful-spelling": upTo((100 * countOf(response, "medium")) / Math.max(length, SHORT), FULL_DOUBTFUL),
    "simplified-script": script.label === "simplified" || script.label === "mixed" ? 1 : 0,
    unpunctuated: length >= LEAST_PUNCTUATED && !marked ? 1 : 0,
    "run-on": isLong && marked ? 1 : 0,
    unlaid: task.form === "letter" && findLines(derived.whole.text).length < LEAST_LINES ? 1 : 0,
    unfilled: upTo(slots.length, FULL_SLOTS),
    markup: hasMarkup(given) ? 1 : 0,
    "english-heavy": upTo(latinShare(response) - SOME_LATIN, MUCH_LATIN - SOME_LATIN),
  };
};

/** Sure misspellings on a hundred characters. */
export const slipRate = (response: ReadResponse): number =>
  (100 * countOf(response, "high")) / Math.max(response.length, SHORT);
