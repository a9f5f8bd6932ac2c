import { setImmediate } from "node:timers/promises";
import type { Taken } from "./types.js";

/** Items that travel together. */
export interface Chunk<Item> {
  readonly items: readonly Taken<Item>[];
  readonly weight: number;
}

/** Enough that the way to a thread and back costs little beside the work. */
const MOST_ITEMS = 32;
const MOST_WEIGHT = 262_144;
/** What may be on its way before the source has to wait. */
const MOST_AHEAD = 8_388_608;

/** A source that is cut into chunks. */
export interface Chunks<Item> {
  readonly all: AsyncGenerator<Chunk<Item>>;
  /** Says that a chunk is done with, so that there is room for another. */
  free(chunk: Chunk<Item>): void;
  /** Takes nothing more from the source, and tells it so. */
  stop(): void;
}

/**
 * Cuts a source into chunks. A chunk ends when it is full, or when the source lets us wait: who writes one line and
 * waits for its result gets it.
 */
export const chunksOf = <Given, Item>(
  source: Iterable<Given> | AsyncIterable<Given>,
  take: (given: Given) => Taken<Item>,
): Chunks<Item> => {
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let ahead = 0;
  let isStopped = false;
  let makeRoom = (): void => {};

  const room = async (): Promise<void> => {
    while (ahead > MOST_AHEAD && !isStopped)
      await new Promise<void>((resolve) => {
        makeRoom = resolve;
      });
  };

  /** The next item; `null` at the end; what went wrong in place of it, so that what came before is not lost. */
  const pull = async (): Promise<Taken<Item> | null | { readonly error: unknown }> => {
    try {
      const step = await iterator.next();
      return step.done ? null : take(step.value);
    } catch (error) {
      return { error };
    }
  };

  async function* all(): AsyncGenerator<Chunk<Item>> {
    let next: ReturnType<typeof pull> | undefined;
    for (;;) {
      await room();
      if (isStopped) return;
      const items: Taken<Item>[] = [];
      let weight = 0;
      let taken: Awaited<ReturnType<typeof pull>> | undefined = await (next ?? pull());
      next = undefined;
      while (taken && "item" in taken) {
        items.push(taken);
        weight += taken.weight;
        if (items.length >= MOST_ITEMS || weight >= MOST_WEIGHT) break;
        next = pull();
        taken = await Promise.race([next, setImmediate(undefined)]);
        if (taken !== undefined) next = undefined;
      }
      ahead += weight;
      if (items.length > 0) yield { items, weight };
      if (taken === null) return;
      if (taken && "error" in taken) throw taken.error;
    }
  }

  return {
    all: all(),
    free: ({ weight }) => {
      ahead -= weight;
      makeRoom();
    },
    stop: () => {
      isStopped = true;
      makeRoom();
      // A source that is busy hears of it later: nobody waits for it.
      void (async () => iterator.return?.())().catch(() => {});
    },
  };
};
