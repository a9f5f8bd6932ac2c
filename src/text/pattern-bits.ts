import { type Need, needsOf, pairKey } from "./pattern-needs.js";

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

const ALONE = 1;
const FIRST = 2;

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
  /** What a unit may be: a key, or the first of two. */
  const roles = new Uint8Array(0x10000);
  let size = 6;
  while (1 << size < 2 * byKey.size) size += 1;
  const mask = (1 << size) - 1;
  const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - size);
  const keys = new Int32Array(1 << size);
  const bits = new Int32Array(words << size);
  for (const [key, own] of byKey) {
    const first = key >>> 16;
    const unit = first === 0 ? key : first;
    roles[unit] = (roles[unit] as number) | (first === 0 ? ALONE : FIRST);
    let slot = slotOf(key);
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    bits.set(own, slot * words);
  }

  const add = (found: number[], key: number): void => {
    for (let slot = slotOf(key); keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (keys[slot] !== key) continue;
      for (let word = 0; word < words; word += 1)
        found[word] = (found[word] as number) | (bits[slot * words + word] as number);
      return;
    }
  };
  return (text) => {
    const found = anyway.slice();
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const role = roles[unit] as number;
      if (role === 0) continue;
      if ((role & ALONE) !== 0) add(found, unit);
      if ((role & FIRST) !== 0 && at + 1 < text.length) add(found, pairKey(unit, text.charCodeAt(at + 1)));
    }
    return found;
  };
};
