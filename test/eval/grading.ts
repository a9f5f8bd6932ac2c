import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { weightedKappa } from "../../src/agreement/weighted-kappa.js";
import { fitMarking, marksOf } from "../../src/calibration/train/fit-marks.js";
import { answersOf, decisionUnseen, leaveOut, type Unseen } from "../../src/calibration/train/leave-out.js";
import { lowerHalf, type MarkedCandidate, readGold, readOwn } from "../../src/calibration/train/read-gold.js";
import { readArgued } from "../../src/calibration/train/tables.js";
import { DIMENSIONS } from "../../src/check/dimensions.js";

import { defaultRubric } from "../../src/rubric/default-rubric.js";
import { rateResponse } from "../../src/rubric/rate-response.js";
import { TASK_IDS } from "../../src/task/task.js";
import { toldAnswers } from "../support/told-answers.js";
import { type Attack, gradeAttacks, isOver, isUnder, printAttacks, sides } from "./attacks.js";
import { graded, gradedTold, isTrue, printAdvisories, printDemands, type TrueCandidate } from "./demands.js";
import { withInterval } from "./intervals.js";
import { percent, printTable } from "./measures.js";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const ANSWERS = path("../../fixtures/answers");
const UNSEEN = path("../../fixtures/answers-unseen");

