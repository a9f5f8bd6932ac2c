import { readdirSync, readFileSync } from "node:fs";
import type { Application, TaskId } from "../../src/index.js";

const read = <Row>(name: string): Row[] =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);

export interface Truth {
  id: string;
  interview: {
    writingMonths: number;
    ratingMonths: number;
    portfolioKind: string;
    portfolioWorks: number;
    educationLevel: string;
  };
  responses: Record<TaskId, Record<string, unknown> & { script: string }>;
}

export interface Marks {
  id: string;
  decision: string;
  character: TaskMarks;
  professionalEmail: TaskMarks;
  persuasiveEmail: TaskMarks;
}
/** Medians of three raters: four sides from 0 to 4, the whole from 0 to 10. */
interface TaskMarks {
  language: number;
  task: number;
  craft: number;
  mechanics: number;
  overall: number;
}

export const applications = read<Application & { id: string }>("applications.jsonl");
export const truths = new Map(read<Truth>("truth.jsonl").map((row) => [row.id, row]));
export const marks = new Map(read<Marks>("ratings.jsonl").map((row) => [row.id, row]));

/** Where a question was not put, its truth is missing too; null is what only a person can tell. */
interface InterviewRow {
  id: string;
  interview: {
    platformExperience: string;
    education?: string;
    portfolio?: string;
    cantoneseWritingYears?: string;
    interviewedOn?: string;
  };
  truth: {
    writingMonths: number | null;
    ratingMonths: number | null;
    educationLevel?: string;
    portfolioKind?: string;
    portfolioWorks?: number;
    writingYears?: number | null;
  };
}

/** Interview answers of other people than the 120, with what they really say; one file a set. */
export const interviews = readdirSync(new URL("../../fixtures/interviews", import.meta.url))
  .sort()
  .flatMap((name) => read<InterviewRow>(`interviews/${name}`));

interface Adversarial {
  id: string;
  task: TaskId;
  attack: string;
  text?: string;
  generate?: { repeat: [string, number] };
  must: {
    language_pass?: boolean;
    script?: string;
    score_band?: "zero" | "low" | "middle" | "high";
    flags?: string[];
  };
}

/** Single answers meant to cheat, and honest ones that must not be punished. */
export const adversarial = read<Adversarial>("adversarial.jsonl").map((row) => ({
  ...row,
  text: row.text ?? row.generate?.repeat[0].repeat(row.generate.repeat[1]) ?? "",
}));

export const TASKS: readonly TaskId[] = ["character", "professionalEmail", "persuasiveEmail"];

/** An application of the samples by its id. */
export const sample = (id: string): Application & { id: string } => {
  const found = applications.find((application) => application.id === id);
  if (!found) throw new Error(`no sample ${id}`);
  return structuredClone(found);
};
