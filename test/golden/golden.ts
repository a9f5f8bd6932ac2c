/**
 * Shows what a change of the sources does to the golden results in `fixtures/golden`.
 *
 * Usage: npm run golden [-- --update]
 *
 * Ends with 1 when anything moved. `--update` writes the new results, and ends with 1 only when the version may not
 * hold them.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import * as main from "../../src/index.js";
import * as interview from "../../src/interview.js";
import * as language from "../../src/language.js";
import { VERSION } from "../../src/qualify/version.js";
import * as report from "../../src/report.js";
import { nameOf, readGolden, sections, writeGolden } from "./golden-files.js";
import { movesOf } from "./moves.js";
import { refusalOf } from "./release.js";
import { resultsOf } from "./results.mjs";
import { summarise, tellMoves } from "./tell-moves.js";

const { values } = parseArgs({ options: { update: { type: "boolean", default: false } } });
const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");

const golden = readGolden();
const results = resultsOf({ main, language, interview, report }, sections);
const name = nameOf(results);
const moves = sections.flatMap((section) =>
  movesOf(section, golden.results[section].table, results[section].table),
);
const count = sections.reduce((sum, section) => sum + Object.keys(results[section].table).length, 0);
const summary = summarise(moves, count);

console.log(`${summary}. Golden results ${golden.name}${name === golden.name ? "" : ` → ${name}`}.`);
for (const line of tellMoves(moves, golden.results, results)) console.log(line);

/** Writes the new results, unless the version may not hold them. */
const update = (): void => {
  if (name === golden.name) {
    // Tables alone, such as a new column, are no move of a result.
    writeGolden({ version: golden.version, results });
    return;
  }
  const isRubricMoved = golden.results.rubric.digest !== results.rubric.digest;
  const refusal = refusalOf(changelog, VERSION, isRubricMoved);
  if (refusal) {
    console.error(`\nNot updated. ${refusal}`);
    process.exitCode = 1;
    return;
  }
  writeGolden({ version: VERSION, results });
  console.log(`\nUpdated. Say why in CHANGELOG.md, first under "### Scores" of ${VERSION}:`);
  console.log(`- \`${name}\`: ${summary}. WHY`);
};

if (values.update) {
  update();
} else if (moves.length > 0 || name !== golden.name) {
  console.log("\nIf that is meant: npm run golden -- --update");
  process.exitCode = 1;
}
