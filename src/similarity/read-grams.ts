import { findCopied } from "../task/find-copied.js";
import type { Task } from "../task/task.js";
import { fold } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { withoutTags } from "../text/tags.js";
import { tokensOf, tokenText } from "../text/token-list.js";
import { inOneSpelling } from "./everyday.js";
import { hashOfRow } from "./hash.js";
import { winnow } from "./winnow.js";

/** TokenList of a gram: nothing shorter is ever found. */
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

/** The writer's own tokens, in runs between what is copied from a prompt: no gram may reach over a gap. */
interface Runs {
  readonly words: readonly string[];
  /** Where each word begins and ends in the text as given. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The word at which each run ends. */
  readonly until: readonly number[];
}

const readRuns = (given: string, tasks: readonly Task[]): Runs => {
  const folded = fold(withoutTags(given));
  const tokens = tokensOf(folded.text);
  const copied = findCopied(folded, tasks, tokens);
  const [words, starts, ends, until]: [string[], number[], number[], number[]] = [[], [], [], []];
  let next = 0;
  for (let i = 0; i < tokens.codes.length; i += 1) {
    const start = folded.starts[tokens.starts[i] as number] as number;
    for (; (copied[next]?.end ?? Number.POSITIVE_INFINITY) <= start; next += 1) until.push(words.length);
    if ((copied[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    words.push(inOneSpelling(tokenText(tokens, i)));
    starts.push(start);
    ends.push(folded.ends[(tokens.ends[i] as number) - 1] as number);
  }
  until.push(words.length);
  return { words, starts, ends, until };
};

/** The grams of a text without what is copied from the tasks' prompts. Linear in its length; never throws. */
export const readGrams = (given: string, tasks: readonly Task[]): Grams => {
  const { words, starts, ends, until } = readRuns(given, tasks);
  const kept: Gram[] = [];
  let count = 0;
  let first = 0;
  for (const end of until) {
    const hashes: number[] = [];
    for (let at = first; at + GRAM <= end; at += 1) hashes.push(hashOfRow(words, at, at + GRAM));
    count += hashes.length;
    for (const at of hashes.length > 0 ? winnow(hashes, WINDOW) : []) {
      const last = first + at + GRAM - 1;
      kept.push({
        hash: hashes[at] as number,
        start: starts[first + at] as number,
        end: ends[last] as number,
        reach: last + 1,
      });
    }
    first = end;
  }
  return { kept, count };
};
