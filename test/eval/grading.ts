import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { weightedKappa } from "../../src/agreement/weighted-kappa.js";
import { fitMarking, marksOf } from "../../src/calibration/train/fit-marks.js";
import { answersOf, decisionUnseen, leaveOut, type Unseen } from "../../src/calibration/train/leave-out.js";
import { type MarkedCandidate, readGold, readOwn } from "../../src/calibration/train/read-gold.js";
import { readArgued } from "../../src/calibration/train/tables.js";
import { gradeResponse, qualify, type ResponseGrade, type TaskId } from "../../src/index.js";
import { DIMENSIONS } from "../../src/response/response-grade.js";
import { defaultRubric } from "../../src/rubric/default-rubric.js";
import { rateResponse } from "../../src/rubric/rate-response.js";
import { TASK_IDS } from "../../src/task/task.js";
import { withInterval } from "./intervals.js";
import { percent, printTable } from "./measures.js";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const ANSWERS = path("../../fixtures/answers");
const UNSEEN = path("../../fixtures/answers-unseen");

const TASK_OF: Readonly<Record<string, TaskId>> = {
  character: "character",
  professional_email: "professionalEmail",
  persuasive_email: "persuasiveEmail",
};

type Truth = Readonly<Record<string, unknown>> & { readonly flags: readonly string[] };

interface TrueCandidate {
  readonly id: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly truth: Readonly<Record<string, Truth>>;
}

interface Adversarial {
  readonly id: string;
  readonly attack: string;
  readonly task: string;
  readonly text?: string;
  readonly generate?: { readonly repeat: readonly [string, number] };
  readonly must: { readonly score_band?: string; readonly flags?: readonly string[] };
}

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
  task: TaskId | null,
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

const graded = (candidate: TrueCandidate): { grade: ResponseGrade; truth: Truth }[] => {
  const responses = Object.fromEntries(
    Object.entries(candidate.answers).map(([name, text]) => [TASK_OF[name] as TaskId, text]),
  );
  const result = qualify({ interview: {}, responses });
  return Object.entries(TASK_OF).map(([name, task]) => ({
    grade: result.responses[task],
    truth: candidate.truth[name] as Truth,
  }));
};

/** Whether the truth has a demand met: counted ones ask for two. */
const isTrue = (truth: Truth, demand: string): boolean => {
  const told = truth[demand.replaceAll("-", "_")];
  return typeof told === "number" ? told >= 2 : Boolean(told);
};

const printDemands = (name: string, answers: readonly ReturnType<typeof graded>[]): void => {
  const found = answers.map((own) =>
    own.flatMap(({ grade, truth }) =>
      grade.demands.map(({ id, met }) => ({ id, met, is: isTrue(truth, id) })),
    ),
  );
  const rowOf = (id: string | null): string[] => {
    const own = found.flat().filter((one) => id === null || one.id === id);
    const count = (met: boolean, is: boolean) =>
      `${own.filter((one) => one.met === met && one.is === is).length}`;
    const right = (drawn: readonly (typeof found)[number][]) => {
      const some = drawn.flat().filter((one) => id === null || one.id === id);
      return (100 * some.filter(({ met, is }) => met === is).length) / some.length;
    };
    return [
      id ?? "all",
      count(true, true),
      count(false, true),
      count(true, false),
      count(false, false),
      withInterval(found, right, 1),
    ];
  };
  const ids = [...new Set(found.flat().map(({ id }) => id))];
  printTable(
    `Demands, ${name}`,
    ["demand", "hits", "misses", "false alarms", "rightly not met", "right, %"],
    [null, ...ids].map(rowOf),
  );
};

const textOf = ({ text, generate }: Adversarial): string =>
  text ?? (generate ? generate.repeat[0].repeat(generate.repeat[1]) : "");

const printAdvisories = (
  answers: readonly ReturnType<typeof graded>[],
  adversarial: readonly { one: Adversarial; grade: ResponseGrade }[],
): void => {
  const asked = [
    ...answers.flat().map(({ grade, truth }) => ({ grade, flags: truth.flags, whole: true })),
    ...adversarial.flatMap(({ one, grade }) =>
      one.must.flags ? [{ grade, flags: one.must.flags, whole: one.must.flags.length === 0 }] : [],
    ),
  ];
  const codes = new Set(
    asked.flatMap(({ grade, flags }) => [...flags, ...grade.advisories.map(({ code }) => code)]),
  );
  printTable(
    "Advisories on the samples and the adversarial answers (extra: raised, and not in the flags)",
    ["advisory", "hits", "misses", "extra"],
    [...codes].sort().map((code) => {
      const raised = ({ grade }: (typeof asked)[number]) => grade.advisories.some((one) => one.code === code);
      const count = (test: (one: (typeof asked)[number]) => boolean) => `${asked.filter(test).length}`;
      return [
        code,
        count((one) => one.flags.includes(code) && raised(one)),
        count((one) => one.flags.includes(code) && !raised(one)),
        count((one) => one.whole && !one.flags.includes(code) && raised(one)),
      ];
    }),
  );
};

const CEILING: Readonly<Record<string, number>> = { zero: 1, low: 3, middle: 5, high: 10 };
const FLOOR: Readonly<Record<string, number>> = { zero: 0, low: 2, middle: 4, high: 6 };

const printAdversarial = (
  name: string,
  rows: readonly { one: Adversarial; grade: ResponseGrade }[],
): void => {
  const banded = rows.filter(({ one }) => one.must.score_band !== undefined);
  const honest = banded.filter(({ one }) => one.attack.startsWith("honest-"));
  const cheats = banded.filter(({ one }) => !one.attack.startsWith("honest-"));
  const mark = ({ rating }: ResponseGrade) => Math.round(10 * (rating ?? 0));
  const band = (one: Adversarial) => one.must.score_band as string;
  const over = cheats.filter(({ one, grade }) => mark(grade) > (CEILING[band(one)] as number));
  const under = honest.filter(({ one, grade }) => mark(grade) < (FLOOR[band(one)] as number));
  const unflagged = honest.filter(({ one }) => one.must.flags?.length === 0);
  const flagged = unflagged.filter(({ grade }) => grade.advisories.length > 0);
  const told = (some: typeof rows) =>
    some.map(({ one, grade }) => `${one.id} ${one.attack} ${mark(grade)} (${band(one)})`).join("; ");
  printTable(
    `Adversarial answers, ${name}`,
    ["what", "n", "wrong", "which"],
    [
      ["cheats above their band", `${cheats.length}`, `${over.length}`, told(over)],
      ["honest answers below theirs", `${honest.length}`, `${under.length}`, told(under)],
      ["honest answers that raise an advisory", `${unflagged.length}`, `${flagged.length}`, told(flagged)],
    ],
  );
};

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
  const half = gold.filter(({ id }) => {
    const number = Number(id.slice(1));
    return (number > 30 && number <= 60) || number > 90;
  });
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

  const gradedOf = (rows: readonly Adversarial[]) =>
    rows.map((one) => ({
      one,
      grade: gradeResponse(textOf(one), TASK_OF[one.task] as TaskId) as ResponseGrade,
    }));
  const adversarial = gradedOf(rowsOf<Adversarial>(join(folder, "adversarial.jsonl")));
  printAdvisories(candidates, adversarial);
  printAdversarial("60 of DIR", adversarial);
  const ours = gradedOf(rowsOf<Adversarial>(path("../../fixtures/adversarial-own.jsonl")));
  printAdversarial(
    `${ours.length} of our own (${percent(ours.filter(({ one }) => one.attack.startsWith("honest-")).length, ours.length)} % honest)`,
    ours,
  );
};
