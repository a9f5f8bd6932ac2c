/**
 * A tree of UTF-16 units, kept in flat tables: what follows a node is found by one look into a hash table, without an
 * object for each node. Node 0 is the root, and as an answer "none".
 */
export interface Trie {
  /** The node behind a node for a unit (or any number below 65,536 that stands for a symbol), or 0. */
  child(node: number, unit: number): number;
  /** The node for a sequence, made where it is not there yet. */
  insert(units: Iterable<number>): number;
  /** How many nodes there are, the root among them. */
  readonly size: number;
}

/** Mixes a node and a unit so that neighbours lie apart. */
const hash = (node: number, unit: number): number =>
  (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 1;

/** @param most how many units will be inserted in all, at most */
export const createTrie = (most: number): Trie => {
  let bits = 4;
  while (1 << bits < 2 * (most + 1)) bits += 1;
  const shift = 31 - bits;
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(1 << bits);
  const parents = new Int32Array(most + 1);
  const units = new Uint16Array(most + 1);
  let size = 1;

  /** The slot in which a child stands, or would stand. */
  const slotOf = (node: number, unit: number): number => {
    let slot = hash(node, unit) >>> shift;
    for (let at = slots[slot] as number; at !== 0; at = slots[slot] as number) {
      if (parents[at] === node && units[at] === unit) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const child = (node: number, unit: number): number => slots[slotOf(node, unit)] as number;
  return {
    child,
    insert: (sequence) => {
      let node = 0;
      for (const unit of sequence) {
        const slot = slotOf(node, unit);
        if (slots[slot] === 0) {
          parents[size] = node;
          units[size] = unit;
          slots[slot] = size;
          size += 1;
        }
        node = slots[slot] as number;
      }
      return node;
    },
    get size() {
      return size;
    },
  };
};

/** The UTF-16 units of a text. */
export const unitsIn = (text: string): number[] => {
  const units: number[] = new Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
};
