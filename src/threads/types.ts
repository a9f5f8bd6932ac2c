/** How many threads: a whole number from 1, or `max`: as many as there are processors for this process. */
export type Jobs = number | "max";

/** More threads than this are asked for by mistake only. */
export const MOST_JOBS = 256;

/** Something that was taken from a source. */
export interface Taken<Item> {
  readonly item: Item;
  /** What the worker is given of it, structured-clone safe; nothing where there is nothing to do in a thread. */
  readonly message?: unknown;
  /** About how many characters it holds: no more than some million are on their way at a time. */
  readonly weight: number;
}

/** What is done in threads. */
export interface Threaded<Given, Item> {
  readonly jobs: Jobs;
  /** Name of the built file whose default export makes of a list of messages the list of what came of each. */
  readonly worker: string;
  /** What each worker is told once, structured-clone safe. */
  readonly setup: unknown;
  /** Called in this thread, in the order of the source. */
  take(given: Given): Taken<Item>;
}

/**
 * Does work in threads: many items a message, some of them ahead of the reader and no more; what comes out is in the
 * order of the source. Whoever stops reading stops the threads.
 *
 * @returns each item with what its worker made of it, `undefined` where none was asked
 */
export type InThreads = <Given, Item, Made>(
  source: Iterable<Given> | AsyncIterable<Given>,
  work: Threaded<Given, Item>,
) => AsyncGenerator<readonly [item: Item, made: Made | undefined]>;
