#!/usr/bin/env node
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { JSON_SCHEMA_NAMES, type JsonSchemaName } from "../json-schema/names.js";
import { VERSION } from "../qualify/version.js";
import { AUDIENCES } from "../report/audience.js";
import { LANGUAGES } from "../report/locale/language.js";
import { type Jobs, MOST_JOBS } from "../threads/types.js";
import { showsColours } from "./colours.js";
import type { ExplainOptions } from "./explain.js";
import { FORMATS, formatOf, REPORT_FORMATS } from "./formats.js";
import type { LanguageOptions } from "./language.js";
import { type OutFile, openOut } from "./out-file.js";
import { FAULT, sayFault, UNWRITTEN } from "./say-fault.js";
import type { ScoreOptions } from "./score.js";
import { type Streams, streamsTo } from "./streams.js";
import { fileError, UsageError } from "./usage-error.js";

const EXAMPLES = `
Examples:
  canto-qualify score applications.jsonl
      a ranked table of everybody in the file
  canto-qualify score applications.jsonl --explain a017 --lang yue
      the table, then a017 in full, in Cantonese
  canto-qualify score - --format jsonl < in.jsonl > out.jsonl
      one result a line, in order, in constant memory
  canto-qualify explain applications.jsonl --id a017 --format html --out a017.html
      one candidate in full, as a page
  canto-qualify language '我哋聽日先返嚟'
      a quick look at a text

Exit code: 0 when all went well, 1 when something could not be scored, 2 when the program was used wrongly,
70 for a fault of its own, 74 when standard output cannot be written.`;

const SCORE_EXAMPLES = `
Examples:
  canto-qualify score monday.jsonl tuesday.jsonl --format html --out week.html
      a page that ranks them all, with filters
  canto-qualify score year.jsonl --jobs max --out results.jsonl
      on all processors, in the same order
  canto-qualify score year.jsonl --near-duplicates --out results.csv
      a row each for a spreadsheet, with answers that are like an earlier one's flagged
  canto-qualify score application.json --rubric rubric.json --format json --redact
      with a rubric of your own, without the candidate's text`;

const EXPLAIN_EXAMPLES = `
Examples:
  canto-qualify explain applications.jsonl --id a017
      on the terminal, for a recruiter
  canto-qualify explain application.json --audience candidate --lang yue --format markdown
      feedback for the candidate, in Cantonese
  canto-qualify explain applications.jsonl --id a017 --audience auditor --format html --out a017.html
      everything, with weights, offsets and versions`;

const stdoutStreams = (): Streams =>
  streamsTo(process.stdout, { columns: process.stdout.columns || undefined, colours: showsColours() });

/** Runs a command with its output to a file, whole or not at all, or to the terminal. */
const withOut = async (
  out: string | undefined,
  inputs: readonly (string | undefined)[],
  run: (streams: Streams) => Promise<boolean>,
): Promise<void> => {
  const read = inputs.filter((input) => input !== undefined);
  const file: OutFile | undefined = out === undefined ? undefined : await openOut(out, read);
  let isDone = false;
  let isKept = false;
  try {
    isDone = await run(file ? streamsTo(file.stream, null) : stdoutStreams());
  } finally {
    if (file) isKept = await file.close(isDone);
  }
  if (isKept) process.stderr.write(`${out}: written\n`);
};

// Each command, and what it works with, is loaded when it is asked for.

/** Options as they are given on the command line: the format may be left to the name of a file. */
type Given<Options extends { format: unknown }> = Omit<Options, "format"> & {
  format?: Options["format"];
  out?: string;
};

/** The file that is written to, if any. By its own name standard output could not be added to. */
const fileOf = (out: string | undefined): string | undefined =>
  out === "-" || out === "/dev/stdout" ? undefined : out;

const score = (files: string[], { out: to, ...given }: Given<ScoreOptions>): Promise<void> => {
  const out = fileOf(to);
  const options = { ...given, format: given.format ?? formatOf(out, FORMATS) };
  return withOut(out, [...files, options.rubric], async (streams) => {
    const { scoreFiles } = await import("./score.js");
    const isQuiet = out === undefined && Boolean(process.stdout.isTTY) && /^json/u.test(options.format);
    const { exitCode, applications } = await scoreFiles(files, options, streams, isQuiet);
    process.exitCode = exitCode;
    return applications > 0;
  });
};

const explain = (file: string, { out: to, ...given }: Given<ExplainOptions>): Promise<void> => {
  const out = fileOf(to);
  const options = { ...given, format: given.format ?? formatOf(out, REPORT_FORMATS) };
  return withOut(out, [file, options.rubric], async (streams) => {
    const { explainOne } = await import("./explain.js");
    const isScored = await explainOne(file, options, streams);
    if (!isScored) process.exitCode = 1;
    return isScored;
  });
};

