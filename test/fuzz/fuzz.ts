/**
 * Tries every property on many random values, and ends with 1 when one fails. What failed is told with its seed, its
 * path and the smallest value found; with these it is tried again.
 *
 * Usage: npm run fuzz -- [--runs 1000000] [--seed N] [--only WORDS] [--path PATH]
 *
 * `--runs` are over all properties: the more a run of one costs, the fewer it has. `--only` takes properties whose name
 * holds these words.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { properties } from "./properties/index.js";
import { type Property, runsOf } from "./property.js";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "100000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    only: { type: "string", default: "" },
    path: { type: "string" },
  },
});
const seed = Number(values.seed);
const total = Number(values.runs);
const chosen = properties.filter(({ name }) => name.includes(values.only));
if (!Number.isInteger(seed) || !Number.isInteger(total) || chosen.length === 0) {
  console.error(
    "Expected whole numbers for --runs and --seed, and a property for --only. The properties are:",
  );
  for (const { name } of properties) console.error(`  ${name}`);
  process.exit(2);
}

const BATCH = 1_000;
/** What is told of an error: a comparison of two results can be very long. */
const LONGEST_MESSAGE = 2_000;
const seconds = (from: number): string => `${((performance.now() - from) / 1_000).toFixed(1)} s`;

/** Runs a property in batches, so that it can be seen how far it is. The first batch has the seed, each other one more. */
const tryOut = ({ name, property }: Property, runs: number): boolean => {
  const began = performance.now();
  let told = began;
  for (let done = 0; done < runs; done += BATCH) {
    const own = seed + done / BATCH;
    const details = fc.check(property, {
      seed: own,
      numRuns: Math.min(BATCH, runs - done),
      ...(values.path !== undefined && { path: values.path }),
    });
    if (details.failed) {
      const { errorInstance, counterexamplePath } = details;
      const message = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
      console.log(
        `FAILED  ${name}\n${fc.defaultReportMessage(details)}\n${message?.slice(0, LONGEST_MESSAGE)}`,
      );
      console.log(
        `Again: npm run fuzz -- --only ${JSON.stringify(name)} --seed ${own} --path ${counterexamplePath}`,
      );
      return false;
    }
    if (performance.now() - told > 30_000) {
      told = performance.now();
      console.log(`        ${name}: ${Math.min(runs, done + BATCH)} of ${runs}, ${seconds(began)}`);
    }
  }
  console.log(`holds   ${name}: ${runs} runs, ${seconds(began)}`);
  return true;
};

console.log(`Seed ${seed}, ${total} runs over ${chosen.length} properties.`);
const began = performance.now();
const failed = runsOf(chosen, total).filter(({ property, runs }) => !tryOut(property, runs));
console.log(`${failed.length} of ${chosen.length} properties failed; ${seconds(began)}.`);
process.exit(failed.length > 0 ? 1 : 0);
