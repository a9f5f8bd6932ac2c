import { compileKeys } from "./find-keys.js";
import type { Need } from "./need.js";
import { needsOf } from "./pattern-needs.js";

/** Which patterns of a list may match in a text: bit `i % BITS` of number `i / BITS` for the pattern at place `i`. */
export type PatternBits = readonly number[];

/** Bits in a number that takes no memory of its own. */
export const BITS = 31;

/** What a pattern needs that the fewest texts hold. */
const rarest = (needs: readonly Need[]): Need | undefined => {
  let best = needs[0];
  for (const need of needs) if (best && need.weight < best.weight) best = need;
  return best;
};

/**
 * Makes a function that tells of many patterns whether they may match in a text: whether it holds what each needs. One
 * look at each unit of the text and at each two in a row, however many patterns there are.
 *
 * @param sources of regular expressions with the flag `u` and without `i`
 */
export const compileBits = (sources: readonly string[]): ((text: string) => PatternBits) => {
  const words = Math.ceil(sources.length / BITS);
  /** Patterns that need nothing that is known. */
  const anyway: number[] = new Array(words).fill(0);
  /** The patterns of each key. */
  const byKey = new Map<number, number[]>();
  for (const [place, source] of sources.entries()) {
    const need = rarest(needsOf(source));
    const bit = 1 << (place % BITS);
    const word = Math.floor(place / BITS);
    if (!need) anyway[word] = (anyway[word] as number) | bit;
    for (const key of need?.keys ?? []) {
      const bits = byKey.get(key) ?? new Array<number>(words).fill(0);
      bits[word] = (bits[word] as number) | bit;
      byKey.set(key, bits);
    }
  }
  const findKeys = compileKeys([...byKey.keys()]);
  const rows = [...byKey.values()];
  return (text) => {
    const found = anyway.slice();
    findKeys(text, (place) => {
      const row = rows[place] as readonly number[];
      for (let word = 0; word < words; word += 1)
        found[word] = (found[word] as number) | (row[word] as number);
    });
    return found;
  };
};
