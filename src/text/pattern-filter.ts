import { type Need, pairKey } from "./need.js";
import { needsOf } from "./pattern-needs.js";

/** What a unit may be to some patterns: a key by itself, the first of two. */
const ALONE = 1;
const FIRST = 2;
/** Mixes keys so that neighbours lie apart. */
const GOLDEN = 0x9e3779b1;

/** The needs of some patterns, numbered one after another, by the keys that meet them. */
interface Index {
  /** The pattern of each need, and how many needs each pattern has. */
  readonly patterns: readonly number[];
  readonly counts: readonly number[];
  readonly meets: ReadonlyMap<number, readonly number[]>;
}

const indexOf = (needs: readonly (readonly Need[])[]): Index => {
  const meets = new Map<number, number[]>();
  const patterns: number[] = [];
  needs.forEach((own, pattern) => {
    for (const { keys } of own) {
      const need = patterns.push(pattern) - 1;
      for (const key of new Set(keys)) {
        const list = meets.get(key);
        if (list) list.push(need);
        else meets.set(key, [need]);
      }
    }
  });
  return { patterns, counts: needs.map(({ length }) => length), meets };
};

/** A table of open addressing: the keys, 0 where there is none, and which list each has. */
interface Places {
  readonly keys: Int32Array;
  readonly lists: Uint16Array;
  readonly shift: number;
}

const placesOf = (given: Iterable<number>): Places => {
  const all = [...given];
  let bits = 6;
  while (1 << bits < 4 * all.length) bits += 1;
  const places = { keys: new Int32Array(1 << bits), lists: new Uint16Array(1 << bits), shift: 32 - bits };
  all.forEach((key, list) => {
    const slot = slotOf(places, key);
    places.keys[slot] = key;
    places.lists[slot] = list;
  });
  return places;
};

/** The slot of a key, or the empty one for it. */
const slotOf = ({ keys, shift }: Places, key: number): number => {
  let slot = Math.imul(key, GOLDEN) >>> shift;
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
  return slot;
};

/** Nothing is known of a pattern that ignores case. */
const needsOfPattern = ({ source, ignoreCase }: RegExp): readonly Need[] =>
  ignoreCase ? [] : needsOf(source);

/** Some patterns, and what was seen of their needs in the last search. */
interface Filter {
  readonly places: Places;
  readonly roles: Uint8Array;
  /** The needs that each key meets. */
  readonly lists: readonly (readonly number[])[];
  /** Of each need the pattern; of each pattern how many needs it has. */
  readonly patterns: Int32Array;
  readonly counts: Int32Array;
  readonly always: readonly number[];
  search: number;
  // What was seen is marked with the number of the search, so that nothing need be wiped out after it.
  readonly seenIn: Float64Array;
  readonly metIn: Float64Array;
  readonly begunIn: Float64Array;
  readonly lacking: Int32Array;
}

const compileFilter = (needs: readonly (readonly Need[])[]): Filter => {
  const { patterns, counts, meets } = indexOf(needs);
  const roles = new Uint8Array(0x10000);
  for (const key of meets.keys()) {
    const isPair = key >>> 16 !== 0;
    const unit = isPair ? key >>> 16 : key;
    roles[unit] = (roles[unit] as number) | (isPair ? FIRST : ALONE);
  }
  return {
    places: placesOf(meets.keys()),
    roles,
    lists: [...meets.values()],
    patterns: Int32Array.from(patterns),
    counts: Int32Array.from(counts),
    always: [...counts.keys()].filter((pattern) => counts[pattern] === 0),
    search: 0,
    seenIn: new Float64Array(meets.size),
    metIn: new Float64Array(patterns.length),
    begunIn: new Float64Array(counts.length),
    lacking: new Int32Array(counts.length),
  };
};

/** Counts the needs that a key meets off the patterns that have them; those that lack nothing more are open. */
const see = (filter: Filter, list: number, open: number[]): void => {
  const { search, metIn, begunIn, lacking, counts, patterns } = filter;
  filter.seenIn[list] = search;
  for (const need of filter.lists[list] as readonly number[]) {
    if (metIn[need] === search) continue;
    metIn[need] = search;
    const pattern = patterns[need] as number;
    const lacks = (begunIn[pattern] === search ? lacking[pattern] : counts[pattern]) as number;
    begunIn[pattern] = search;
    lacking[pattern] = lacks - 1;
    if (lacks === 1) open.push(pattern);
  }
};

const meet = (filter: Filter, key: number, open: number[]): void => {
  const slot = slotOf(filter.places, key);
  const list = filter.places.lists[slot] as number;
  if (filter.places.keys[slot] !== 0 && filter.seenIn[list] !== filter.search) see(filter, list, open);
};

/** The patterns that a text may match, by their places, in order. */
const openFor = (filter: Filter, text: string): readonly number[] => {
  const { roles, always, counts } = filter;
  filter.search += 1;
  const open = always.slice();
  for (let at = 0; at < text.length && open.length < counts.length; at += 1) {
    const unit = text.charCodeAt(at);
    const role = roles[unit] as number;
    if (role === 0) continue;
    if ((role & ALONE) !== 0) meet(filter, unit, open);
    if ((role & FIRST) !== 0 && at + 1 < text.length)
      meet(filter, pairKey(unit, text.charCodeAt(at + 1)), open);
  }
  return open.length > 1 ? open.sort((a, b) => a - b) : open;
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
    filter ??= compileFilter(entries.map(({ pattern }) => needsOfPattern(pattern)));
    return openFor(filter, text).map((place) => entries[place] as Entry);
  };
};

/** A filter of regular expressions; see `filterBy`. */
export const filterOf = (patterns: readonly RegExp[]): ((text: string) => readonly RegExp[]) => {
  let filter: Filter | undefined;
  return (text) => {
    filter ??= compileFilter(patterns.map(needsOfPattern));
    return openFor(filter, text).map((place) => patterns[place] as RegExp);
  };
};
