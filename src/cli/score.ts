import { readFileSync } from "node:fs";
import type { Readable } from "node:stream";
import { type Qualification, type Rubric, safeQualify } from "../index.js";
import { type Language, LOCALES } from "../report/locales.js";
import { type Row, rank, rowOf } from "../report/rank.js";
import { renderText } from "../report/render-text.js";
import { readRubric } from "../rubric/read-rubric.js";
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
  readonly line: number;
  readonly error: { code: string; issues: readonly { path: string; message: string; expected: string }[] };
}

const readRubricFile = (path: string): Rubric => {
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
    return readRubric(value);
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new UsageError(error.issues.map((issue) => `${path}: ${issue.message}`).join("\n"));
  }
};

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" ? id : undefined;
};

const failureOf = (entry: Entry, error: Failure["error"]): Failure => {
  const id = "value" in entry ? idOf(entry.value) : undefined;
  return { ...(id !== undefined && { id }), line: entry.line, error };
};

const scoreEntry = (entry: Entry, rubric: Rubric | undefined): Qualification | Failure => {
  if ("problem" in entry) {
    const issue = { path: "", message: entry.problem, expected: "an application as JSON" };
    return failureOf(entry, { code: "invalid-json", issues: [issue] });
  }
  const result = safeQualify(entry.value, { rubric });
  if (result.success) return result.data;
  return failureOf(entry, { code: result.error.code, issues: result.error.issues });
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
  return {
    add: async (result, entry) => {
      if ("error" in result) return;
      const row = rowOf(result, `${locale.labels.line} ${entry.line}`);
      rows.push(row);
      if (explain !== undefined && row.id === explain) explained = renderText(result, locale);
    },
    end: async () => {
      if (rows.length > 0) await streams.write(renderTable(rank(rows), locale, streams.columns));
      if (explained !== undefined) await streams.write(`\n${explained}`);
    },
  };
};

/**
 * The `score` command: scores the applications of some files.
 *
 * @returns the exit code: 0, or 1 when something could not be scored
 * @throws UsageError when a file cannot be read at all
 */
export const scoreFiles = async (
  files: readonly string[],
  options: ScoreOptions,
  streams: Streams,
): Promise<number> => {
  const rubric = options.rubric === undefined ? undefined : readRubricFile(options.rubric);
  const writers = { jsonl: jsonlWriter, json: jsonWriter, table: tableWriter };
  const writer = writers[options.format](streams, options);
  const explain = options.explain;
  let failed = false;
  let found = explain === undefined;
  for (const file of files) {
    try {
      for await (const entry of readApplications(file, streams.stdin)) {
        const result = scoreEntry(entry, rubric);
        if ("error" in result) {
          failed = true;
          for (const issue of result.error.issues)
            streams.complain(`${file}:${entry.line}: ${issue.message}\n`);
        } else if (result.id === explain) {
          found = true;
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
  if (!found) throw new UsageError(`--explain: no application has the id ${explain}`);
  return failed ? 1 : 0;
};
