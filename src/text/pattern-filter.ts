import { type Needs, needsOf, pairKey } from "./pattern-needs.js";

/** Spreads keys over a table of 2 to the power of 32 - shift slots. */
const slotFor = (key: number, shift: number): number => Math.imul(key, 0x9e3779b1) >>> shift;

/**
 * Makes a filter of many patterns: which of them a text may match, by what they need. One look at each unit of the text
 * and at each two in a row, however many patterns there are.
 *
 * @param sources of regular expressions with the flag `u` and without `i`
 * @returns gives the places in the list of those that may match, ascending; the others surely do not
 */
export const compileFilter = (sources: readonly string[]): ((text: string) => readonly number[]) => {
  const needs: readonly Needs[] = sources.map(needsOf);
  const counts = Int32Array.from(needs, ({ length }) => length);
  const anyway = [...counts.keys()].filter((pattern) => counts[pattern] === 0);
  /** The needs, numbered through all patterns, that a key meets; and the pattern of each need. */
  const meets = new Map<number, number[]>();
  const patterns: number[] = [];
  for (const [pattern, own] of needs.entries())
    for (const need of own) {
      const number = patterns.push(pattern) - 1;
      for (const key of need) {
        const list = meets.get(key);
        if (list) list.push(number);
        else meets.set(key, [number]);
      }
    }
  let bits = 6;
  while (1 << bits < 4 * meets.size) bits += 1;
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits);
  const lists: number[][] = Array.from({ length: 1 << bits }, () => []);
  for (const [key, list] of meets) {
    let slot = slotFor(key, shift);
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    lists[slot] = list;
  }

  // What was seen in a call is marked with its number, so that nothing need be wiped out between calls.
  let call = 0;
  const seen = new Int32Array(1 << bits);
  const met = new Int32Array(patterns.length);
  const begun = new Int32Array(sources.length);
  const lacking = new Int32Array(sources.length);
  const see = (slot: number, found: number[]): void => {
    seen[slot] = call;
    for (const need of lists[slot] as number[]) {
      if (met[need] === call) continue;
      met[need] = call;
      const pattern = patterns[need] as number;
      const lacks = (begun[pattern] === call ? lacking[pattern] : counts[pattern]) as number;
      begun[pattern] = call;
      lacking[pattern] = lacks - 1;
      if (lacks === 1) found.push(pattern);
    }
  };
  const lookUp = (key: number, found: number[]): void => {
    for (let slot = slotFor(key, shift); keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (keys[slot] !== key) continue;
      if (seen[slot] !== call) see(slot, found);
      return;
    }
  };

  return (text) => {
    call = (call + 1) & 0x7fffffff;
    const found = [...anyway];
    let last = 0;
    for (let at = 0; at < text.length && found.length < sources.length; at += 1) {
      const unit = text.charCodeAt(at);
      lookUp(unit, found);
      if (last !== 0) lookUp(pairKey(last, unit), found);
      last = unit;
    }
    return found.sort((a, b) => a - b);
  };
};
