import { CONCEPTS } from "./concepts.js";
import friendTable from "./friend.tsv";
import { childOf, emptyTree, type GramTree, grownChildOf, ROOT } from "./gram-tree.js";
import { type Reader, ROLES } from "./role.js";
import superiorTable from "./superior.tsv";
import { EDGE, FIGURES, grownNumberOf, type Names, numberOf } from "./symbols.js";

/**
 * A linear model of what clauses do. What a node of the tree says, of the clause that holds it and of its neighbours, are
 * the entries from `first[node]` to `first[node + 1]`. Those of the root, which every clause holds, are the bias.
 */
export interface RoleModel {
  readonly names: Names;
  readonly tree: GramTree;
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

const count = (text: string, mark: string): number => {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) times += 1;
  return times;
};

/** Of which clause a written feature tells something: the one before the clause that holds it, this one, the one behind. */
const toldBy = (feature: string): 0 | 1 | 2 => {
  if (feature.startsWith(">")) return 0;
  return feature.startsWith("<") ? 2 : 1;
};

/** Grows the sequence that is written in a feature, from an offset on: 老{bb}|, #worry, 0蚊. */
const growSequence = (tree: GramTree, names: Names, feature: string, from: number): number => {
  if (feature[from] === "#") return grownChildOf(tree, ROOT, grownNumberOf(names, feature.slice(from)));
  let node = ROOT;
  for (let at = from; at < feature.length; ) {
    let symbol = feature.codePointAt(at) as number;
    let end = at + (symbol > 0xffff ? 2 : 1);
    if (feature[at] === "{") {
      end = feature.indexOf("}", at) + 1;
      symbol = grownNumberOf(names, feature.slice(at + 1, end - 1));
    } else if (feature[at] === "|") symbol = EDGE;
    else if (feature[at] === "0") symbol = FIGURES;
    node = grownChildOf(tree, node, symbol);
    at = end;
  }
  return node;
};

/** Entries in the order of their nodes, and where those of each node begin. */
const byNode = (nodes: readonly number[], size: number): { first: Int32Array; order: Int32Array } => {
  const first = new Int32Array(size + 2);
  for (const node of nodes) first[node + 1] = (first[node + 1] as number) + 1;
  for (let node = 0; node <= size; node += 1)
    first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  const next = first.slice();
  const order = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] as number;
    order[next[node] as number] = i;
    next[node] = (next[node] as number) + 1;
  }
  return { first, order };
};

const read = (table: string, reader: Reader): RoleModel => {
  const roles = ROLES[reader];
  const header = `feature\t${roles.join("\t")}\n`;
  const begin = table.indexOf(header);
  if (begin < 0) throw new Error(`the table of roles to a ${reader} has other columns than there are roles`);
  const names: Names = new Map();
  const tree = emptyTree(count(table, "\n") / 2);
  const nodes: number[] = [];
  const entries: number[] = [];
  let at = begin + header.length;
  while (at < table.length) {
    const end = table.indexOf("\n", at) < 0 ? table.length : table.indexOf("\n", at);
    const cells = table.slice(at, end).split("\t");
    const feature = cells[0] as string;
    const told = toldBy(feature);
    const node = growSequence(tree, names, feature, told === 1 ? 0 : 1);
    for (let i = 1; i < cells.length; i += 1) {
      if (cells[i] === "") continue;
      nodes.push(node);
      entries.push(entryOf(told * roles.length + i - 1, Number(cells[i])));
    }
    at = end + 1;
  }
  const { first, order } = byNode(nodes, tree.size);
  const concepts = CONCEPTS[reader].map((concept) => childOf(tree, ROOT, numberOf(names, `#${concept}`)));
  return {
    names,
    tree,
    first,
    entries: order.map((i) => entries[i] as number),
    concepts,
    isHeld: new Uint8Array(tree.size + 1),
  };
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
