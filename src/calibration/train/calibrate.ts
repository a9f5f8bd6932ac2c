/**
 * Fits what measures are worth to people's marks: `npm run calibrate -- --gold DIR`. Writes the fitted columns of
 * `marks.tsv`, `costs.tsv`, `demands.tsv` and `craft/weights.tsv`; the same input gives the same bytes. A minute.
 *
 * DIR holds `candidates.jsonl` and `ratings.jsonl`; our own candidates of `fixtures/answers` are added. Every figure that
 * is printed is of candidates that were left out of the fit that marked them.
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { weightedKappa } from "../../agreement/weighted-kappa.js";
import { DIMENSIONS } from "../../check/dimensions.js";

import { TASK_IDS } from "../../task/task.js";
import { fitMarking } from "./fit-marks.js";
import { answersOf, decisionUnseen, leaveOut, type Unseen } from "./leave-out.js";
import { lowerHalf, type MarkedCandidate, readGold, readOwn } from "./read-gold.js";
import { readArgued, writeMarking } from "./tables.js";

const { values } = parseArgs({ options: { gold: { type: "string" } } });
if (!values.gold) throw new Error("usage: npm run calibrate -- --gold DIR");

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const paths = {
  marks: path("../marks.tsv"),
  costs: path("../costs.tsv"),
  demands: path("../demands.tsv"),
  craft: path("../../craft/weights.tsv"),
};
const log = (line: string) => process.stdout.write(`${line}\n`);

const gold = readGold(values.gold);
const own = readOwn(path("../../../fixtures/answers"));
const all = [...gold, ...own];
const argued = readArgued(paths);
const unseen = leaveOut(all, argued);

const whole = (values: readonly number[], scale: number) => values.map((value) => Math.round(scale * value));

const report = (name: string, told: readonly Unseen[]): void => {
  const overall = weightedKappa(
    whole(
      told.map(({ one }) => one.overall),
      10,
    ),
    whole(
      told.map(({ rating }) => rating),
      10,
    ),
  );
  const sides = DIMENSIONS.map((side) => {
    const kappa = weightedKappa(
      whole(
        told.map(({ one }) => one.marks[side]),
        4,
      ),
      whole(
        told.map(({ marks }) => marks[side]),
        4,
      ),
    );
    return `${side} ${kappa?.toFixed(3) ?? "–"}`;
  });
  log(
    `${name.padEnd(34)} n ${String(told.length).padStart(3)}  rating ${overall?.toFixed(3) ?? "–"}  ${sides.join("  ")}`,
  );
};

const idsOf = (candidates: readonly MarkedCandidate[]) => new Set(candidates.map(({ id }) => id));
const among = (candidates: readonly MarkedCandidate[]) => {
  const ids = idsOf(candidates);
  return unseen.filter(({ one }) => ids.has(one.candidate));
};

log("Weighted kappa of candidates left out of the fit");
report("DIR", among(gold));
for (const task of TASK_IDS)
  report(
    `  ${task}`,
    among(gold).filter(({ one }) => one.task === task),
  );
report("  middling and low-effort half", among(lowerHalf(gold)));
report("our own", among(own));
for (const task of TASK_IDS)
  report(
    `  ${task}`,
    among(own).filter(({ one }) => one.task === task),
  );

const applications = readFileSync(path("../../../fixtures/applications.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string });
const decisions = new Map<string, number>();
let equal = 0;
for (const application of applications) {
  const candidate = gold.find(({ id }) => id === application.id);
  if (!candidate) continue;
  const decision = decisionUnseen(application, unseen);
  if (decision === candidate.decision) equal += 1;
  const key = `${candidate.decision} > ${decision}`;
  decisions.set(key, (decisions.get(key) ?? 0) + 1);
}
log(`decisions equal to people's: ${equal} of ${gold.length}`);
for (const [key, count] of [...decisions].sort()) log(`  ${key}: ${count}`);

writeMarking(fitMarking(answersOf(all), argued), paths);
