import { TASK_OF } from "../../src/calibration/train/read-gold.js";
import { gradeResponse, qualify, type ResponseGrade, type TaskId } from "../../src/index.js";
import type { ToldAnswer } from "../support/told-answers.js";
import type { GradedAttack } from "./attacks.js";
import { withInterval } from "./intervals.js";
import { printTable } from "./measures.js";

type Truth = Readonly<Record<string, unknown>> & { readonly flags: readonly string[] };

export interface TrueCandidate {
  readonly id: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly truth: Readonly<Record<string, Truth>>;
}

/** The grades of a candidate beside what the answers really hold. */
export const graded = (candidate: TrueCandidate): { grade: ResponseGrade; truth: Truth }[] => {
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
export const isTrue = (truth: Truth, demand: string): boolean => {
  const told = truth[demand.replaceAll("-", "_")];
  return typeof told === "number" ? told >= 2 : Boolean(told);
};

/** The grade of an answer by itself beside which of its demands are met. */
export const gradedTold = ({ task, text, unmet }: ToldAnswer): ReturnType<typeof graded> => {
  const grade = gradeResponse(text, task);
  const told = grade.demands.map(({ id }) => [id.replaceAll("-", "_"), !unmet.includes(id)]);
  return [{ grade, truth: { ...Object.fromEntries(told), flags: [] } }];
};

export const printDemands = (name: string, answers: readonly ReturnType<typeof graded>[]): void => {
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

export const printAdvisories = (
  answers: readonly ReturnType<typeof graded>[],
  adversarial: readonly GradedAttack[],
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
