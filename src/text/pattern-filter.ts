import { compileKeys } from "./find-keys.js";
import type { Need } from "./need.js";
import { needsOf } from "./pattern-needs.js";

/** Nothing is known of a pattern that ignores case. */
const needsOfPattern = ({ source, ignoreCase }: RegExp): readonly Need[] =>
  ignoreCase ? [] : needsOf(source);

/** Gives those of some entries, one for each pattern, that a text may match. */
type Filter<Entry> = (text: string, entries: readonly Entry[]) => Entry[];

const compileFilter = <Entry>(patterns: readonly RegExp[]): Filter<Entry> => {
  /** For each key the needs that it meets, numbered through all patterns. */
  const meets = new Map<number, number[]>();
  /** Of each pattern its first need; behind them all how many needs there are. */
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
  const findKeys = compileKeys([...meets.keys()]);
  const lists = [...meets.values()];
  // Searches are counted, and what was seen is marked with the number, so that nothing need be wiped out after it.
  let search = 0;
  const seenIn = new Float64Array(lists.length);
  const metIn = new Float64Array(count);
  const see = (list: number): void => {
    if (seenIn[list] === search) return;
    seenIn[list] = search;
    for (const need of lists[list] as readonly number[]) metIn[need] = search;
  };
  return (text, entries) => {
    search += 1;
    findKeys(text, see);
    const open: Entry[] = [];
    for (let pattern = 0; pattern < entries.length; pattern += 1) {
      const end = begins[pattern + 1] as number;
      let need = begins[pattern] as number;
      while (need < end && metIn[need] === search) need += 1;
      if (need === end) open.push(entries[pattern] as Entry);
    }
    return open;
  };
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
  let filter: Filter<Entry> | undefined;
  return (text) => {
    filter ??= compileFilter(entries.map(({ pattern }) => pattern));
    return filter(text, entries);
  };
};

/** A filter of regular expressions; see `filterBy`. */
export const filterOf = (patterns: readonly RegExp[]): ((text: string) => readonly RegExp[]) => {
  let filter: Filter<RegExp> | undefined;
  return (text) => {
    filter ??= compileFilter(patterns);
    return filter(text, patterns);
  };
};
