import type { Language } from "../report/locale/locales.js";
import type { Audience } from "../report/options.js";
import type { Progress } from "./progress.js";
import { readApplications } from "./read-applications.js";
import { readRubricFile } from "./read-rubric-file.js";
import { scoreEntry } from "./score-entry.js";
import type { Streams } from "./streams.js";
import { FileError, UsageError } from "./usage-error.js";
import { type Format, writerOf } from "./writers.js";

export interface ScoreOptions {
  readonly format: Format;
  readonly lang: Language;
  /** `recruiter` unless given; of a whole report. */
  readonly audience?: Audience | undefined;
  readonly redact?: boolean;
  readonly rubric?: string | undefined;
  /** Id of an application to explain in full below the table. */
  readonly explain?: string | undefined;
}

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
  progress: Progress,
): Promise<Run> => {
  if (options.explain !== undefined && options.format !== "table")
    throw new UsageError(`--explain: goes with --format table, found ${options.format}`);
  const isReport =
    options.format === "markdown" || options.format === "html" || options.explain !== undefined;
  if (options.audience !== undefined && !isReport)
    throw new UsageError(
      `--audience: goes with --format markdown or html, or with --explain; found --format ${options.format}`,
    );
  const settings = readRubricFile(options.rubric);
  const { audience = "recruiter", redact = false } = options;
  const writer = writerOf(streams, { ...options, audience, redact, rubric: settings.rubric });
  let failed = false;
  let applications = 0;
  for (const file of files) {
    try {
      for await (const entry of readApplications(file, streams.stdin, progress.read)) {
        applications += 1;
        progress.met();
        const result = scoreEntry(entry, files.length === 1, settings);
        if ("error" in result) {
          failed = true;
          for (const issue of result.error.issues)
            streams.complain(`${file}:${entry.line}: ${issue.message}\n`);
        }
        await writer.add(result, entry);
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      // The other files are scored all the same.
      failed = true;
      streams.complain(`${error.message}\n`);
    }
  }
  progress.stop();
  await writer.end();
  return { exitCode: failed ? 1 : 0, applications };
};
