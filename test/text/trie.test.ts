import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTrie, unitsIn } from "../../src/text/trie.js";

describe("createTrie", () => {
  test("finds every sequence that was put in, and no other", () => {
    const word = fc.string({ unit: fc.constantFrom(..."佢我哋係ab\0\uffff"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 20 }), (put, others) => {
        const trie = createTrie();
        const nodes = new Map(put.map((one) => [one, trie.insert(unitsIn(one))]));
        const find = (one: string) =>
          unitsIn(one).reduce((node, unit, i) => (i > 0 && node === 0 ? 0 : trie.child(node, unit)), 0);
        for (const [one, node] of nodes) expect(find(one)).toBe(node);
        const isPrefix = (one: string) => put.some((other) => other.startsWith(one));
        for (const one of others) expect(find(one) !== 0).toBe(isPrefix(one));
      }),
    );
  });

  test("a large tree finds what a small one does", () => {
    const trie = createTrie();
    const units = Array.from({ length: 2000 }, (_, i) => 0x4e00 + i);
    const nodes = units.map((unit) => trie.insert([unit, unit + 1]));
    for (const [i, unit] of units.entries()) expect(trie.child(trie.child(0, unit), unit + 1)).toBe(nodes[i]);
    expect(trie.child(0, 0x3fff)).toBe(0);
    expect(trie.size).toBe(1 + 2 * units.length);
  });

  test("what is put off is read when it is first looked for, and once", () => {
    const trie = createTrie();
    const read: number[] = [];
    trie.putOff([0x4e00, 0x4e01], (unit) => {
      read.push(unit);
      if (unit === 0x4e00) trie.insert([unit, 0x4e8c]);
    });
    expect(trie.child(0, 0x3fff)).toBe(0);
    expect(read).toEqual([]);
    expect(trie.child(trie.child(0, 0x4e00), 0x4e8c)).toBeGreaterThan(0);
    expect(trie.child(trie.child(0, 0x4e00), 0x4e09)).toBe(0);
    expect([trie.child(0, 0x4e01), trie.child(0, 0x4e01)]).toEqual([0, 0]);
    expect(read).toEqual([0x4e00, 0x4e01]);
  });
});
