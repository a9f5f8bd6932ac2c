import { readdirSync, readFileSync } from "node:fs";
import type { TaskId } from "../../src/index.js";

/** An answer with the demands of its task that it does not meet, as its writer says. */
export interface ToldAnswer {
  readonly id: string;
  readonly task: TaskId;
  readonly text: string;
  readonly unmet: readonly string[];
  /** How good it is, 0–4, where its writer says so. */
  readonly rating?: number;
}

const folder = new URL("../../fixtures/demands/", import.meta.url);

/** Answers by writers who saw nothing of the project, by the file: a writer each. */
export const toldAnswers: ReadonlyMap<string, readonly ToldAnswer[]> = new Map(
  readdirSync(folder)
    .sort()
    .map((name) => [
      name.replace(".jsonl", ""),
      readFileSync(new URL(name, folder), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as ToldAnswer),
    ]),
);
