#!/usr/bin/env node
import { once } from "node:events";
import { Command, Option } from "commander";
import { VERSION } from "../qualify/version.js";
import { openOut } from "./out-file.js";
import { FORMATS, type ScoreOptions, type Streams, scoreFiles } from "./score.js";
import { UsageError } from "./usage-error.js";

const EXAMPLES = `
Examples:
  canto-qualify score applications.jsonl
      a ranked table of everybody in the file
  canto-qualify score applications.jsonl --explain a017 --lang yue
      the table, then a017 in full, in Cantonese
  canto-qualify score - --format jsonl < in.jsonl > out.jsonl
      one result a line, in order, in constant memory
  canto-qualify score application.json --rubric rubric.json --format json
      with a rubric of your own

Exit code: 0 when all was scored, 1 when something was not, 2 when the program was used wrongly.`;

const streamsTo = (out: NodeJS.WritableStream, columns: number | undefined): Streams => ({
  stdin: process.stdin,
  write: async (text) => {
    if (!out.write(text)) await once(out, "drain");
  },
  complain: (text) => process.stderr.write(text),
  columns,
});

const score = async (files: string[], options: ScoreOptions & { out?: string }): Promise<void> => {
  const { out, rubric } = options;
  const file =
    out === undefined ? undefined : await openOut(out, rubric === undefined ? files : [...files, rubric]);
  const streams = streamsTo(file?.stream ?? process.stdout, file ? undefined : process.stdout.columns);
  let scored = { exitCode: 2, applications: 0 };
  try {
    scored = await scoreFiles(files, options, streams);
  } finally {
    await file?.close(scored.applications > 0);
  }
  process.exitCode = scored.exitCode;
};

const program = new Command("canto-qualify")
  .description("Scores applications of Cantonese writers, and shows why. It recommends; a person decides.")
  .version(VERSION)
  .addHelpText("after", EXAMPLES)
  .showHelpAfterError("(see canto-qualify --help)")
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

program
  .command("score")
  .description(
    "score applications: one a line (JSONL), a JSON array, or one JSON object; - is standard input",
  )
  .argument("<file...>", "files with applications")
  .addOption(new Option("--format <format>", "how to write results").choices(FORMATS).default("table"))
  .addOption(new Option("--lang <language>", "language of the table").choices(["en", "yue"]).default("en"))
  .option("--rubric <file>", "a rubric of your own, as JSON")
  .option(
    "--explain <id>",
    "below the table, explain one application in full, by the id that the table shows",
  )
  .option("--out <file>", "write to a file instead of the terminal")
  .action(score);

// A reader that has seen enough (`… | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
