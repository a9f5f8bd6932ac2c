import type { ReadResponse } from "../response/read-response.js";
import type { Span } from "../text/span.js";
import { eachGram } from "./clause-grams.js";
import { conceptsOf } from "./concepts.js";
import { childOf } from "./gram-tree.js";
import { type Reader, ROLES } from "./role.js";
import { BEFORE, BEHIND, OWN, PLACES, type RoleModel, roleModel } from "./role-model.js";
import { numberOf, writeSymbols } from "./symbols.js";

/** For each clause of a letter how likely it does what, in tenths of log-odds: one number for each role in a row. */
export type RoleTenths = Int32Array;

/** Adds a row of weights to the tenths of a clause. Row 0, the bias, is in all of them already. */
const add = (to: RoleTenths, clause: number, roles: number, weights: Int16Array, row: number): void => {
  const at = clause * roles;
  if (row === 0 || at < 0 || at >= to.length) return;
  for (let i = 0; i < roles; i += 1) to[at + i] = (to[at + i] as number) + (weights[row + i] as number);
};

/** Adds what a feature of a clause says of it and of its neighbours. */
const addNode = (to: RoleTenths, clause: number, roles: number, { rows, weights }: RoleModel, node: number) => {
  add(to, clause, roles, weights, rows[PLACES * node + OWN] as number);
  add(to, clause + 1, roles, weights, rows[PLACES * node + BEFORE] as number);
  add(to, clause - 1, roles, weights, rows[PLACES * node + BEHIND] as number);
};

/** What each clause of a letter does, by a linear model of its reader. Linear in the length of the text. */
export const readTenths = (response: ReadResponse, reader: Reader): RoleTenths => {
  const { clauses } = response;
  const { text } = response.folded;
  const model = roleModel(reader);
  const { names, tree, isHeld, weights } = model;
  const roles = ROLES[reader].length;
  const tenths = new Int32Array(clauses.length * roles);
  const concepts = conceptsOf(response, reader);
  const longest = clauses.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const symbols = new Int32Array(longest + 2);
  const named = (word: string) => numberOf(names, word);
  const held: number[] = [];
  const hold = (node: number): void => {
    if (isHeld[node] === 1) return;
    isHeld[node] = 1;
    held.push(node);
  };
  for (let clause = 0; clause < clauses.length; clause += 1) {
    const { start, end } = clauses[clause] as Span;
    for (let i = 0; i < roles; i += 1) {
      const at = clause * roles + i;
      tenths[at] = (tenths[at] as number) + (weights[i] as number);
    }
    eachGram(tree, symbols, 0, writeSymbols(text, start, end, named, symbols, 0), childOf, hold);
    for (let bits = concepts[clause] as number; bits !== 0; bits &= bits - 1)
      hold(model.concepts[31 - Math.clz32(bits & -bits)] as number);
    // A feature counts once for a clause, and nothing is left of one when the next is read.
    for (const node of held) {
      addNode(tenths, clause, roles, model, node);
      isHeld[node] = 0;
    }
    held.length = 0;
  }
  return tenths;
};
