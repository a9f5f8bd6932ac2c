import { refuse, requireOptions, requireText } from "../schema/arguments.js";
import type { Task } from "../task/task.js";
import { listingTest } from "../task/tasks.js";
import { readGrams } from "./read-grams.js";
import { sorted } from "./shared.js";

/**
 * The one version there is. Another way to read a text (folding, spellings, what counts as copied) or to hash it will
 * have another name: fingerprints that were stored before would no longer find their like.
 */
export const FINGERPRINT_VERSION = "cqf1";

/**
 * What is kept of a text to know its like by, without the text. Plain JSON, some 100 hashes for 300 characters.
 * The text cannot be read from it; but who guesses six words in a row can see whether they were in it.
 */
export interface Fingerprint {
  version: typeof FINGERPRINT_VERSION;
  /** Whole numbers from 0 to 2^32 - 1, ascending, each once. */
  hashes: number[];
  /** Runs of six tokens in the text, 0 or more: what the hashes were chosen from. */
  grams: number;
}

/** How a fingerprint is taken. */
export interface FingerprintOptions {
  /** The tasks whose prompts are no part of a text; those of the listing unless given. `[]`: none. */
  tasks?: readonly Task[] | undefined;
}

const EXPECTED = "a list of tasks, each with its prompt in en and yue";

const requirePrompts = (given: unknown): void => {
  if (!Array.isArray(given)) throw refuse("options.tasks", EXPECTED, given);
  for (const [i, task] of (given as Task[]).entries())
    if (typeof task?.prompt?.en !== "string" || typeof task.prompt.yue !== "string")
      throw refuse(`options.tasks[${i}]`, EXPECTED, task);
};

/**
 * The fingerprint of a text, by winnowing (Schleimer, Wilkerson & Aiken, "Winnowing: local algorithms for document
 * fingerprinting", SIGMOD 2003): hashes of six tokens in a row, of each five in a row the smallest.
 *
 * A token is a Han character or a word in Latin letters. Script, width, case, punctuation, spaces between tokens,
 * invisible characters and everyday spellings (既 for 嘅) are irrelevant. What is copied from a prompt is left out, and
 * no run reaches over it.
 *
 * Of two texts that share 10 tokens in a row of their own, the fingerprints share a hash: guaranteed. They share none
 * for less than 6, but for chance, once in 2^32 pairs of hashes. A text of less than 6 tokens has an empty one.
 *
 * Linear in the length of the text. A text never makes it throw.
 *
 * @throws InputError when `text` is no text or the options are none
 * @example
 * fingerprint("我阿公有一對蒲扇咁大嘅手,成日話自己前世係芭蕉葉。").hashes.length; // 4
 */
export const fingerprint = (text: string, options: FingerprintOptions = {}): Fingerprint => {
  requireText(text);
  requireOptions(options, ["tasks"]);
  const { tasks = listingTest } = options;
  requirePrompts(tasks);
  const { kept, count } = readGrams(text, tasks);
  return {
    version: FINGERPRINT_VERSION,
    hashes: [...sorted(kept.map(({ hash }) => hash))],
    grams: count,
  };
};
