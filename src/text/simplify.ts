import pairs from "opencc-js/dict/TSCharacters";

let forms: ReadonlyMap<string, string> | undefined;

/** The Simplified form of each Traditional character. */
const readForms = (): ReadonlyMap<string, string> => {
  const read = new Map<string, string>();
  for (const pair of pairs.split("|")) {
    const space = pair.indexOf(" ");
    read.set(pair.slice(0, space), pair.slice(space + 1));
  }
  return read;
};

/** Ideographs that Unicode has twice; NFC makes them the ones that they are. */
const COMPATIBILITY = /^[\uf900-\ufaff\u{2f800}-\u{2fa1f}]$/u;

/**
 * The Simplified form of one Traditional character by OpenCC's character table, or the character itself; as its converter
 * gives it, which takes tens of milliseconds to load and knows phrases, of which a single character is none.
 */
export const toSimplified = (character: string): string => {
  forms ??= readForms();
  const unified = COMPATIBILITY.test(character) ? character.normalize("NFC") : character;
  return forms.get(unified) ?? unified;
};
