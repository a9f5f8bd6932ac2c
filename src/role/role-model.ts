import { eachNumber, eachRow } from "../text/rows.js";
import { createTrie, type Trie } from "../text/trie.js";
import { CONCEPTS } from "./concepts.js";
import friendTable from "./friend.tsv";
import portraitTable from "./portrait.tsv";
import { type Genre, ROLES } from "./role.js";
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

const TABLES: Readonly<Record<Genre, string>> = {
  friend: friendTable,
  superior: superiorTable,
  portrait: portraitTable,
};

const BEFORE = "<".charCodeAt(0);
const BEHIND = ">".charCodeAt(0);
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const CONCEPT = "#".charCodeAt(0);
const WORD = "{".charCodeAt(0);

/** Reads the symbols of a feature as it is written in a table: 老{bb}|, #worry, 0蚊. */
const readSymbols = (feature: string, names: Names, symbols: number[]): void => {
  symbols.length = 0;
  for (let at = 0; at < feature.length; ) {
    const unit = feature.charCodeAt(at);
    let end = at + 1;
    if (unit === CONCEPT) end = feature.length;
    else if (unit === WORD) end = feature.indexOf("}", at);
    else if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) end = at + 2;
    if (end === at + 1) symbols.push(unit);
    else symbols.push(grownNumberOf(names, feature.slice(unit === WORD ? at + 1 : at, end)));
    at = unit === WORD ? end + 1 : end;
  }
};

/** Of which clause a feature tells something: the one before the clause that holds it, its own, the one behind. */
const CLAUSES = 3;
const [TO_BEFORE, TO_OWN, TO_BEHIND] = [0, 1, 2];

/** Reads the features only: most of their weights no text ever asks for. */
const read = (table: string, genre: Genre): RoleModel => {
  const names: Names = new Map();
  const tree = createTrie();
  const symbols: number[] = [];
  const rows: number[] = [];
  eachRow(table, (feature, cells) => {
    const mark = feature.charCodeAt(feature.length - 1);
    // What a feature of the clause before tells is told of the one behind it, and the other way round.
    let told = TO_OWN;
    if (mark === BEFORE) told = TO_BEHIND;
    else if (mark === BEHIND) told = TO_BEFORE;
    readSymbols(told === TO_OWN ? feature : feature.slice(0, -1), names, symbols);
    const node = tree.insert(symbols);
    while (rows.length < CLAUSES * tree.size) rows.push(0);
    rows[CLAUSES * node + told] = cells;
  });
  const concepts = CONCEPTS[genre].map((concept) => tree.child(0, numberOf(names, `#${concept}`)));
  return {
    names,
    tree,
    concepts,
    isHeld: new Uint8Array(tree.size),
    table,
    roles: ROLES[genre].length,
    rows,
    entries: [0],
    begins: new Int32Array(tree.size),
    ends: new Int32Array(tree.size),
  };
};

/** Reads what a node says. */
export const readEntries = ({ table, roles, rows, entries, begins, ends }: RoleModel, node: number): void => {
  begins[node] = entries.length;
  for (let told = 0; told < CLAUSES; told += 1) {
    const row = rows[CLAUSES * node + told] as number;
    if (row === 0) continue;
    eachNumber(table, row, (tenths, role) => entries.push(entryOf(told * roles + role, tenths)));
  }
  ends[node] = entries.length;
};

const known = new Map<Genre, RoleModel>();

/** The model of a genre (`npm run train:roles`). */
export const roleModel = (genre: Genre): RoleModel => {
  let model = known.get(genre);
  if (!model) {
    model = read(TABLES[genre], genre);
    known.set(genre, model);
  }
  return model;
};
