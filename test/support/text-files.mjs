/**
 * Lets Node import the data files (`.tsv`) as they are built into the package when it runs the TypeScript sources directly:
 * `node --import tsx --import ./test/support/text-files.mjs FILE.ts`. tsup and vitest have their own settings.
 */
import { register } from "node:module";

// Hooks run where no TypeScript is; what they give is run where there is.
const forMachines = new URL("../../src/text/for-machines.ts", import.meta.url);

const hooks = `
import { readFile } from "node:fs/promises";
export async function load(url, context, next) {
  if (!/\\.tsv$/.test(url)) return next(url, context);
  const text = JSON.stringify(await readFile(new URL(url), "utf8"));
  const source = 'import { forMachines } from "${forMachines}"; export default forMachines(' + text + ");";
  return { format: "module", shortCircuit: true, source };
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