const rowsOf = <Row>(file: string): Row[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/** The unseen marks of each candidate, as one group. */
const grouped = (unseen: readonly Unseen[], candidates: readonly MarkedCandidate[]): Unseen[][] =>
  candidates.map(({ id }) => unseen.filter(({ one }) => one.candidate === id));

const kappaOf = (
  groups: readonly (readonly Unseen[])[],
  task: string | null,
  side: string,
): number | null => {
  const own = groups.flat().filter(({ one }) => task === null || one.task === task);
  const scale = side === "rating" ? 10 : 4;
  const whole = (value: number) => Math.round(scale * value);
  const dimension = DIMENSIONS.find((name) => name === side);
  return weightedKappa(
    own.map(({ one }) => whole(dimension ? one.marks[dimension] : one.overall)),
    own.map(({ marks, rating }) => whole(dimension ? marks[dimension] : rating)),
  );
};

const printKappas = (name: string, groups: readonly (readonly Unseen[])[]): void =>
  printTable(
    `Agreement with people, ${name}: quadratically weighted kappa of candidates left out of the fit, 95 % interval`,
    ["task", "n", "rating", ...DIMENSIONS],
    [null, ...TASK_IDS].map((task) => [
      task ?? "all",
      `${groups.flat().filter(({ one }) => task === null || one.task === task).length}`,
      ...["rating", ...DIMENSIONS].map((side) =>
        withInterval(groups, (drawn) => kappaOf(drawn, task, side), 3),
      ),
    ]),
  );

/** How the grader agrees with people: ratings, decisions, demands, advisories, adversarial answers. */
export const measureGrading = (folder: string): void => {
  const [gold, own] = [readGold(folder), readOwn(ANSWERS)];
  const table = (name: string) => path(`../../src/calibration/${name}.tsv`);
  const argued = readArgued({ marks: table("marks"), costs: table("costs"), demands: table("demands") });
  const unseen = leaveOut([...gold, ...own], argued);
  const fresh = readOwn(UNSEEN);
  const marking = fitMarking(answersOf([...gold, ...own]), argued);
  const freshly = fresh.map(({ answers }) =>
    answers.map((one): Unseen => {
      const marks = marksOf(one, marking);
      return { one, marks, rating: rateResponse(marks, defaultRubric) };
    }),
  );
  const half = lowerHalf(gold);
  printKappas("120 candidates", grouped(unseen, gold));
  printKappas("of these the middling and low-effort half", grouped(unseen, half));
  printKappas("our own further candidates", grouped(unseen, own));
  printKappas("candidates written and marked afterwards", freshly);

  const applications = rowsOf<{ id: string }>(path("../../fixtures/applications.jsonl"));
  const decided = applications.flatMap((application) => {
    const people = gold.find(({ id }) => id === application.id)?.decision;
    return people ? [{ people, ours: decisionUnseen(application, unseen) }] : [];
  });
  const equal = (some: readonly (typeof decided)[number][]) =>
    (100 * some.filter(({ people, ours }) => people === ours).length) / some.length;
  const reversed = decided.filter(
    ({ people, ours }) => people !== ours && people !== "review" && ours !== "review",
  );
  printTable(
    "Decisions, the same fits",
    ["n", "as people's, %", "qualified for their not-qualified, or the reverse"],
    [[`${decided.length}`, withInterval(decided, equal, 1), `${reversed.length}`]],
  );

  const candidates = rowsOf<TrueCandidate>(join(folder, "candidates.jsonl")).map(graded);
  const trueIn = (from: string) =>
    readdirSync(from)
      .sort()
      .flatMap((name) => rowsOf<TrueCandidate>(join(from, name)));
  printDemands("120 candidates", candidates);
  printDemands("our own further candidates", trueIn(ANSWERS).map(graded));
  printDemands("candidates written and marked afterwards", trueIn(UNSEEN).map(graded));
  for (const [name, answers] of toldAnswers)
    printDemands(`answers of fixtures/demands/${name}`, answers.map(gradedTold));

  const adversarial = gradeAttacks(rowsOf<Attack>(join(folder, "adversarial.jsonl")));
  printAdvisories(candidates, adversarial);
  printAttacks("60 of DIR", adversarial);
  const ours = gradeAttacks(rowsOf<Attack>(path("../../fixtures/adversarial-own.jsonl")));
  printAttacks(
    `${ours.length} of our own (${percent(ours.filter(({ one }) => one.attack.startsWith("honest-")).length, ours.length)} % honest)`,
    ours,
  );

  const kappaRows = [null, ...TASK_IDS].flatMap((task) =>
    ["rating", ...DIMENSIONS].map((side) => [
      `kappa of the ${side}`,
      task ?? "all tasks",
      withInterval(grouped(unseen, gold), (drawn) => kappaOf(drawn, task, side), 3),
    ]),
  );
  const found = candidates.map((answers) =>
    answers.flatMap(({ grade, truth }) =>
      grade.demands.map(({ id, met }) => ({ id, met, is: isTrue(truth, id) })),
    ),
  );
  const demandRows = ["all demands", ...new Set(found.flat().map(({ id }) => id))].map((id, i) => {
    const own = (drawn: typeof found) => drawn.flat().filter((one) => i === 0 || one.id === id);
    const count = (met: boolean, is: boolean) =>
      own(found).filter((one) => one.met === met && one.is === is).length;
    const right = (drawn: readonly (typeof found)[number][]) => {
      const some = own([...drawn]);
      return (100 * some.filter(({ met, is }) => met === is).length) / some.length;
    };
    return [
      `demands right, % (hits ${count(true, true)}, misses ${count(false, true)}, false alarms ${count(true, false)})`,
      id,
      withInterval(found, right, 1),
    ];
  });
  const shareOf = <One>(some: readonly One[], test: (one: One) => boolean): string =>
    withInterval(some, (drawn) => (100 * drawn.filter(test).length) / drawn.length, 1);
  const flags = candidates.flat().flatMap(({ grade, truth }) => truth.flags.map((flag) => ({ grade, flag })));
  const raised = candidates
    .flat()
    .flatMap(({ grade, truth }) => grade.advisories.map(({ code }) => ({ code, flags: truth.flags })));
  const advisoryRows = [
    [
      "advisories asked for that are raised, %",
      "360 answers",
      shareOf(flags, ({ grade, flag }) => grade.advisories.some(({ code }) => code === flag)),
    ],
    [
      "advisories raised that are asked for, %",
      "360 answers, disguise aside",
      shareOf(
        raised.filter(({ code }) => code !== "disguised-written-chinese"),
        ({ code, flags: own }) => own.includes(code),
      ),
    ],
  ];
  const adversarialRows = (name: string, rows: typeof adversarial) => {
    const { cheats, honest } = sides(rows);
    return [
      ["cheats that get through, %", name, shareOf(cheats, isOver)],
      ["honest answers punished, %", name, shareOf(honest, isUnder)],
    ];
  };
  printTable(
    "Grading in one table: figure and 95 % bootstrap interval",
    ["what", "of", "figure"],
    [
      ...kappaRows,
      ["decisions as people's, %", "120 candidates", withInterval(decided, equal, 1)],
      ...demandRows,
      ...advisoryRows,
      ...adversarialRows("60 of DIR", adversarial),
      ...adversarialRows(`${ours.length} of our own`, ours),
    ],
  );
};
