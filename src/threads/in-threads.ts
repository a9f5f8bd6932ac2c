import { availableParallelism } from "node:os";
import { pMapIterable } from "p-map";
import { Piscina } from "piscina";
import { type Chunk, chunksOf } from "./chunks.js";
import type { InThreads, Threaded } from "./types.js";

/** Chunks that are worked on or wait for their thread, so that it never waits for one. */
const CHUNKS_A_THREAD = 2;
/** The same, and those that are done and wait for the reader. */
const CHUNKS_AHEAD = 3;

// Of the pools that are kept up piscina is the one that tells when a thread dies (tinypool waits for ever) and lets the
// process end while threads are idle (workerpool does not). What it depends on is optional, and not loaded for us.
export const inThreads: InThreads = async function* <Given, Item, Made>(
  source: Iterable<Given> | AsyncIterable<Given>,
  { jobs, worker, setup, take }: Threaded<Given, Item>,
) {
  const threads = jobs === "max" ? availableParallelism() : jobs;
  const pool = new Piscina<unknown[], Made[]>({
    filename: new URL(`./${worker}.js`, import.meta.url).href,
    workerData: setup,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  let failure: unknown;
  pool.on("error", (error) => {
    failure ??= error;
    // A thread that could not even begin has no task to fail, and those that wait for one would wait for ever.
    void pool.destroy();
  });
  const chunks = chunksOf(source, take);
  const runChunk = async (chunk: Chunk<Item>) => {
    const messages = chunk.items.flatMap(({ message }) => (message === undefined ? [] : [message]));
    try {
      if (failure !== undefined) throw failure;
      return { chunk, made: messages.length > 0 ? await pool.run(messages) : [] };
    } catch (error) {
      throw failure ?? error;
    }
  };
  try {
    for await (const { chunk, made } of pMapIterable(chunks.all, runChunk, {
      concurrency: CHUNKS_A_THREAD * threads,
      backpressure: CHUNKS_AHEAD * threads,
    })) {
      let next = 0;
      for (const { item, message } of chunk.items) {
        if (message === undefined) yield [item, undefined] as const;
        else {
          yield [item, made[next]] as const;
          next += 1;
        }
      }
      chunks.free(chunk);
    }
  } finally {
    chunks.stop();
    await pool.destroy();
  }
};
