import type { francAll as FrancAll } from "franc";
import { nodeRequire } from "../../node/node.js";

let loaded: { readonly francAll: typeof FrancAll } | undefined;

/**
 * franc in Node: loaded when a text first asks for it, which one in thousands does. It takes as long to load as all of
 * `canto-qualify/language` beside it.
 */
export const francAll: typeof FrancAll = (...given) => {
  loaded ??= nodeRequire()?.("franc") as { readonly francAll: typeof FrancAll };
  return loaded.francAll(...given);
};
