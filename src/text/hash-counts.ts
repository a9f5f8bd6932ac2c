/** How often 32-bit numbers were met, or where first, in a table of open addressing. */
export interface HashCounts {
  readonly keys: Int32Array;
  /** How often each was met, or where first: a table serves one or the other. */
  readonly values: Int32Array;
  readonly shift: number;
}

/** Where so many slots in a row are taken somebody has made numbers collide: such a one counts as met often. */
const MOST_PROBES = 64;
const OFTEN = 0x7fffffff;

/** A table of 2^12 slots serves all texts of some length, so that none is made for each. */
const SHARED_BITS = 12;
const createCounts = (bits: number): HashCounts => ({
  keys: new Int32Array(1 << bits),
  values: new Int32Array(1 << bits),
  shift: 32 - bits,
});
const shared: HashCounts[] = [];

/** An empty table for so many numbers. Nothing else may ask for one until it is given back. */
export const borrowCounts = (most: number): HashCounts => {
  let bits = 6;
  while (1 << bits < 4 * most) bits += 1;
  if (bits > SHARED_BITS) return createCounts(bits);
  const table = shared[bits] ?? createCounts(bits);
  shared[bits] = table;
  return table;
};

/** Wipes out what was met: nothing of a text is kept. */
export const giveBack = ({ keys }: HashCounts): void => {
  keys.fill(0);
};

/** The slot of a number, or the empty one for it; -1 where too many are taken. */
const slotOf = ({ keys, shift }: HashCounts, key: number): number => {
  const mask = keys.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> shift;
  for (let probes = 0; probes < MOST_PROBES; probes += 1) {
    if (keys[slot] === key || keys[slot] === 0) return slot;
    slot = (slot + 1) & mask;
  }
  return -1;
};

/** 0 means empty. */
const keyOf = (hash: number): number => (hash === 0 ? 1 : hash | 0);

/** Meets a number: how often it has been met now. Not too rarely: different numbers are told apart but for 0 and 1. */
export const meet = (table: HashCounts, hash: number): number => {
  const key = keyOf(hash);
  const slot = slotOf(table, key);
  if (slot < 0) return OFTEN;
  const count = table.keys[slot] === 0 ? 1 : (table.values[slot] as number) + 1;
  table.keys[slot] = key;
  table.values[slot] = count;
  return count;
};

/** Meets a number at a place, one not below 0: the first place at which it was met, -1 where that is not known. */
export const firstMet = (table: HashCounts, hash: number, place: number): number => {
  const key = keyOf(hash);
  const slot = slotOf(table, key);
  if (slot < 0) return -1;
  if (table.keys[slot] === key) return table.values[slot] as number;
  table.keys[slot] = key;
  table.values[slot] = place;
  return place;
};
