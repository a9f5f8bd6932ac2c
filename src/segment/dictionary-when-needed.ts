import { nodeRequire } from "../node/node.js";
import type { dictionaryText as DictionaryText } from "./dictionary-text.js";

let loaded: { readonly default: string } | undefined;

/** The dictionary in Node: loaded when words are first cut, which telling a language does not ask for. */
export const dictionaryText: typeof DictionaryText = () => {
  loaded ??= nodeRequire()?.("./dictionary/cantonese.js") as { readonly default: string };
  return loaded.default;
};