const language = async (text: string, options: LanguageOptions): Promise<void> => {
  const { showLanguage } = await import("./language.js");
  await showLanguage(text, options, stdoutStreams());
};

const schema = async (name: JsonSchemaName): Promise<void> => {
  const { jsonSchemas } = await import("../json-schema/json-schemas.js");
  await stdoutStreams().write(`${JSON.stringify(jsonSchemas[name])}\n`);
};

const rubric = async (): Promise<void> => {
  const { defaultRubric } = await import("../index.js");
  await stdoutStreams().write(`${JSON.stringify(defaultRubric, null, 2)}\n`);
};

const program = new Command("canto-qualify")
  .description("Scores applications of Cantonese writers, and shows why. It recommends; a person decides.")
  .version(VERSION)
  .addHelpText("after", EXAMPLES)
  .showHelpAfterError("(see canto-qualify --help)")
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

const langOption = () =>
  new Option("--lang <language>", "language of what is told").choices([...LANGUAGES]).default("en");
const audienceOption = () =>
  new Option("--audience <audience>", "whom a report is for (recruiter unless given)").choices([
    ...AUDIENCES,
  ]);

const rubricOption = () =>
  new Option("--rubric <file>", "a rubric of your own, as JSON: a changed copy of what rubric prints");
const outOption = () =>
  new Option("--out <file>", "write to a file instead of the terminal; - is standard output");

const parseJobs = (given: string): Jobs => {
  if (given === "max") return given;
  const jobs = /^\d+$/u.test(given) ? Number(given) : 0;
  if (jobs < 1 || jobs > MOST_JOBS)
    throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_JOBS}, or max.`);
  return jobs;
};

program
  .command("score")
  .description(
    "score applications: one a line (JSONL), a JSON array, or one JSON object; - is standard input",
  )
  .argument("<file...>", "files with applications")
  .addOption(
    new Option("--format <format>", "how to write results (by the ending of --out, else as a table)").choices(
      [...FORMATS],
    ),
  )
  .addOption(langOption())
  .addOption(audienceOption())
  .option("--redact", "leave out all of the candidates' text")
  .addOption(rubricOption())
  .option(
    "--explain <id>",
    "below the table, explain one application in full, by the id that the table shows",
  )
  .option(
    "--near-duplicates",
    "flag answers that are much like one of an earlier application, as an advisory",
  )
  .addOption(
    new Option(
      "--jobs <n>",
      "score in so many threads; max: in as many as there are processors. The output is the same",
    )
      .argParser(parseJobs)
      .default(1),
  )
  .addOption(outOption())
  .addHelpText("after", SCORE_EXAMPLES)
  .action(score);

program
  .command("explain")
  .description("explain one application in full")
  .argument("<file>", "a file with applications; - is standard input")
  .option("--id <id>", "which application; not needed where there is one")
  .addOption(
    new Option("--format <format>", "how to write it (by the ending of --out, else as text)").choices([
      ...REPORT_FORMATS,
    ]),
  )
  .addOption(langOption())
  .addOption(audienceOption())
  .option("--redact", "leave out all of the candidate's text")
  .addOption(rubricOption())
  .addOption(outOption())
  .addHelpText("after", EXPLAIN_EXAMPLES)
  .action(explain);

program
  .command("language")
  .description("tell the language and the script of a text; - is standard input")
  .argument("<text>", "the text")
  .addOption(new Option("--format <format>", "how to write it").choices(["text", "json"]).default("text"))
  .addOption(langOption())
  .addHelpText("after", "\nExample:\n  canto-qualify language '我地琴日食左飯先返屋企。' --format json")
  .action(language);

program
  .command("schema")
  .description("print a JSON Schema")
  .addArgument(new Argument("<name>", "of what").choices([...JSON_SCHEMA_NAMES]))
  .addHelpText("after", "\nExample:\n  canto-qualify schema application > application.schema.json")
  .action(schema);

program
  .command("rubric")
  .description("print the default rubric, to be changed and given as --rubric")
  .addHelpText("after", "\nExample:\n  canto-qualify rubric > rubric.json")
  .action(rubric);

// A reader that has seen enough (`… | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`${fileError("standard output", error).message}\n`);
  process.exit(UNWRITTEN);
});

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(error instanceof UsageError ? `${error.message}\n` : sayFault(error));
  process.exitCode = error instanceof UsageError ? 2 : FAULT;
}
