import { createTrie, type Trie } from "../text/trie.js";
import { CONCEPTS } from "./concepts.js";
import friendTable from "./friend.tsv";
import { type Reader, ROLES } from "./role.js";
import superiorTable from "./superior.tsv";
import { grownNumberOf, type Names, numberOf } from "./symbols.js";

/**
 * A linear model of what clauses do. What a node of the tree says, of the clause that holds it and of its neighbours, are
 * its entries: `readEntries`. Those of the root, which every clause holds, are the bias.
 */
export interface RoleModel {
  readonly names: Names;
  readonly tree: Trie;
  /** The node of each concept, in their order; 0 for one that tells nothing. */
  readonly concepts: readonly number[];
  /** For each node a mark while a clause is read that holds it; 0 in between. */
  readonly isHeld: Uint8Array;
  readonly table: string;
  readonly roles: number;
  /** For each node where the weights begin in the table that it has, of the clause before, of its own, of the one behind. */
  readonly rows: readonly number[];
  /** The entries of the nodes that were asked for, node behind node. */
  readonly entries: number[];
  /** For each node where its entries begin, 0 for one that nobody asked for, and where they end. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
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

/** Of which clause a feature tells something: the one before the clause that holds it, its own, the one behind. */
const CLAUSES = 3;
const [TO_BEFORE, TO_OWN, TO_BEHIND] = [0, 1, 2];

/** Reads the features only: most of their weights no text ever asks for. */
const read = (table: string, reader: Reader): RoleModel => {
  const roles = ROLES[reader];
  const header = `feature\t${roles.join("\t")}\n`;
  const begin = table.indexOf(header);
  if (begin < 0) throw new Error(`the table of roles to a ${reader} has other columns than there are roles`);
  const names: Names = new Map();
  const tree = createTrie();
  const symbols: number[] = [];
  const rows: number[] = [];
  for (let at = begin + header.length; at < table.length; at = table.indexOf("\n", at) + 1) {
    const mark = table.charCodeAt(at);
    // What a feature of the clause before tells is told of the one behind it, and the other way round.
    let told = TO_OWN;
    if (mark === BEFORE) told = TO_BEHIND;
    else if (mark === BEHIND) told = TO_BEFORE;
    at = readSymbols(table, told === TO_OWN ? at : at + 1, names, symbols);
    const node = tree.insert(symbols);
    while (rows.length < CLAUSES * tree.size) rows.push(0);
    rows[CLAUSES * node + told] = at;
  }
  const concepts = CONCEPTS[reader].map((concept) => tree.child(0, numberOf(names, `#${concept}`)));
  return {
    names,
    tree,
    concepts,
    isHeld: new Uint8Array(tree.size),
    table,
    roles: roles.length,
    rows,
    entries: [0],
    begins: new Int32Array(tree.size),
    ends: new Int32Array(tree.size),
  };
};

/** Reads the weights of a row, each behind a tab; those of 0 are left out. */
const readWeights = (table: string, from: number, goal: number, entries: number[]): void => {
  let at = from;
  for (let role = 0; table.charCodeAt(at) === TAB; role += 1) {
    let tenths = 0;
    let sign = 1;
    for (at += 1; table.charCodeAt(at) > LINE_END; at += 1) {
      const unit = table.charCodeAt(at);
      if (unit === MINUS) sign = -1;
      else tenths = 10 * tenths + unit - ZERO;
    }
    if (tenths !== 0) entries.push(entryOf(goal + role, sign * tenths));
  }
};

/** Reads what a node says. */
export const readEntries = ({ table, roles, rows, entries, begins, ends }: RoleModel, node: number): void => {
  begins[node] = entries.length;
  for (let told = 0; told < CLAUSES; told += 1) {
    const row = rows[CLAUSES * node + told] as number;
    if (row !== 0) readWeights(table, row, told * roles, entries);
  }
  ends[node] = entries.length;
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
