import { type Need, pairKey } from "./need.js";
import { needsOf } from "./pattern-needs.js";

/** What some patterns need, numbered one after another, and what was seen of it in the last search. */
interface Filter {
  /** Of each pattern its first need; behind them all how many needs there are. */
  readonly begins: readonly number[];
  /** For each key the needs that it meets. */
  readonly lists: readonly (readonly number[])[];
  /** For each unit: the list of it as a key, counted from 1, and whether it is the first of a pair that is one. */
  readonly units: Uint16Array;
  readonly pairs: Pairs;
  /** Searches are counted, and what was seen is marked with the number, so that nothing need be wiped out after it. */
  search: number;
  readonly seenIn: Float64Array;
  readonly metIn: Float64Array;
}

/** The bit of a unit that begins a pair. */
const FIRST = 0x8000;

/** A table of open addressing: pairs, 0 where there is none, and which list each has. */
interface Pairs {
  readonly keys: Int32Array;
  readonly lists: Uint16Array;
  readonly shift: number;
}

/** The slot of a pair, or the empty one for it. */
const slotOf = ({ keys, shift }: Pairs, key: number): number => {
  let slot = Math.imul(key, 0x9e3779b1) >>> shift;
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
  return slot;
};

/** Nothing is known of a pattern that ignores case. */
const needsOfPattern = ({ source, ignoreCase }: RegExp): readonly Need[] =>
  ignoreCase ? [] : needsOf(source);

const compileFilter = (patterns: readonly RegExp[]): Filter => {
  const meets = new Map<number, number[]>();
  const begins = [0];
  let count = 0;
  for (const pattern of patterns) {
    for (const { keys } of needsOfPattern(pattern)) {
      for (const key of new Set(keys)) {
        const list = meets.get(key);
        if (list) list.push(count);
        else meets.set(key, [count]);
      }
      count += 1;
    }
    begins.push(count);
  }
  let bits = 6;
  while (1 << bits < 4 * meets.size) bits += 1;
  const pairs = { keys: new Int32Array(1 << bits), lists: new Uint16Array(1 << bits), shift: 32 - bits };
  const units = new Uint16Array(0x10000);
  [...meets.keys()].forEach((key, list) => {
    const first = key >>> 16;
    if (first === 0) {
      units[key] = (units[key] as number) | (list + 1);
      return;
    }
    units[first] = (units[first] as number) | FIRST;
    const slot = slotOf(pairs, key);
    pairs.keys[slot] = key;
    pairs.lists[slot] = list;
  });
  const lists = [...meets.values()];
  return {
    begins,
    lists,
    units,
    pairs,
    search: 0,
    seenIn: new Float64Array(lists.length),
    metIn: new Float64Array(count),
  };
};

/** Marks what a key meets. */
const see = ({ lists, search, seenIn, metIn }: Filter, list: number): void => {
  seenIn[list] = search;
  for (const need of lists[list] as readonly number[]) metIn[need] = search;
};

const look = (filter: Filter, text: string): void => {
  const { units, pairs, seenIn } = filter;
  filter.search += 1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const known = units[unit] as number;
    if (known === 0) continue;
    const alone = (known & (FIRST - 1)) - 1;
    if (alone >= 0 && seenIn[alone] !== filter.search) see(filter, alone);
    if (known < FIRST || at + 1 === text.length) continue;
    const slot = slotOf(pairs, pairKey(unit, text.charCodeAt(at + 1)));
    const list = pairs.lists[slot] as number;
    if (pairs.keys[slot] !== 0 && seenIn[list] !== filter.search) see(filter, list);
  }
};

/** Those of some entries, one for each pattern, that the text may match. */
const openFor = <Entry>(filter: Filter, text: string, entries: readonly Entry[]): Entry[] => {
  look(filter, text);
  const { begins, search, metIn } = filter;
  const open: Entry[] = [];
  for (let pattern = 0; pattern < entries.length; pattern += 1) {
    const end = begins[pattern + 1] as number;
    let need = begins[pattern] as number;
    while (need < end && metIn[need] === search) need += 1;
    if (need === end) open.push(entries[pattern] as Entry);
  }
  return open;
};

/**
 * A filter of what has a regular expression each, with the flag `u`: gives those that a text may match, in their order, by
 * what they need. An answer holds that of one in thirty, and the rest need not be searched for. It is compiled when first
 * asked.
 *
 * Linear in the length of the text: a look at each unit and at each two in a row, however many patterns there are.
 */
export const filterBy = <Entry extends { readonly pattern: RegExp }>(
  entries: readonly Entry[],
): ((text: string) => readonly Entry[]) => {
  let filter: Filter | undefined;
  return (text) => {
    filter ??= compileFilter(entries.map(({ pattern }) => pattern));
    return openFor(filter, text, entries);
  };
};

/** A filter of regular expressions; see `filterBy`. */
export const filterOf = (patterns: readonly RegExp[]): ((text: string) => readonly RegExp[]) => {
  let filter: Filter | undefined;
  return (text) => {
    filter ??= compileFilter(patterns);
    return openFor(filter, text, patterns);
  };
};
