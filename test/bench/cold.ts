/** From the start of a process to its first result, beside a process that only imports zod, and an empty one. */
import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { printTable } from "../eval/measures.js";
import { applications } from "../support/fixtures.js";
import { root } from "./built.js";

const ROUNDS = 25;

const APPLICATION = JSON.stringify(applications[0]);
const runs = (code: string): string[] => ["--input-type=module", "--eval", code];

/** Arguments of Node. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  "empty process": runs(""),
  "import zod": runs(`import "zod";`),
  "canto-qualify/language, imported": runs(`import "./dist/language.js";`),
  "canto-qualify/language, first result": runs(
    `import { detectLanguage } from "./dist/language.js"; detectLanguage("佢哋喺邊度？");`,
  ),
  "canto-qualify, imported": runs(`import "./dist/index.js";`),
  "canto-qualify, first result": runs(`import { qualify } from "./dist/index.js"; qualify(${APPLICATION});`),
  "the program, its version": ["dist/cli.js", "--version"],
  "the program, one application": ["dist/cli.js", "score", "-", "--format", "jsonl"],
};

const millisecondsOf = (args: readonly string[]): number => {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, input: APPLICATION });
  if (status !== 0) throw new Error(`a process ended with ${status}: ${args.join(" ")}`);
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

export const measureCold = (): void => {
  const times = new Map(Object.keys(CASES).map((name) => [name, [] as number[]]));
  // By turns, so that what else the machine does falls on all alike.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, args] of Object.entries(CASES)) times.get(name)?.push(millisecondsOf(args));
  const medians = new Map([...times].map(([name, values]) => [name, median(values)]));
  const [empty = 0, zod = 1] = medians.values();
  printTable(
    "Cold start, process start to end, median",
    ["what", "ms", "over an empty process, ms", "× importing zod"],
    [...medians].map(([name, ms]) => [name, ms.toFixed(0), (ms - empty).toFixed(0), (ms / zod).toFixed(2)]),
  );
};
