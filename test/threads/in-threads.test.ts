import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { InThreads, Taken } from "../../src/threads/types.js";

// The built one: what it starts are built files.
const { inThreads } = (await import(pathToFileURL("dist/threads.js").href)) as { inThreads: InThreads };

const work = {
  jobs: 2,
  worker: "../test/threads/odd-worker",
  setup: {},
  take: (message: unknown): Taken<unknown> => ({ item: message, message, weight: 0 }),
};
/** A whole message by itself. */
const heavy = { ...work, take: (message: unknown) => ({ item: message, message, weight: 1e6 }) };

const all = async (source: Iterable<unknown>, how: typeof work): Promise<unknown[]> => {
  const made: unknown[] = [];
  for await (const [, one] of inThreads(source, how)) made.push(one);
  return made;
};

describe("threads", { timeout: 60_000 }, () => {
  test("give in order what came of each, whichever was done first", async () => {
    const waits = [300, 0, 150, 0, 80, 0];
    expect(await all(waits, heavy)).toEqual(waits.map((wait) => `waited ${wait}`));
  });

  test("leave out what has no message, in its place", async () => {
    const take = (given: unknown) => ({
      item: given,
      weight: 0,
      ...(typeof given === "number" && { message: given }),
    });
    expect(await all([0, "own", 0], { ...work, take })).toEqual(["waited 0", undefined, "waited 0"]);
    expect(await all(["own"], { ...work, take })).toEqual([undefined]);
    expect(await all([], work)).toEqual([]);
  });

  test.each([
    ["one that dies", heavy, [0, "die", 0], "exited"],
    ["one that fails", heavy, [0, "fail", 0], "failed in a thread"],
    ["one that is not there", { ...work, worker: "no-such-worker" }, [0], "no-such-worker"],
    ["one that cannot be told", work, [() => {}], "could not be cloned"],
  ])("tell of %s, and wait for nothing", async (_, how, source, message) => {
    await expect(all(source, how)).rejects.toThrow(message);
  });

  test("take no more than some megabytes ahead of a reader who is slow", async () => {
    let taken = 0;
    const source = function* () {
      for (;;) {
        taken += 1;
        yield 0;
      }
    };
    for await (const [item] of inThreads(source(), { ...heavy, jobs: 16 })) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(item).toBe(0);
      break;
    }
    // 8 million characters, and the one that fills them.
    expect(taken).toBeLessThanOrEqual(10);
  });
});
