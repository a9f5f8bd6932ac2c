import { TASK_OF } from "../../src/calibration/train/read-gold.js";
import { gradeResponse, type ResponseGrade, type TaskId } from "../../src/index.js";
import { printTable } from "./measures.js";

/** A single answer that is meant to cheat, or an honest one that must not be punished. */
export interface Attack {
  readonly id: string;
  readonly attack: string;
  readonly task: string;
  readonly text?: string;
  readonly generate?: { readonly repeat: readonly [string, number] };
  readonly must: { readonly score_band?: string; readonly flags?: readonly string[] };
}

export interface GradedAttack {
  readonly one: Attack;
  readonly grade: ResponseGrade;
}

export const gradeAttacks = (attacks: readonly Attack[]): GradedAttack[] =>
  attacks.map((one) => {
    const text = one.text ?? (one.generate ? one.generate.repeat[0].repeat(one.generate.repeat[1]) : "");
    return { one, grade: gradeResponse(text, TASK_OF[one.task] as TaskId) };
  });

/** On the raters' scale of ten: the most that a cheat may get, the least that an honest answer must. */
const CEILING: Readonly<Record<string, number>> = { zero: 1, low: 3, middle: 5, high: 10 };
const FLOOR: Readonly<Record<string, number>> = { zero: 0, low: 2, middle: 4, high: 6 };

const markOf = ({ rating }: ResponseGrade): number => Math.round(10 * (rating ?? 0));
const bandOf = ({ must }: Attack): string => must.score_band as string;
export const isOver = ({ one, grade }: GradedAttack): boolean =>
  markOf(grade) > (CEILING[bandOf(one)] as number);
export const isUnder = ({ one, grade }: GradedAttack): boolean =>
  markOf(grade) < (FLOOR[bandOf(one)] as number);

/** The answers that have a band, cheats and honest ones apart. */
export const sides = (rows: readonly GradedAttack[]): { cheats: GradedAttack[]; honest: GradedAttack[] } => {
  const banded = rows.filter(({ one }) => one.must.score_band !== undefined);
  const isHonest = ({ one }: GradedAttack) => one.attack.startsWith("honest-");
  return { cheats: banded.filter((row) => !isHonest(row)), honest: banded.filter(isHonest) };
};

export const printAttacks = (name: string, rows: readonly GradedAttack[]): void => {
  const { cheats, honest } = sides(rows);
  const over = cheats.filter(isOver);
  const under = honest.filter(isUnder);
  const unflagged = honest.filter(({ one }) => one.must.flags?.length === 0);
  const flagged = unflagged.filter(({ grade }) => grade.advisories.length > 0);
  const told = (some: readonly GradedAttack[]) =>
    some.map(({ one, grade }) => `${one.id} ${one.attack} ${markOf(grade)} (${bandOf(one)})`).join("; ");
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
