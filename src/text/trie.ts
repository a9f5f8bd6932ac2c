/**
 * A tree of UTF-16 units, kept in one flat table: what follows a node is found by one look into a hash table, without an
 * object for each node. Node 0 is the root, and as an answer "none".
 */
export interface Trie {
  /** The node behind a node for a unit (or any number below 65,536 that stands for a symbol), or 0. */
  child(node: number, unit: number): number;
  /** The node for a sequence, made where it is not there yet. */
  insert(units: readonly number[]): number;
  /** How many nodes there are, the root among them: nodes are numbered from 0 on as they are made. */
  readonly size: number;
  /**
   * Puts off what begins with these units: `read` is told when one is first looked for, and puts its sequences in. A text
   * asks for few of the thousands that a table has.
   */
  putOff(units: Iterable<number>, read: (unit: number) => void): void;
}

/** A node and a unit fit in one number of 32 bits. */
const MOST_NODES = 0xffff;
const keyOf = (node: number, unit: number): number => (node << 16) | unit;
const WORTH_A_TABLE = 512;
/** In the place of a node: what begins with the unit is not read yet. */
const PUT_OFF = 0xffff;
/** Mixes keys so that neighbours lie apart. */
const GOLDEN = 0x9e3779b1;

class HashTrie implements Trie {
  size = 1;
  #bits: number;
  #mask: number;
  /** Pairs of a key and the node behind it; a pair without a node is free. At most half of them are taken. */
  #pairs: Int32Array;
  /** What follows the root, unit by unit, in a tree that is worth it: most looks are looks from there. */
  #first: Uint16Array | null = null;
  #read: ((unit: number) => void) | null = null;

  constructor(nodes: number) {
    this.#bits = Math.max(4, 33 - Math.clz32(nodes));
    this.#mask = (1 << this.#bits) - 1;
    this.#pairs = new Int32Array(2 << this.#bits);
  }

  child(node: number, unit: number): number {
    if (node === 0 && this.#first !== null) {
      const first = this.#first[unit] ?? 0;
      return first === PUT_OFF ? this.#readOff(unit) : first;
    }
    const pairs = this.#pairs;
    const key = keyOf(node, unit);
    for (let slot = Math.imul(key, GOLDEN) >>> (32 - this.#bits); ; slot = (slot + 1) & this.#mask) {
      const found = pairs[2 * slot + 1] as number;
      if (found === 0 || pairs[2 * slot] === key) return found;
    }
  }

  putOff(units: Iterable<number>, read: (unit: number) => void): void {
    this.#first ??= this.#roots();
    for (const unit of units) this.#first[unit] = PUT_OFF;
    this.#read = read;
  }

  #readOff(unit: number): number {
    const first = this.#first as Uint16Array;
    first[unit] = 0;
    this.#read?.(unit);
    return first[unit] as number;
  }

  insert(units: readonly number[]): number {
    let node = 0;
    // No iterator: in code that runs once it would be an object for each unit.
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[i] as number;
      node = this.child(node, unit) || this.#add(node, unit);
    }
    return node;
  }

  #add(node: number, unit: number): number {
    if (this.size >= MOST_NODES) throw new RangeError(`more than ${MOST_NODES} nodes`);
    if (2 * this.size > this.#mask) this.#grow();
    const added = this.size;
    this.#put(keyOf(node, unit), added);
    if (node === 0 && this.#first !== null) this.#first[unit] = added;
    this.size += 1;
    if (this.size === WORTH_A_TABLE) this.#first ??= this.#roots();
    return added;
  }

  #roots(): Uint16Array {
    const first = new Uint16Array(0x10000);
    const pairs = this.#pairs;
    for (let at = 0; at < pairs.length && this.size > 1; at += 2) {
      const [key, node] = [pairs[at] as number, pairs[at + 1] as number];
      if (node !== 0 && key >>> 16 === 0) first[key] = node;
    }
    return first;
  }

  #put(key: number, node: number): void {
    let slot = Math.imul(key, GOLDEN) >>> (32 - this.#bits);
    while (this.#pairs[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#pairs[2 * slot] = key;
    this.#pairs[2 * slot + 1] = node;
  }

  #grow(): void {
    const before = this.#pairs;
    this.#bits += 1;
    this.#mask = (1 << this.#bits) - 1;
    this.#pairs = new Int32Array(2 << this.#bits);
    for (let at = 0; at < before.length; at += 2)
      if (before[at + 1] !== 0) this.#put(before[at] as number, before[at + 1] as number);
  }
}

/** @param nodes about how many there will be: a tree that grows is built anew at each doubling */
export const createTrie = (nodes = 0): Trie => new HashTrie(nodes);

/** The UTF-16 units of a text. */
export const unitsIn = (text: string): number[] => {
  const units: number[] = new Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
};
