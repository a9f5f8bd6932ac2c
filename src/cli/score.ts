import { readFileSync } from "node:fs";
import type { Readable } from "node:stream";
import type { Qualification, TaskId } from "../index.js";
import { safeScore } from "../qualify/qualify.js";
import { type Settings, settingsOf } from "../qualify/settings.js";
import { type Language, LOCALES } from "../report/locales.js";
import { type Row, rank, rowOf } from "../report/rank.js";
import { renderText } from "../report/render-text.js";
import type { Rubric } from "../rubric/schema.js";
import { isInputError } from "../schema/input-error.js";
import { type Entry, readApplications } from "./read-applications.js";
import { renderTable } from "./table.js";
import { fileError, UsageError } from "./usage-error.js";

export const FORMATS = ["table", "json", "jsonl"] as const;

export interface ScoreOptions {
  readonly format: (typeof FORMATS)[number];
  readonly lang: Language;
  readonly rubric?: string | undefined;
  /** Id of an application to explain in full below the table. */
  readonly explain?: string | undefined;
}

/** Where output goes and input comes from. `write` resolves when more may be written. */
export interface Streams {
  readonly stdin: Readable;
  write(text: string): Promise<void>;
  complain(text: string): void;
  /** Width of the terminal that is written to, if it is one. */
  readonly columns: number | undefined;
}

/** What stands in the place of a result that could not be made. */
interface Failure {
  readonly id?: string;
  /** The file, where there are several. */
  readonly file?: string;
  readonly line: number;
  readonly error: { code: string; issues: readonly { path: string; message: string; expected: string }[] };
}

const readRubricFile = (path: string): Settings => {
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\uFEFF/u, "");
  } catch (error) {
    throw fileError(path, error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${path}: expected a rubric as JSON, found something else`);
  }
  try {
    return settingsOf({ rubric: value as Rubric });
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new UsageError(error.issues.map((issue) => `${path}: ${issue.message}`).join("\n"));
  }
};

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" ? id : undefined;
};

const failureOf = (entry: Entry, isOnly: boolean, error: Failure["error"]): Failure => {
  const id = "value" in entry ? idOf(entry.value) : undefined;
  return { ...(id !== undefined && { id }), ...(!isOnly && { file: entry.file }), line: entry.line, error };
};

const scoreEntry = (entry: Entry, isOnly: boolean, settings: Settings): Qualification | Failure => {
  if ("problem" in entry) {
    const issue = { path: "", message: entry.problem, expected: "an application as JSON" };
    return failureOf(entry, isOnly, { code: "invalid-json", issues: [issue] });
  }
  const result = safeScore<TaskId>(entry.value, settings);
  if (result.success) return result.data;
  return failureOf(entry, isOnly, { code: result.error.code, issues: result.error.issues });
};

/** Writes results one by one in some form; `end` comes after the last. */
interface Writer {
  add(result: Qualification | Failure, entry: Entry): Promise<void>;
  end(): Promise<void>;
}

const jsonlWriter = (streams: Streams): Writer => ({
  add: (result) => streams.write(`${JSON.stringify(result)}\n`),
  end: async () => {},
});

const jsonWriter = (streams: Streams): Writer => {
  let before = "[\n";
  return {
    add: async (result) => {
      await streams.write(`${before}${JSON.stringify(result, null, 2)}`);
      before = ",\n";
    },
    end: () => streams.write(before === "[\n" ? "[]\n" : "\n]\n"),
  };
};

const tableWriter = (streams: Streams, { lang, explain }: ScoreOptions): Writer => {
  const locale = LOCALES[lang];
  const rows: Row[] = [];
  let explained: string | undefined;
  let failed: Failure | undefined;
  return {
    add: async (result, entry) => {
      const id = result.id ?? locale.line(entry.line);
      if ("error" in result) {
        if (id === explain) failed = result;
        return;
      }
      rows.push(rowOf(result, id));
      if (id === explain) explained ??= renderText({ ...result, id }, locale);
    },
    end: async () => {
      if (rows.length > 0) await streams.write(renderTable(rank(rows), locale, streams.columns));
      if (explained !== undefined) await streams.write(`\n${explained}`);
      else if (failed) throw new UsageError(`--explain: ${explain} could not be scored`);
      else if (explain !== undefined) throw new UsageError(`--explain: no application has the id ${explain}`);
    },
  };
};

/** How a run went. */
interface Run {
  /** 0, or 1 when something could not be scored. */
  readonly exitCode: number;
  /** Applications that were met, scored or not. */
  readonly applications: number;
}

/**
 * The `score` command: scores the applications of some files.
 *
 * @throws UsageError when the rubric cannot be used, or the application to explain is not there
 */
export const scoreFiles = async (
  files: readonly string[],
  options: ScoreOptions,
  streams: Streams,
): Promise<Run> => {
  if (options.explain !== undefined && options.format !== "table")
    throw new UsageError(`--explain: goes with --format table, found ${options.format}`);
  const settings = options.rubric === undefined ? settingsOf({}) : readRubricFile(options.rubric);
  const writers = { jsonl: jsonlWriter, json: jsonWriter, table: tableWriter };
  const writer = writers[options.format](streams, options);
  let failed = false;
  let applications = 0;
  for (const file of files) {
    try {
      for await (const entry of readApplications(file, streams.stdin)) {
        applications += 1;
        const result = scoreEntry(entry, files.length === 1, settings);
        if ("error" in result) {
          failed = true;
          for (const issue of result.error.issues)
            streams.complain(`${file}:${entry.line}: ${issue.message}\n`);
        }
        await writer.add(result, entry);
      }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      // The other files are scored all the same.
      failed = true;
      streams.complain(`${error.message}\n`);
    }
  }
  await writer.end();
  return { exitCode: failed ? 1 : 0, applications };
};
