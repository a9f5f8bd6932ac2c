/**
 * Mutation tests: is a change of the code that should matter found by a test? Hours for all of it: name one area or a
 * few files of it, `npm run mutation -- --mutate "src/decision/**"`. What was found is kept below `.cache`, so that only
 * code that changed since is tried again (all of it with `--force`, as after a change of tests); the report there,
 * `report.html`, shows each change that no test found.
 *
 * No kind of change is left out, though messages and names count as one each: a user reads them. Nor are those in
 * constants (`ignoreStatic`), for most of what reads interviews is a pattern in a constant.
 */
const AREAS = {
  /** Rubric, ratings and points. */
  rating: [
    "src/rubric/**/*.ts",
    "src/number/**/*.ts",
    "src/grade/combine-ratings.ts",
    "src/qualify/find-reasons.ts",
    "src/qualify/grade-response.ts",
    "src/qualify/qualify.ts",
    "src/criterion/**/*.ts",
  ],
  decision: ["src/decision/**/*.ts", "src/next-band/**/*.ts"],
  interview: ["src/interview/**/*.ts"],
};

const given = process.argv.indexOf("--mutate");
const asked = given < 0 ? "" : (process.argv[given + 1] ?? "");
const isAsked = (file) => asked.startsWith(file.split("*")[0]);
const area = Object.keys(AREAS).find((name) => asked && AREAS[name].some(isAsked)) ?? "all";
// A change in a constant is tried on every test: only those of its area are run.
process.env.MUTATED = area;

export default {
  mutate: Object.values(AREAS).flat(),
  packageManager: "npm",
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  buildCommand: "tsup --config test/mutation/tsup.config.ts",
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 10_000,
  ignorePatterns: ["/.cache", "/.ci", "/coverage", "/dist", "/docs"],
  tempDirName: ".cache/mutation/sandbox",
  incremental: true,
  incrementalFile: `.cache/mutation/${area}.json`,
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: ".cache/mutation/report.html" },
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  thresholds: { high: 90, low: 85, break: 85 },
};
