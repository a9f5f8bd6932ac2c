/** Data files are imported as text, as `forMachines` makes them; `parseTable`, `eachRow` and `charactersOf` read them. */
declare module "*.tsv" {
  const text: string;
  export default text;
}

/** Where the running file is. */
interface ImportMeta {
  url: string;
}

/** Built by itself, as it needs Node; elsewhere something else stands in its place: see `imports` in package.json. */
declare module "#threads" {
  export const inThreads: import("./threads/types.js").InThreads;
}

/** OpenCC's table of characters: pairs of a Traditional one and a Simplified one, parted by a blank, with | between pairs. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
