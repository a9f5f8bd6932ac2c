/**
 * Makes `particular.tsv`: which words make an answer particular and which make it general. Run with `npm run
 * train:craft`; the same input gives the same bytes. Some seconds.
 *
 * Input: our own texts in `fixtures/versions`, the same content written in four qualities of about one length. How the
 * qualities come out on subjects that were left out is printed.
 */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { meanOf } from "../../number/mean.js";
import { readResponse } from "../../response/read-response.js";
import { listingTest, tasks } from "../../task/tasks.js";
import { fitWords, oddsUnseen, type Told, wordTable } from "../../words/train/fit-words.js";
import { differentWords } from "../../words/word-model.js";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const FOLDER = path("../../../fixtures/versions");

/** How particular each of the four is. */
const QUALITIES = { dull: 0, cliche: 0, fair: 0.5, fine: 1 } as const;
type Quality = keyof typeof QUALITIES;
const NAMES = Object.keys(QUALITIES) as Quality[];

const TASK_OF = {
  character: tasks.character,
  friend: tasks.persuasiveEmail,
  superior: tasks.professionalEmail,
};

const texts = readdirSync(FOLDER)
  .sort()
  .flatMap((name) => {
    const task = TASK_OF[name.split("-")[0] as keyof typeof TASK_OF];
    return readFileSync(`${FOLDER}/${name}`, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => ({ task, row: JSON.parse(line) as Record<Quality, string> }));
  })
  .flatMap(({ task, row }, group) =>
    NAMES.map(
      (quality): Told => ({
        group,
        target: QUALITIES[quality],
        words: differentWords(readResponse(row[quality], task, listingTest)),
      }),
    ),
  );

const odds = oddsUnseen(texts);
for (const [i, quality] of NAMES.entries()) {
  const own = odds.filter((_, k) => k % NAMES.length === i);
  process.stdout.write(
    `${quality.padEnd(7)} ${own.length} unseen, mean log-odds ${meanOf(own).toFixed(2)}\n`,
  );
}
const model = fitWords(texts);
process.stdout.write(`${model.words.length} words\n`);
writeFileSync(
  path("../particular.tsv"),
  wordTable(model, [
    "Made by `npm run train:craft`; do not edit. Tenths of log-odds that a word adds for particular writing, against general.",
    "The empty word is the bias.",
  ]),
);
