/** Time for each character of texts from 10² to 10⁶ characters: flat where nothing is worse than linear. */
import { performance } from "node:perf_hooks";
import { printTable } from "../eval/measures.js";
import { sample } from "../support/fixtures.js";
import { built } from "./built.js";

const SIZES = [100, 1000, 10_000, 100_000, 1_000_000];
/** Short texts are read over and over, for as much text in all as the longest. */
const MOST_ROUNDS = 3000;

const repeated = (unit: string, size: number): string =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

const prose = Object.values(sample("a050").responses).join("\n");

/** Shapes of text that programs which read back and forth are slow on. */
const SHAPES: Readonly<Record<string, string>> = {
  "an answer again and again": prose,
  "one character": "嘅",
  "one letter": "a",
  digits: "1234567890",
  blanks: " ",
  "short lines": "好\n",
  commas: "，",
  brackets: "[(「",
  quotations: "「好」",
  "clauses of a word": "我覺得，",
  "lengths of time": "寫咗兩年，",
  "writing, again and again": "寫",
  "years and dashes": "2019-2020 ",
  "half characters": "\ud840",
  "marks on marks": "a\u0301\u0301",
  addresses: "a@b.c ",
  links: "https://x.y/ ",
};

const microsecondsOf = (run: (text: string) => unknown, text: string): number => {
  const rounds = Math.max(1, Math.min(MOST_ROUNDS, Math.floor(200_000 / text.length)));
  for (let i = 0; i < rounds; i += 1) run(text);
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn += 1) {
    const start = performance.now();
    for (let i = 0; i < rounds; i += 1) run(text);
    best = Math.min(best, (performance.now() - start) / rounds);
  }
  return 1000 * best;
};

/** How many times as long a character takes in a text as in a shorter one, at most. */
const growthOf = (perCharacter: readonly number[]): number =>
  Math.max(...perCharacter.flatMap((ns, i) => perCharacter.slice(0, i).map((shorter) => ns / shorter)));

export const measureGrowth = async (): Promise<void> => {
  const { detectLanguage } = await built("language");
  const { qualify } = await built("index");
  const runs: Readonly<Record<string, (text: string) => unknown>> = {
    detectLanguage,
    "qualify, as an answer": (text) => qualify({ interview: {}, responses: { character: text } }),
    "qualify, as interview answers": (text) =>
      qualify({
        interview: { platformExperience: text, education: text, portfolio: text },
        responses: {},
      }),
  };
  for (const [name, run] of Object.entries(runs)) {
    const rows = Object.entries(SHAPES).map(([shape, unit]) => {
      const perCharacter = SIZES.map((size) => (1000 * microsecondsOf(run, repeated(unit, size))) / size);
      return [shape, ...perCharacter.map((ns) => ns.toFixed(0)), growthOf(perCharacter).toFixed(1)];
    });
    printTable(
      `Growth of ${name}: nanoseconds a character`,
      ["text", ...SIZES.map((size) => `${size} characters`), "longer ÷ shorter, at most"],
      rows,
    );
  }
};
