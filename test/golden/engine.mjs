/**
 * Plain JavaScript, as all of this folder that runs in another process: every version of Node reads it as it is.
 *
 * @typedef {object} Engine
 * @property {typeof import("../../src/index.js")} main
 * @property {typeof import("../../src/language.js")} language
 * @property {typeof import("../../src/interview.js")} interview
 * @property {typeof import("../../src/report.js")} report
 *
 * @typedef {"esm" | "cjs"} Build
 */
import { createRequire } from "node:module";

const folder = new URL("../../dist/", import.meta.url);

/**
 * The built package, as a user's `import` or `require` gets it.
 *
 * @param {Build} build
 * @returns {Promise<Engine>}
 */
export const loadBuilt = async (build) => {
  const require = createRequire(folder);
  /** @param {string} name */
  const load = (name) =>
    build === "cjs" ? require(`./${name}.cjs`) : import(new URL(`${name}.js`, folder).href);
  return {
    main: await load("index"),
    language: await load("language"),
    interview: await load("interview"),
    report: await load("report"),
  };
};
