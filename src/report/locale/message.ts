import type { Params } from "../../check/evidence.js";

/** Words by code. A code that is not in it is told as it is. */
export type Dictionary = Readonly<Record<string, string>>;
/** Words for every one of some codes. */
export type WordsFor<Code extends string> = Readonly<Record<Code, string>>;

/** What a message is filled with, its codes already in words. */
export interface Filled {
  readonly params: Params;
  /** The task it is about, in words; empty where it is about none. */
  readonly task: string;
  /** Tasks that `params.tasks` lists, in words. */
  readonly tasks: string;
  /** The criterion it is about, in words; empty where it is about none. */
  readonly criterion: string;
  /** A code in `params` in words: `word("demand")`. */
  word(param: string): string;
  /** A share in `params`, 0–1, as a percentage: `percent("share")` is `40%`. */
  percent(param: string): string;
  /** A rating in `params`, 0–1, as a mark out of ten: `mark("from")` is `6.5`. */
  mark(param: string): string;
}

/** A sentence, or a part of one, filled with parameters. */
export type Message = (filled: Filled) => string;
