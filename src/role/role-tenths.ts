import type { ReadResponse } from "../response/read-response.js";
import type { Span } from "../text/span.js";
import { eachGram } from "./clause-grams.js";
import { conceptsOf } from "./concepts.js";
import type { Genre } from "./role.js";
import { goalOf, readEntries, roleModel, tenthsOf } from "./role-model.js";
import { numberOf, writeSymbols } from "./symbols.js";

/** For each clause of an answer how likely it does what, in tenths of log-odds: one number for each role in a row. */
export type RoleTenths = Int32Array;

/** What each clause of an answer does, by a linear model of a genre. Linear in the length of the text. */
export const readTenths = (response: ReadResponse, genre: Genre): RoleTenths => {
  const { clauses } = response;
  const { text } = response.folded;
  const model = roleModel(genre);
  const { names, tree, concepts, isHeld, roles, entries, begins, ends } = model;
  // A row more at either end, for what the first clause and the last say of the neighbours that they have not.
  const tenths = new Int32Array((clauses.length + 2) * roles);
  const spoken = conceptsOf(response, genre);
  const named = (word: string) => numberOf(names, word);
  const child = (parent: number, symbol: number) => tree.child(parent, symbol);
  const symbols: number[] = [];
  /** What a clause holds, each node once. */
  const held: number[] = [];
  let count = 0;
  const hold = (node: number): void => {
    if (isHeld[node] !== 0) return;
    isHeld[node] = 1;
    held[count++] = node;
  };
  for (let clause = 0; clause < clauses.length; clause += 1) {
    const { start, end } = clauses[clause] as Span;
    hold(0);
    eachGram(symbols, writeSymbols(text, start, end, named, symbols), child, hold);
    for (let bits = spoken[clause] as number; bits !== 0; bits &= bits - 1)
      hold(concepts[31 - Math.clz32(bits & -bits)] as number);
    const before = clause * roles;
    for (let i = 0; i < count; i += 1) {
      const node = held[i] as number;
      if (begins[node] === 0) readEntries(model, node);
      const end = ends[node] as number;
      for (let k = begins[node] as number; k < end; k += 1) {
        const entry = entries[k] as number;
        const goal = before + goalOf(entry);
        tenths[goal] = (tenths[goal] as number) + tenthsOf(entry);
      }
      // Nothing of a clause is left when the next is read.
      isHeld[node] = 0;
    }
    count = 0;
  }
  return tenths.subarray(roles, tenths.length - roles);
};
