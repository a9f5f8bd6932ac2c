import { keysOf } from "./pattern-keys.js";
import { createTrie } from "./trie.js";

/**
 * Makes a function that says which of many patterns a text may match, in their order: those of whose key characters it
 * holds one. A text of a hundred characters holds those of a tenth of a long list, and the rest need not be searched for.
 *
 * Linear in the length of the text.
 */
export const gatePatterns = <Entry extends { readonly pattern: RegExp }>(
  entries: readonly Entry[],
): ((text: string) => Entry[]) => {
  const always: number[] = [];
  const byUnit = new Map<number, number[]>();
  entries.forEach(({ pattern }, i) => {
    const keys = keysOf(pattern);
    if (keys === null) always.push(i);
    for (const unit of new Set([...(keys ?? [])].map((key) => key.charCodeAt(0)))) {
      const opened = byUnit.get(unit);
      if (opened) opened.push(i);
      else byUnit.set(unit, [i]);
    }
  });
  const units = createTrie();
  const opened: number[][] = [[]];
  for (const [unit, indices] of byUnit) opened[units.insert([unit])] = indices;

  /** For each pattern in which search it was last opened. */
  const openedIn = new Float64Array(entries.length);
  let search = 0;
  return (text) => {
    search += 1;
    for (const i of always) openedIn[i] = search;
    for (let at = 0; at < text.length; at += 1) {
      const node = units.child(0, text.charCodeAt(at));
      if (node !== 0) for (const i of opened[node] as number[]) openedIn[i] = search;
    }
    return entries.filter((_, i) => openedIn[i] === search);
  };
};
