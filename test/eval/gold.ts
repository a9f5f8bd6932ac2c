import { gradeResponse, type TaskId } from "../../src/index.js";
import { percent, printTable } from "./measures.js";

const TASKS: Readonly<Record<string, TaskId>> = {
  character: "character",
  professional_email: "professionalEmail",
  persuasive_email: "persuasiveEmail",
};

interface Candidate {
  readonly id: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly truth: Readonly<Record<string, { language: string; script: string }>>;
}

type Ratings = { readonly id: string } & Readonly<Record<string, { readonly L: number }>>;

interface Adversarial {
  readonly id: string;
  readonly attack: string;
  readonly task?: string;
  readonly text?: string;
  readonly generate?: { readonly repeat: readonly [string, number] };
  readonly must: { readonly language_pass?: boolean; readonly script?: string };
}

/** The raters' mark for language from which they took an answer for Cantonese. */
export const ACCEPTED = 2.5;

/** Acceptance against three raters, answer by answer, with the disagreements; adversarial answers; script. */
export const measureGold = (
  candidates: readonly Candidate[],
  ratings: readonly Ratings[],
  adversarial: readonly Adversarial[],
): void => {
  const byId = new Map(ratings.map((row) => [row.id, row]));
  const misses: string[][] = [];
  let [answers, scripts] = [0, 0];
  for (const { id, answers: given, truth } of candidates) {
    for (const [task, text] of Object.entries(given)) {
      const { language, script } = gradeResponse(text, TASKS[task] as TaskId);
      const mark = byId.get(id)?.[task]?.L ?? 0;
      answers += 1;
      if (script.label === truth[task]?.script) scripts += 1;
      if (language.accepted === mark >= ACCEPTED) continue;
      const share = language.cantoneseShare?.toFixed(2) ?? "–";
      misses.push([
        id,
        task,
        `${mark}`,
        truth[task]?.language ?? "",
        language.label,
        share,
        `${language.disguised}`,
      ]);
    }
  }
  const agreed = answers - misses.length;
  printTable(
    "Gold answers, %",
    ["n", "accepted as the raters do", "script"],
    [[`${answers}`, percent(agreed, answers), percent(scripts, answers)]],
  );
  printTable(
    "Where we differ from the raters",
    ["id", "task", "L", "truth", "label", "share", "disguised"],
    misses,
  );

  const wrong = adversarial.flatMap(({ id, attack, task, text, generate, must }): string[][] => {
    const given = text ?? generate?.repeat[0].repeat(generate.repeat[1]) ?? "";
    const { language, script } = gradeResponse(given, TASKS[task ?? "character"] ?? "character");
    const rows: string[][] = [];
    if (must.language_pass !== undefined && must.language_pass !== language.accepted) {
      rows.push([
        id,
        attack,
        `language_pass ${must.language_pass}`,
        `${language.label}, disguised ${language.disguised}`,
      ]);
    }
    if (must.script !== undefined && must.script !== script.label) {
      rows.push([id, attack, `script ${must.script}`, script.label]);
    }
    return rows;
  });
  printTable(
    `Adversarial answers judged otherwise than asked, of ${adversarial.length}`,
    ["id", "attack", "asked", "given"],
    wrong,
  );
};
