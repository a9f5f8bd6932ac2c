/**
 * Lets Node import the data files (`.tsv`) as text when it runs the TypeScript sources directly:
 * `node --import tsx --import ./test/support/text-files.mjs FILE.ts`. tsup and vitest have their own settings.
 */
import { register } from "node:module";

const hooks = `
import { readFile } from "node:fs/promises";
export async function load(url, context, next) {
  if (!/\\.tsv$/.test(url)) return next(url, context);
  const text = await readFile(new URL(url), "utf8");
  return { format: "module", shortCircuit: true, source: "export default " + JSON.stringify(text) };
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
