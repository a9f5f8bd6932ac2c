import type { LanguageReport } from "../language/report.js";
import type { ScriptReport } from "../script/detect-script.js";
import { givenSpan } from "../text/fold.js";
import { compilePhrases } from "../text/phrases.js";
import type { Span } from "../text/span.js";
import { spokenOf } from "./mentions.js";
import type { ReadResponse } from "./read-response.js";

/** A place in an answer, and the word of a list that it holds. */
export interface FoundWord extends Span {
  readonly word: string;
}

/** An answer as checks of your own see it. Offsets are UTF-16, half-open, into `given`. */
export interface Answer {
  /** Exactly as it was given. */
  readonly given: string;
  /** Own characters: Han, and Latin words counted as two each. What is copied from a prompt is left out. */
  readonly length: number;
  readonly language: LanguageReport;
  readonly script: ScriptReport;
  /**
   * Where the answer speaks of some words, in either script and in any spelling: not in a row of keywords, nor to say
   * that it will not, nor in what is copied from a prompt. Longest word at a place.
   */
  find(words: readonly string[]): FoundWord[];
}

const finders = new WeakMap<readonly string[], ReturnType<typeof compilePhrases<readonly [string]>>>();

const finderOf = (words: readonly string[]) => {
  let finder = finders.get(words);
  if (!finder) {
    if (!Array.isArray(words) || words.some((word) => typeof word !== "string"))
      throw new TypeError("answer.find: expected a list of words");
    finder = compilePhrases(words.map((word) => [word, [word]] as const));
    finders.set(words, finder);
  }
  return finder;
};

export const answerOf = (response: ReadResponse): Answer => ({
  given: response.given,
  length: response.length,
  language: response.language,
  script: response.script,
  find: (words) =>
    spokenOf(response, finderOf(words)(response.folded.text)).map(({ start, end, concepts }) => ({
      ...givenSpan(response.folded, start, end),
      word: concepts[0] as string,
    })),
});
