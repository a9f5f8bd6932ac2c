import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DemandedResponse } from "../../check/check.js";
import type { Dimensions } from "../../check/dimensions.js";
import { findDemands } from "../../grade/find-demands.js";
import { readResponse } from "../../response/read-response.js";

import type { TaskId } from "../../task/task.js";
import { listingTest, tasks } from "../../task/tasks.js";

/** An answer that people marked. */
export interface Marked {
  /** Of the candidate; no two sources share one. */
  readonly candidate: string;
  readonly task: TaskId;
  readonly response: DemandedResponse;
  /** 0–1 each: a mark from 0 to 4, divided by 4. */
  readonly marks: Readonly<Record<keyof Dimensions, number>>;
  /** 0–1: the overall mark from 0 to 10, divided by 10. */
  readonly overall: number;
}

export interface MarkedCandidate {
  readonly id: string;
  readonly answers: readonly Marked[];
  /** What people decided on the three answers together. */
  readonly decision: string;
}

/** What the sample files call a task. */
export const TASK_OF: Readonly<Record<string, TaskId>> = {
  character: "character",
  professional_email: "professionalEmail",
  persuasive_email: "persuasiveEmail",
};

type Marks = Readonly<Record<"L" | "T" | "C" | "M" | "H", number>>;
type Ratings = { readonly id: string; readonly D: string } & Readonly<Record<string, Marks>>;

interface Candidate {
  readonly id: string;
  readonly answers: Readonly<Record<string, string>>;
}

const rowsOf = <Row>(path: string): Row[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

const markedOf = (
  candidate: Candidate,
  marks: Readonly<Record<string, Marks>>,
  decision: string,
): MarkedCandidate => ({
  id: candidate.id,
  decision,
  answers: Object.entries(TASK_OF).map(([name, task]): Marked => {
    const { L, T, C, M, H } = marks[name] as Marks;
    return {
      candidate: candidate.id,
      task,
      response: findDemands(
        readResponse(candidate.answers[name] ?? "", tasks[task], listingTest),
        listingTest,
      ),
      marks: { language: L / 4, task: T / 4, craft: C / 4, mechanics: M / 4 },
      overall: H / 10,
    };
  }),
});

/** The candidates of DIR: `candidates.jsonl` and the medians of three raters in `ratings.jsonl`. */
export const readGold = (folder: string): MarkedCandidate[] => {
  const ratings = new Map(rowsOf<Ratings>(join(folder, "ratings.jsonl")).map((row) => [row.id, row]));
  return rowsOf<Candidate>(join(folder, "candidates.jsonl")).flatMap((candidate) => {
    const own = ratings.get(candidate.id);
    return own ? [markedOf(candidate, own as Readonly<Record<string, Marks>>, own.D)] : [];
  });
};

/** Of the candidates of DIR the middling and low-effort half. */
export const lowerHalf = (gold: readonly MarkedCandidate[]): MarkedCandidate[] =>
  gold.filter(({ id }) => {
    const number = Number(id.slice(1));
    return (number > 30 && number <= 60) || number > 90;
  });

/** Our own further candidates, one file a kind of writer, each marked by one rater. */
export const readOwn = (folder: string): MarkedCandidate[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .sort()
    .flatMap((name) =>
      rowsOf<Candidate & { marks: Readonly<Record<string, Marks>>; D: string }>(join(folder, name)).map(
        (row) => markedOf(row, row.marks, row.D),
      ),
    );
