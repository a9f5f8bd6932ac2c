import { needsOf, pairKey } from "./pattern-needs.js";

const ALONE = 1;
const FIRST = 2;
/** Calls are counted up to here, and from 1 again. */
const LAST_CALL = 0x7fffffff;

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
  const needs = sources.map(needsOf);
  const counts = Int32Array.from(needs, ({ length }) => length);
  const anyway = [...counts.keys()].filter((pattern) => counts[pattern] === 0);
  /** The needs, numbered through all patterns, that a key meets; and the pattern of each need. */
  const meets = new Map<number, number[]>();
  const patterns: number[] = [];
  for (const [pattern, own] of needs.entries())
    for (const need of own) {
      const number = patterns.push(pattern) - 1;
      for (const key of new Set(need.keys)) {
        const list = meets.get(key);
        if (list) list.push(number);
        else meets.set(key, [number]);
      }
    }
  // What a unit may be: a key, or the first of two.
  const roles = new Uint8Array(0x10000);
  for (const key of meets.keys()) {
    const first = key >>> 16;
    roles[first === 0 ? key : first] =
      (roles[first === 0 ? key : first] as number) | (first === 0 ? ALONE : FIRST);
  }
  let bits = 6;
  while (1 << bits < 4 * meets.size) bits += 1;
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits);
  const listAt = new Uint16Array(1 << bits);
  const lists: number[][] = [];
  for (const [key, list] of meets) {
    let slot = slotFor(key, shift);
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    listAt[slot] = lists.push(list) - 1;
  }

  // What was seen in a call is marked with its number, so that nothing need be wiped out between calls.
  let call = 0;
  const seen = new Int32Array(1 << bits);
  const met = new Int32Array(patterns.length);
  const begun = new Int32Array(sources.length);
  const lacking = new Int32Array(sources.length);
  const see = (slot: number, found: number[]): void => {
    seen[slot] = call;
    for (const need of lists[listAt[slot] as number] as number[]) {
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
    if (call === LAST_CALL) for (const marks of [seen, met, begun]) marks.fill(0);
    call = (call % LAST_CALL) + 1;
    const found = [...anyway];
    for (let at = 0; at < text.length && found.length < sources.length; at += 1) {
      const unit = text.charCodeAt(at);
      const role = roles[unit] as number;
      if (role === 0) continue;
      if ((role & ALONE) !== 0) lookUp(unit, found);
      if ((role & FIRST) !== 0 && at + 1 < text.length) lookUp(pairKey(unit, text.charCodeAt(at + 1)), found);
    }
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  };
};

/**
 * A filter of what has a regular expression each, with the flag `u` and without `i`: gives those that a text may match, in
 * their order. It is compiled when first asked.
 */
export const filterBy = <Entry extends { readonly pattern: RegExp }>(
  entries: readonly Entry[],
): ((text: string) => readonly Entry[]) => {
  let filter: ReturnType<typeof compileFilter> | undefined;
  return (text) => {
    filter ??= compileFilter(entries.map(({ pattern }) => pattern.source));
    return filter(text).map((place) => entries[place] as Entry);
  };
};

/** A filter of regular expressions; see `filterBy`. */
export const filterOf = (patterns: readonly RegExp[]): ((text: string) => readonly RegExp[]) => {
  const filter = filterBy(patterns.map((pattern) => ({ pattern })));
  return (text) => filter(text).map(({ pattern }) => pattern);
};
