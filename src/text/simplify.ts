import { Converter } from "opencc-js/t2cn";

/** Built at the first call: the table takes some 10 ms to load. */
let convert: ((text: string) => string) | undefined;

/**
 * The Simplified form of one Traditional character by OpenCC's character table, or the character itself.
 * One character at a time, so that phrase rules cannot change the length of a text.
 */
export const toSimplified = (character: string): string => {
  convert ??= Converter({ from: "t", to: "cn" });
  return convert(character);
};
