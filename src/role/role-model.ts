import { createTrie, type Trie } from "../text/trie.js";
import { CONCEPTS } from "./concepts.js";
import friendTable from "./friend.tsv";
import { type Reader, ROLES } from "./role.js";
import superiorTable from "./superior.tsv";
import { grownNumberOf, type Names, numberOf } from "./symbols.js";

/**
 * A linear model of what clauses do. What a node of the tree says, of the clause that holds it and of its neighbours, are
 * the entries from `first[node]` to `first[node + 1]`. Those of the root, which every clause holds, are the bias.
 */
export interface RoleModel {
  readonly names: Names;
  readonly tree: Trie;
  readonly first: Int32Array;
  /** Each a weight and where it goes, in one number: `entryOf`. */
  readonly entries: Int32Array;
  /** The node of each concept, in their order; 0 for one that tells nothing. */
  readonly concepts: readonly number[];
  /** For each node a mark while a clause is read that holds it; 0 in between. */
  readonly isHeld: Uint8Array;
}

/** The lowest bits of an entry are its goal: a role of the clause before, of this one or of the one behind. */
const GOAL_BITS = 6;
const entryOf = (goal: number, tenths: number): number => (tenths << GOAL_BITS) | goal;
export const goalOf = (entry: number): number => entry & ((1 << GOAL_BITS) - 1);
/** Tenths of log-odds. */
export const tenthsOf = (entry: number): number => entry >> GOAL_BITS;

const TABLES: Readonly<Record<Reader, string>> = { friend: friendTable, superior: superiorTable };

const TAB = 0x9;
const LINE_END = 0xa;
const MINUS = 0x2d;
const ZERO = 0x30;
const BEFORE = "<".charCodeAt(0);
const BEHIND = ">".charCodeAt(0);
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const CONCEPT = "#".charCodeAt(0);
const WORD = "{".charCodeAt(0);

/**
 * Reads the symbols that are written in a table from an offset on: 老{bb}|, #worry, 0蚊.
 *
 * @returns where they end
 */
const readSymbols = (table: string, from: number, names: Names, symbols: number[]): number => {
  let at = from;
  symbols.length = 0;
  for (;;) {
    const unit = table.charCodeAt(at);
    if (unit === TAB || unit === LINE_END) return at;
    let end = at + 1;
    if (unit === CONCEPT) end = table.indexOf("\t", at);
    else if (unit === WORD) end = table.indexOf("}", at);
    else if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) end = at + 2;
    if (end === at + 1) symbols.push(unit);
    else symbols.push(grownNumberOf(names, table.slice(unit === WORD ? at + 1 : at, end)));
    at = unit === WORD ? end + 1 : end;
  }
};

/** Entries, each of a node, in the order of their nodes. */
const byNode = (nodes: readonly number[], entries: readonly number[], size: number) => {
  const first = new Int32Array(size + 1);
  for (let i = 0; i < nodes.length; i += 1)
    first[nodes[i] as number] = (first[nodes[i] as number] as number) + 1;
  let sum = 0;
  for (let node = 0; node <= size; node += 1) {
    sum += first[node] as number;
    first[node] = sum;
  }
  const ordered = new Int32Array(entries.length);
  for (let i = 0; i < nodes.length; i += 1) {
    const place = (first[nodes[i] as number] as number) - 1;
    ordered[place] = entries[i] as number;
    first[nodes[i] as number] = place;
  }
  return { first, entries: ordered };
};

/** In one pass over the units of the table, for it is read when the first letter is. */
const read = (table: string, reader: Reader): RoleModel => {
  const roles = ROLES[reader];
  const header = `feature\t${roles.join("\t")}\n`;
  const begin = table.indexOf(header);
  if (begin < 0) throw new Error(`the table of roles to a ${reader} has other columns than there are roles`);
  const names: Names = new Map();
  const tree = createTrie();
  const symbols: number[] = [];
  const nodes: number[] = [];
  const entries: number[] = [];
  for (let at = begin + header.length; at < table.length; at += 1) {
    const place = table.charCodeAt(at);
    // What a feature of the clause before tells is told of the one behind it, and the other way round.
    let goal = roles.length;
    if (place === BEFORE) goal += roles.length;
    else if (place === BEHIND) goal -= roles.length;
    at = readSymbols(table, goal === roles.length ? at : at + 1, names, symbols);
    const node = tree.insert(symbols);
    for (let unit = table.charCodeAt(at); unit === TAB; goal += 1) {
      let tenths = 0;
      let sign = 1;
      for (unit = table.charCodeAt(++at); unit > LINE_END; unit = table.charCodeAt(++at)) {
        if (unit === MINUS) sign = -1;
        else tenths = 10 * tenths + unit - ZERO;
      }
      if (tenths === 0) continue;
      nodes.push(node);
      entries.push(entryOf(goal, sign * tenths));
    }
  }
  const concepts = CONCEPTS[reader].map((concept) => tree.child(0, numberOf(names, `#${concept}`)));
  const isHeld = new Uint8Array(tree.size);
  return { names, tree, ...byNode(nodes, entries, tree.size), concepts, isHeld };
};

const known = new Map<Reader, RoleModel>();

/** The model of letters to a reader (`npm run train:roles`). */
export const roleModel = (reader: Reader): RoleModel => {
  let model = known.get(reader);
  if (!model) {
    model = read(TABLES[reader], reader);
    known.set(reader, model);
  }
  return model;
};
