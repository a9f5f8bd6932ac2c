/**
 * Measures speed, cold start, growth and memory of the built package and prints Markdown tables:
 * `npm run bench -- [speed] [cold] [growth] [memory] [--corpora DIR]`, all of them where none is named; of memory
 * `[--lines 10000,1000000] [--formats jsonl,json] [--jobs 1,2] [--applications 10000]`. Figures of one run can be compared,
 * those of two machines cannot.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { measureCold } from "./cold.js";
import { measureGrowth } from "./growth.js";
import { measureMemory } from "./memory.js";
import { measureSpeed } from "./speed.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpora: { type: "string" },
    lines: { type: "string", default: "10000,100000" },
    formats: { type: "string", default: "jsonl,json" },
    jobs: { type: "string", default: "1,2" },
    applications: { type: "string", default: "10000" },
  },
});

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  speed: () => measureSpeed(values.corpora),
  cold: measureCold,
  growth: measureGrowth,
  memory: () => measureMemory(values),
};

const unknown = positionals.find((part) => !Object.hasOwn(PARTS, part));
if (unknown !== undefined) throw new Error(`no part ${unknown}; there are ${Object.keys(PARTS).join(", ")}`);

console.log(`Node ${process.version} on ${cpus().length} × ${cpus()[0]?.model}`);
for (const [part, measure] of Object.entries(PARTS))
  if (positionals.length === 0 || positionals.includes(part)) await measure();
