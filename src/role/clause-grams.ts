import { EDGE } from "./symbols.js";

/** Sequences of a clause have so many symbols at most, those of its neighbours fewer. */
const LONGEST = 4;
export const LONGEST_BESIDE = 2;

/**
 * Goes through the sequences of a clause that a tree has: the first `count` of `symbols`. One may begin or end at an
 * edge, not go over it, and an edge alone is none.
 *
 * @param child gives the node of a sequence with one symbol more, or 0, which is also the node of none
 */
export const eachGram = (
  symbols: readonly number[],
  count: number,
  child: (parent: number, symbol: number) => number,
  visit: (node: number, length: number) => void,
): void => {
  for (let first = 0; first < count; first += 1) {
    const end = Math.min(count, first + LONGEST);
    let node = 0;
    for (let last = first; last < end; last += 1) {
      const symbol = symbols[last] as number;
      node = child(node, symbol);
      if (node === 0) break;
      if (symbol !== EDGE) visit(node, last - first + 1);
      else if (last > first) {
        visit(node, last - first + 1);
        break;
      }
    }
  }
};
