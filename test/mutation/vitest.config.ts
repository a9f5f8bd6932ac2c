import { defineConfig } from "vitest/config";
import base from "../../vitest.config.js";

const { MUTATED = "all" } = process.env;
const suites = ["rating", "decision", "interview"].filter((suite) => MUTATED === "all" || MUTATED === suite);

/** Each suite is one file, so that a mutant costs one load of the engine and the first test to fail ends it. */
export default defineConfig({
  ...base,
  test: { include: suites.map((suite) => `.cache/mutation/${suite}.js`), testTimeout: 30_000 },
});
