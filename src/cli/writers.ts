import type { Application } from "../application/schema.js";
import type { Qualification } from "../index.js";
import type { Unscored } from "../report/html/batch-page.js";
import type { Language } from "../report/locale/locales.js";
import { readLocale } from "../report/locale/read-locale.js";
import { rowsToMarkdown } from "../report/markdown/rows-to-markdown.js";
import type { Audience } from "../report/options.js";
import { type Row, rank, rowOf } from "../report/rank.js";
import { redact } from "../report/redact.js";
import { renderRows } from "../report/render-batch.js";
import type { Rubric } from "../rubric/schema.js";
import type { Entry } from "./read-applications.js";
import { renderReport } from "./render-report.js";
import { applicationOf, type Failure } from "./score-entry.js";
import type { Streams } from "./streams.js";
import { renderTable } from "./table.js";
import { UsageError } from "./usage-error.js";

export const FORMATS = ["table", "json", "jsonl", "markdown", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** How results are written. */
export interface WriteOptions {
  readonly format: Format;
  readonly lang: Language;
  readonly audience: Audience;
  readonly redact: boolean;
  readonly rubric: Rubric;
  /** Id of an application to explain in full below the table. */
  readonly explain?: string | undefined;
}

/** Writes results one by one in some form; `end` comes after the last. */
export interface Writer {
  add(result: Qualification | Failure, entry: Entry): Promise<void>;
  end(): Promise<void>;
}

/** Results without the candidates' text, where that was asked for. */
const shownOf = (result: Qualification | Failure, options: WriteOptions): unknown =>
  options.redact && !("error" in result) ? redact(result) : result;

const jsonlWriter = (streams: Streams, options: WriteOptions): Writer => ({
  add: (result) => streams.write(`${JSON.stringify(shownOf(result, options))}\n`),
  end: async () => {},
});

const jsonWriter = (streams: Streams, options: WriteOptions): Writer => {
  let before = "[\n";
  return {
    add: async (result) => {
      await streams.write(`${before}${JSON.stringify(shownOf(result, options), null, 2)}`);
      before = ",\n";
    },
    end: () => streams.write(before === "[\n" ? "[]\n" : "\n]\n"),
  };
};

/** A result with what it was made from. */
interface Made {
  readonly result: Qualification;
  readonly application: Application | undefined;
}

const reportOf = (
  { result, application }: Made,
  format: "text" | "markdown" | "html",
  options: WriteOptions,
  colours = false,
) => renderReport(result, format, { ...options, application }, colours);

const tableWriter = (streams: Streams, options: WriteOptions): Writer => {
  const { explain } = options;
  const locale = readLocale(options);
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
      if (id === explain)
        explained ??= reportOf(
          { result: { ...result, id }, application: applicationOf(entry) },
          "text",
          options,
          streams.colours,
        );
    },
    end: async () => {
      if (rows.length > 0) await streams.write(renderTable(rank(rows), locale, streams));
      if (explained !== undefined) await streams.write(`\n${explained}`);
      else if (failed) throw new UsageError(`--explain: ${explain} could not be scored`);
      else if (explain !== undefined) throw new UsageError(`--explain: no application has the id ${explain}`);
    },
  };
};

/** One application: its whole report. Several: all of them ranked on one page. */
const pageWriter = (streams: Streams, options: WriteOptions): Writer => {
  const { format, audience } = options;
  const form = format === "html" ? "html" : "markdown";
  const locale = readLocale(options);
  const rows: Row[] = [];
  const unscored: Unscored[] = [];
  let met = 0;
  let only: Made | undefined;
  return {
    add: async (result, entry) => {
      met += 1;
      if (met > 1 && audience !== "recruiter")
        throw new UsageError(
          `--audience ${audience}: expected one application, found more; see canto-qualify explain FILE --id ID`,
        );
      if ("error" in result) {
        const messages = result.error.issues.map(({ message }) => message);
        unscored.push({ id: result.id ?? locale.line(entry.line), messages });
        return;
      }
      only = met === 1 ? { result, application: applicationOf(entry) } : undefined;
      rows.push(rowOf(result, result.id ?? locale.line(entry.line)));
    },
    end: async () => {
      if (rows.length === 0) return;
      if (only && met === 1) await streams.write(reportOf(only, form, options));
      else
        await streams.write(
          form === "html" ? renderRows(rows, unscored, options) : rowsToMarkdown(rank(rows), locale),
        );
    },
  };
};

const WRITERS = {
  jsonl: jsonlWriter,
  json: jsonWriter,
  table: tableWriter,
  markdown: pageWriter,
  html: pageWriter,
} as const;

/** The writer of a format. */
export const writerOf = (streams: Streams, options: WriteOptions): Writer =>
  WRITERS[options.format](streams, options);
