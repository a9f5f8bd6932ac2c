/**
 * Makes `particular.tsv`: which words make an answer particular and which make it general. Run with `npm run
 * train:craft`; the same input gives the same bytes. Some seconds.
 *
 * Input: our own texts in `fixtures/versions`, the same content written in four qualities of about one length. How the
 * qualities come out on subjects that were left out is printed.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readResponse } from "../../response/read-response.js";
import { listingTest, tasks } from "../../task/tasks.js";
import { type Example, type Fit, fitRidge } from "../../train/ridge.js";
import { differentWords, valueOfWord } from "../particularity.js";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const FOLDER = path("../../../fixtures/versions");

/** How particular each of the four is. */
const QUALITIES = { dull: 0, cliche: 0, fair: 0.5, fine: 1 } as const;
type Quality = keyof typeof QUALITIES;

/** A word is weighed when this many texts hold it. */
const LEAST_TEXTS = 3;
const RIDGE = 4;
const FOLDS = 5;
const LEAST_TENTHS = 1;

interface Version {
  readonly subject: number;
  readonly quality: Quality;
  readonly words: ReadonlySet<string>;
}

const TASK_OF = {
  character: tasks.character,
  friend: tasks.persuasiveEmail,
  superior: tasks.professionalEmail,
};

const readVersions = (): Version[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((name) => {
      const task = TASK_OF[name.split("-")[0] as keyof typeof TASK_OF];
      return readFileSync(`${FOLDER}/${name}`, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => ({ task, row: JSON.parse(line) as Record<Quality, string> }));
    })
    .flatMap(({ task, row }, subject) =>
      (Object.keys(QUALITIES) as Quality[]).map((quality) => ({
        subject,
        quality,
        words: differentWords(readResponse(row[quality], task, listingTest)),
      })),
    );

interface Model extends Fit {
  readonly words: readonly string[];
}

const fitWords = (versions: readonly Version[]): Model => {
  const counts = new Map<string, number>();
  for (const { words } of versions) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].flatMap(([word, count]) => (count >= LEAST_TEXTS ? [word] : [])).sort();
  const number = new Map(words.map((word, i) => [word, i]));
  const examples = versions.map(
    (version): Example => ({
      features: Int32Array.from([...version.words].flatMap((word) => number.get(word) ?? [])),
      value: valueOfWord(version.words.size),
      target: QUALITIES[version.quality],
    }),
  );
  return { words, ...fitRidge(examples, words.length, RIDGE) };
};

const oddsOf = ({ words, weights, bias }: Model, version: Version): number =>
  words.reduce(
    (sum, word, i) =>
      version.words.has(word) ? sum + valueOfWord(version.words.size) * (weights[i] as number) : sum,
    bias,
  );

const versions = readVersions();
const unseen = new Map<Quality, number[]>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = fitWords(versions.filter(({ subject }) => subject % FOLDS !== fold));
  for (const version of versions.filter(({ subject }) => subject % FOLDS === fold))
    unseen.set(version.quality, [...(unseen.get(version.quality) ?? []), oddsOf(model, version)]);
}
for (const [quality, odds] of unseen) {
  const mean = odds.reduce((sum, one) => sum + one, 0) / odds.length;
  process.stdout.write(`${quality.padEnd(7)} ${odds.length} unseen, mean log-odds ${mean.toFixed(2)}\n`);
}

const model = fitWords(versions);
const rows = [
  ["", model.bias] as const,
  ...model.words.map((word, i) => [word, model.weights[i] as number] as const),
]
  .map(([word, weight]) => [word, Math.round(10 * weight)] as const)
  .filter(([word, tenths]) => word === "" || Math.abs(tenths) >= LEAST_TENTHS);
const lines = [
  "# Made by `npm run train:craft`; do not edit. Tenths of log-odds that a word adds for particular writing, against general.",
  "# The empty word is the bias.",
  "word\tweight",
  ...rows.map((row) => row.join("\t")),
];
process.stdout.write(`${rows.length - 1} words\n`);
writeFileSync(path("../particular.tsv"), `${lines.join("\n")}\n`);
