import { findCopied } from "../task/find-copied.js";
import type { Task } from "../task/task.js";
import { fold, givenSpan } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { tokensOf } from "../text/tokens.js";
import { inOneSpelling } from "./everyday.js";
import { hashOf } from "./hash.js";
import { winnow } from "./winnow.js";

/** Tokens of a gram: nothing shorter is ever found. */
export const GRAM = 6;
/** Grams of a window: a shared run of GRAM + WINDOW - 1 tokens, 10, is always found. */
const WINDOW = 5;

/** A gram that is kept; its offsets are into the text as given. */
export interface Gram extends Span {
  readonly hash: number;
  /** Which of the writer's own tokens its last one is, counted from 1. */
  readonly reach: number;
}

export interface Grams {
  /** In the order of the text. */
  readonly kept: readonly Gram[];
  /** How many there are, kept or not. */
  readonly count: number;
}

interface Word extends Span {
  readonly text: string;
}

/** The tokens of a text in the runs between what is copied from a prompt: no gram may reach over a gap. */
const runsOf = (given: string, tasks: readonly Task[]): Word[][] => {
  const folded = fold(given);
  const copied = findCopied(folded, tasks);
  const runs: Word[][] = [[]];
  let next = 0;
  for (const { text, start, end } of tokensOf(folded.text)) {
    const span = givenSpan(folded, start, end);
    for (; (copied[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start; next += 1) runs.push([]);
    if ((copied[next]?.start ?? Number.POSITIVE_INFINITY) <= span.start) continue;
    runs.at(-1)?.push({ text: inOneSpelling(text), ...span });
  }
  return runs;
};

/** The grams of a text without what is copied from the tasks' prompts. Linear in its length; never throws. */
export const readGrams = (given: string, tasks: readonly Task[]): Grams => {
  const kept: Gram[] = [];
  let count = 0;
  let place = 0;
  for (const run of runsOf(given, tasks)) {
    const grams: Gram[] = [];
    for (let at = 0; at + GRAM <= run.length; at += 1) {
      const words = run.slice(at, at + GRAM);
      const hash = hashOf(words.map(({ text }) => text).join(" "));
      grams.push({
        hash,
        start: (words[0] as Word).start,
        end: (words.at(-1) as Word).end,
        reach: place + at + GRAM,
      });
    }
    place += run.length;
    count += grams.length;
    const hashes = grams.map(({ hash }) => hash);
    for (const at of winnow(hashes, WINDOW)) kept.push(grams[at] as Gram);
  }
  return { kept, count };
};
