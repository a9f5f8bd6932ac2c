import { readdirSync, readFileSync } from "node:fs";
import type { TaskId } from "../../src/index.js";

/** A letter with the demands of its task that it does not meet, as its writer says. */
export interface ToldLetter {
  readonly id: string;
  readonly task: Extract<TaskId, "professionalEmail" | "persuasiveEmail">;
  readonly text: string;
  readonly unmet: readonly string[];
  /** How good it is, 0–4, as its writer says. */
  readonly rating: number;
}

const folder = new URL("../../fixtures/demands/", import.meta.url);

/** Letters by writers who saw nothing of the project, by the file: a writer each. */
export const toldLetters: ReadonlyMap<string, readonly ToldLetter[]> = new Map(
  readdirSync(folder)
    .sort()
    .map((name) => [
      name.replace(".jsonl", ""),
      readFileSync(new URL(name, folder), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as ToldLetter),
    ]),
);
