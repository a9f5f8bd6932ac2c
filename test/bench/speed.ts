/**
 * Speed of the language check beside its peers, and of `qualify`, all in one run and on one core.
 */
import { getLIDModel } from "fasttext.wasm.js";
import { franc } from "franc";
import { Bench, type Task } from "tinybench";
import { readCorpora } from "../../src/language/train/corpora.js";
import { printTable } from "../eval/measures.js";
import { applications } from "../support/fixtures.js";
import { built } from "./built.js";

const answers = applications.flatMap(({ responses }) => Object.values<string | undefined>(responses));

/** Every so many lines of a source: peers take a minute for all. */
const EVERY = 9;

const units = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** Means and percentiles of a task's calls, in milliseconds. */
const latencyOf = (task: Task | undefined) => {
  const result = task?.result;
  if (!result || !("latency" in result)) throw new Error(`${task?.name} was not measured`);
  return result.latency;
};

const benchOf = (time: number): Bench => new Bench({ time, warmupTime: time / 2 });

/** Units of text a second, in millions. */
const measureTexts = async (name: string, texts: readonly string[]): Promise<void> => {
  const { detectLanguage } = await built("language");
  const model = await getLIDModel();
  await model.load();
  const lines = texts.map((text) => text.replace(/\s+/gu, " "));
  const bench = benchOf(3000);
  bench.add("canto-qualify", () => {
    for (const text of texts) detectLanguage(text);
  });
  bench.add("fastText lid.176 (wasm)", async () => {
    for (const text of lines) await model.identify(text);
  });
  bench.add("franc", () => {
    for (const text of texts) franc(text, { minLength: 1 });
  });
  await bench.run();
  const speeds = bench.tasks.map((task) => units(texts) / latencyOf(task).p50 / 1000);
  const [, fastText = 1] = speeds;
  printTable(
    `detectLanguage, ${name}: ${texts.length} texts of ${Math.round(units(texts) / texts.length)} characters`,
    ["tool", "million characters a second", "× fastText"],
    bench.tasks.map(({ name: tool }, i) => {
      const speed = speeds[i] as number;
      return [tool, speed.toFixed(2), (speed / fastText).toFixed(1)];
    }),
  );
};

const measureQualify = async (): Promise<void> => {
  const { qualify } = await built("index");
  const bench = benchOf(5000);
  let next = 0;
  bench.add("qualify", () => {
    qualify(applications[next % applications.length]);
    next += 1;
  });
  await bench.run();
  const { mean, p50, p99 } = latencyOf(bench.tasks[0]);
  printTable(
    "qualify: an application at a time",
    ["applications a second", "mean, ms", "median, ms", "99th percentile, ms"],
    [[(1000 / mean).toFixed(0), mean.toFixed(3), p50.toFixed(3), p99.toFixed(3)]],
  );
};

/** @param corpora a folder with `dev/NAME.tsv.gz`; without it only our own answers are read */
export const measureSpeed = async (corpora: string | undefined): Promise<void> => {
  // First, for what the engine has learnt of other texts makes it slower.
  await measureQualify();
  await measureTexts(
    "answers",
    answers.flatMap((answer) => answer ?? []),
  );
  if (corpora !== undefined) {
    const lines = [...readCorpora(corpora, "dev").values()].flatMap((rows) =>
      rows.filter((_, i) => i % EVERY === 0).map(({ text }) => text),
    );
    await measureTexts("dev lines", lines);
  }
};
