/**
 * Sequences of symbols (positive integers) as the nodes of a tree: each node but the root is its parent with one symbol
 * more, and nodes are numbered from 1 as they come. One hash table of whole numbers holds all edges, so that reading a
 * text makes no strings.
 */
export interface GramTree {
  /** Three numbers an edge: parent, symbol, child; 0 for a child is an empty place. */
  edges: Int32Array;
  /** How many nodes there are, the root not counted. */
  size: number;
}

export const ROOT = 0;
const FIELDS = 3;
/** Places are a power of two, at least twice as many as edges. */
const LEAST_PLACES = 64;

/** @param nodes how many are expected; more may come */
export const emptyTree = (nodes = 0): GramTree => {
  let places = LEAST_PLACES;
  while (places < 2 * nodes) places *= 2;
  return { edges: new Int32Array(FIELDS * places), size: 0 };
};

/** Where an edge is, or the empty place where it would be. */
const placeOf = (edges: Int32Array, parent: number, symbol: number): number => {
  const last = edges.length / FIELDS - 1;
  let hash = Math.imul(parent, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  hash ^= hash >>> 15;
  for (let at = hash & last; ; at = (at + 1) & last) {
    const place = FIELDS * at;
    if (edges[place + 2] === 0 || (edges[place] === parent && edges[place + 1] === symbol)) return place;
  }
};

/** The node of a sequence with one symbol more; 0 where the tree has none. */
export const childOf = ({ edges }: GramTree, parent: number, symbol: number): number =>
  edges[placeOf(edges, parent, symbol) + 2] as number;

const put = (edges: Int32Array, parent: number, symbol: number, child: number): void => {
  const place = placeOf(edges, parent, symbol);
  edges[place] = parent;
  edges[place + 1] = symbol;
  edges[place + 2] = child;
};

/** What `visit` is given for each edge: so much of the tree that sequences can be told again. */
type Visit = (parent: number, symbol: number, child: number) => void;

export const eachEdge = ({ edges }: GramTree, visit: Visit): void => {
  for (let place = 0; place < edges.length; place += FIELDS) {
    const child = edges[place + 2] as number;
    if (child !== 0) visit(edges[place] as number, edges[place + 1] as number, child);
  }
};

/** The same node, made where the tree has none. */
export const grownChildOf = (tree: GramTree, parent: number, symbol: number): number => {
  const known = childOf(tree, parent, symbol);
  if (known !== 0) return known;
  if (2 * FIELDS * (tree.size + 1) > tree.edges.length) {
    const edges = new Int32Array(2 * tree.edges.length);
    eachEdge(tree, (...edge) => put(edges, ...edge));
    tree.edges = edges;
  }
  tree.size += 1;
  put(tree.edges, parent, symbol, tree.size);
  return tree.size;
};
