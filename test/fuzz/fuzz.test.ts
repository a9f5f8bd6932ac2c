import fc from "fast-check";
import { test } from "vitest";
import { properties } from "./properties/index.js";
import { runsOf } from "./property.js";

// A few runs, always the same ones; `npm run fuzz` makes many.
const RUNS = 2_000;
const SEED = 6;

test.each(runsOf(properties, RUNS).map(({ property, runs }) => ({ ...property, runs })))(
  "$name",
  ({ property, runs }) => {
    fc.assert(property, { seed: SEED, numRuns: runs });
  },
);
