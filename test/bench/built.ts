import { fileURLToPath } from "node:url";

/** The root of the package. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

interface Built {
  index: typeof import("../../src/index.js");
  language: typeof import("../../src/language.js");
  interview: typeof import("../../src/interview.js");
}

/** An entry as it is built: what users run is measured, not its sources. */
export const built = <Entry extends keyof Built>(entry: Entry): Promise<Built[Entry]> =>
  import(`${root}dist/${entry}.js`) as Promise<Built[Entry]>;
