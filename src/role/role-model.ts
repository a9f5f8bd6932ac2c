import { CONCEPTS } from "./concepts.js";
import friendTable from "./friend.tsv";
import { childOf, emptyTree, type GramTree, grownChildOf, ROOT } from "./gram-tree.js";
import { type Reader, ROLES } from "./role.js";
import superiorTable from "./superior.tsv";
import { EDGE, FIGURES, grownNumberOf, type Names, numberOf } from "./symbols.js";

/** Where a feature stands from the clause that it tells something of. */
export const OWN = 0;
export const BEFORE = 1;
export const BEHIND = 2;
export const PLACES = 3;

/** A linear model of what clauses do: weights are tenths of log-odds, one for each role in a row. */
export interface RoleModel {
  readonly names: Names;
  readonly tree: GramTree;
  /** For each node `PLACES` numbers: where its row of weights begins, as a feature of that place; 0 for none. */
  readonly rows: Int32Array;
  /** The first row is the bias. */
  readonly weights: Int16Array;
  /** The node of each concept, in their order; 0 for one that tells nothing. */
  readonly concepts: readonly number[];
  /** For each node a mark while a clause is read that holds it; 0 in between. */
  readonly isHeld: Uint8Array;
}

const TABLES: Readonly<Record<Reader, string>> = { friend: friendTable, superior: superiorTable };

const count = (text: string, mark: string): number => {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) times += 1;
  return times;
};

/** Where a written feature stands. */
const placeOf = (feature: string): number => {
  if (feature.startsWith("<")) return BEFORE;
  return feature.startsWith(">") ? BEHIND : OWN;
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

const read = (table: string, reader: Reader): RoleModel => {
  const roles = ROLES[reader];
  const header = `feature\t${roles.join("\t")}\n`;
  const begin = table.indexOf(header);
  if (begin < 0) throw new Error(`the table of roles to a ${reader} has other columns than there are roles`);
  const lines = count(table, "\n");
  const names: Names = new Map();
  const tree = emptyTree(lines);
  const weights = new Int16Array((lines + 1) * roles.length);
  /** Where in `rows` each row of weights belongs. */
  const places: number[] = [];
  let at = begin + header.length;
  for (let row = 0; at < table.length; row += 1) {
    const end = table.indexOf("\n", at) < 0 ? table.length : table.indexOf("\n", at);
    const cells = table.slice(at, end).split("\t");
    for (let i = 1; i < cells.length; i += 1) weights[row * roles.length + i - 1] = Number(cells[i]);
    const feature = cells[0] as string;
    const place = placeOf(feature);
    places.push(PLACES * growSequence(tree, names, feature, place === OWN ? 0 : 1) + place);
    at = end + 1;
  }
  const rows = new Int32Array(PLACES * (tree.size + 1));
  // The bias is of no sequence.
  for (let row = 1; row < places.length; row += 1) rows[places[row] as number] = row * roles.length;
  const concepts = CONCEPTS[reader].map((concept) => childOf(tree, ROOT, numberOf(names, `#${concept}`)));
  return { names, tree, rows, weights, concepts, isHeld: new Uint8Array(tree.size + 1) };
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
