/** Memory that the library holds, and that the program needs at most for files of several lengths. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { printTable } from "../eval/measures.js";
import { applications } from "../support/fixtures.js";
import { root } from "./built.js";

/** What is measured: lists of numbers of lines, of forms and of threads, and how many applications are scored. */
export interface MemoryOptions {
  readonly lines: string;
  readonly formats: string;
  readonly jobs: string;
  readonly applications: string;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Code that a process runs by itself; what it prints last is its measure. */
const measured = <Measure>(code: string, ...args: string[]): Measure => {
  const out = execFileSync(
    process.execPath,
    ["--expose-gc", "--input-type=module", "--eval", code, ...args],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  return JSON.parse(out) as Measure;
};

interface Held {
  readonly heap: number;
  readonly external: number;
  readonly rss: number;
  readonly peak: number;
}

/** What stays when all that can be is thrown away. */
const WEIGH = `
const weigh = () => {
  for (let i = 0; i < 4; i += 1) gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed, external, rss, peak: process.resourceUsage().maxRSS * 1024 };
};`;

/** Answers of different people put together, so that no two applications are alike. */
const SCORE = `
import { readFileSync } from "node:fs";
const { qualify } = await import(process.cwd() + "/dist/index.js");
const some = readFileSync("fixtures/applications.jsonl", "utf8").trimEnd().split("\\n").map((line) => JSON.parse(line));
const count = Number(process.argv[1]);
for (let i = 0; i < count; i += 1) {
  const of = (step) => some[(i * step + Math.floor(i / some.length)) % some.length];
  const { character } = of(1).responses;
  const { professionalEmail } = of(7).responses;
  const { persuasiveEmail } = of(11).responses;
  const lines = (text) => text.split("\\n").map((line, n) => (n === i % 5 ? line.slice(i % 7) : line)).join("\\n");
  qualify({
    id: String(i),
    interview: of(13).interview,
    responses: {
      character: lines(character ?? ""),
      professionalEmail: lines(professionalEmail ?? ""),
      persuasiveEmail: lines(persuasiveEmail ?? ""),
    },
  });
}`;

const heldTable = (count: string): void => {
  const PRINT = "console.log(JSON.stringify(weigh()));";
  const empty = measured<Held>(WEIGH + PRINT);
  const row = (name: string, { heap, external, rss, peak }: Held): string[] => [
    name,
    megabytes(heap - empty.heap),
    megabytes(external - empty.external),
    megabytes(rss - empty.rss),
    megabytes(peak - empty.peak),
  ];
  const loads = (entry: string) =>
    measured<Held>(`${WEIGH} await import(process.cwd() + "/dist/${entry}"); ${PRINT}`);
  const rows = [
    row("`canto-qualify/language` loaded", loads("language.js")),
    row("`canto-qualify` loaded", loads("index.js")),
    ...["1", count].map((scored) =>
      row(
        `${scored} application${scored === "1" ? "" : "s"} scored`,
        measured<Held>(WEIGH + SCORE + PRINT, scored),
      ),
    ),
  ];
  const header = ["MB over an empty Node", "heap", "outside the heap", "RSS", "highest RSS"];
  printTable("Memory of the library", header, rows);
};

/** Small ones, for a million of them; each another, and every tenth with an answer. */
const lineOf = (i: number): string => {
  const { interview } = applications[i % applications.length] as (typeof applications)[number];
  const { hoursPerWeek, englishReading } = interview;
  const responses = i % 10 === 0 ? { character: `佢第${i}日都戴住頂帽。` } : {};
  return `${JSON.stringify({ id: `n${i}`, interview: { hoursPerWeek, englishReading }, responses })}\n`;
};

const PEAK = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, process.resourceUsage().maxRSS + "\\n"));',
)}`;

/** The highest RSS, in bytes, of the program over so many lines from standard input. */
const peakOf = async (lines: number, format: string, jobs: string): Promise<number> => {
  const args = ["--import", PEAK, "dist/cli.js", "score", "-", "--format", format, "--jobs", jobs];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["pipe", "pipe", "inherit", "pipe"] });
  const [stdin, stdout, , peaks] = child.stdio;
  if (!stdin || !stdout || !peaks) throw new Error("no pipes");
  let newlines = 0;
  stdout.on("data", (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) newlines += 1;
  });
  let told = "";
  peaks.on("data", (chunk: Buffer) => {
    told += chunk.toString();
  });
  const closed = once(child, "close");
  for (let i = 0; i < lines; i += 1) if (!stdin.write(lineOf(i))) await once(stdin, "drain");
  stdin.end();
  const [code] = await closed;
  if (code !== 0 || newlines < lines) throw new Error(`exit code ${code}, ${newlines} lines`);
  return Math.max(...told.trim().split("\n").map(Number)) * 1024;
};

const programTable = async ({ lines: most, formats, jobs: threads }: MemoryOptions): Promise<void> => {
  const counts = most.split(",").map(Number);
  const rows: string[][] = [];
  for (const format of formats.split(","))
    for (const jobs of threads.split(",")) {
      const row = [`${format}, \`--jobs ${jobs}\``];
      for (const lines of counts) row.push(megabytes(await peakOf(lines, format, jobs)));
      rows.push(row);
    }
  printTable(
    "Highest RSS of the program, MB, by lines of input",
    ["format", ...counts.map((lines) => lines.toLocaleString("en"))],
    rows,
  );
};

export const measureMemory = async (options: MemoryOptions): Promise<void> => {
  heldTable(options.applications);
  await programTable(options);
};
