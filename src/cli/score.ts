import type { Audience } from "../report/audience.js";
import type { Language } from "../report/locale/language.js";
import type { Jobs } from "../threads/types.js";
import type { Format } from "./formats.js";
import type { Scored, ShowOptions } from "./forms/form.js";
import { formOf } from "./forms/forms.js";
import { type Progress, progressOf } from "./progress.js";
import { readApplications } from "./read-applications.js";
import { readRubricFile } from "./read-rubric-file.js";
import { duplicateReviewer } from "./review-duplicates.js";
import { scoreInThreads } from "./score-in-threads.js";
import { type Done, doneOf, type Placed, scorerOf } from "./score-job.js";
import type { Streams } from "./streams.js";
import { FileError, UsageError } from "./usage-error.js";

export interface ScoreOptions {
  readonly format: Format;
  readonly lang: Language;
  /** `recruiter` unless given; of a whole report. */
  readonly audience?: Audience | undefined;
  readonly redact?: boolean;
  readonly rubric?: string | undefined;
  /** Id of an application to explain in full below the table. */
  readonly explain?: string | undefined;
  /** Whether to flag answers that are much like one of an earlier application. */
  readonly nearDuplicates?: boolean;
  /** 1: in the program's own thread. */
  readonly jobs: Jobs;
}

/** How a run went. */
interface Run {
  /** 0, or 1 when something could not be scored. */
  readonly exitCode: number;
  /** Applications that were met, scored or not. */
  readonly applications: number;
}

/** A file that could not be read, in its place among the entries. */
interface Unread {
  readonly unread: FileError;
}

/** The entries of all files. What cannot be read does not stop the others. */
async function* entriesOf(
  files: readonly string[],
  streams: Streams,
  progress: Progress,
): AsyncGenerator<Placed | Unread> {
  let isFirst = true;
  for (const file of files) {
    try {
      for await (const entry of readApplications(file, streams.stdin, progress.read)) {
        yield { entry, isFirst };
        isFirst = false;
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      yield { unread: error };
    }
  }
}

const showOptionsOf = (
  { format, lang, audience = "recruiter", redact = false, explain }: ScoreOptions,
  { colours }: Streams,
): Omit<ShowOptions, "rubric"> => ({ format, lang, audience, redact, explain, colours });

/** @throws UsageError for options that do not go together */
const requireFit = ({ format, audience, explain }: ScoreOptions): void => {
  if (explain !== undefined && format !== "table")
    throw new UsageError(`--explain: goes with --format table, found ${format}`);
  const isReport = format === "markdown" || format === "html" || explain !== undefined;
  if (audience !== undefined && !isReport)
    throw new UsageError(
      `--audience: goes with --format markdown or html, or with --explain; found --format ${format}`,
    );
};

/**
 * The `score` command: scores the applications of some files.
 *
 * @param isQuiet whether a bar would be in the way
 * @throws UsageError when the rubric cannot be used, or the application to explain is not there
 */
export const scoreFiles = async (
  files: readonly string[],
  given: ScoreOptions,
  streams: Streams,
  isQuiet: boolean,
): Promise<Run> => {
  requireFit(given);
  const settings = readRubricFile(given.rubric);
  const options: ShowOptions = { ...showOptionsOf(given, streams), rubric: settings.rubric };
  const form = await formOf(options.format);
  const writer = form.writer(streams, options);
  const isOnly = files.length === 1;
  const progress = await progressOf(files, isQuiet);
  const entries = entriesOf(files, streams, progress);
  const score = scorerOf(settings, isOnly);
  const review = given.nearDuplicates ? duplicateReviewer(settings, isOnly) : undefined;
  const all =
    given.jobs === 1
      ? entries
      : scoreInThreads<Unread>(entries, given.jobs, settings, isOnly, options, review !== undefined);
  const finish = (one: Placed | Scored | Done): Done => {
    if ("shown" in one) {
      review?.();
      return one;
    }
    const scored = "result" in one ? one : score(one);
    return doneOf(review?.(scored) ?? scored, form, options);
  };
  let failed = false;
  let applications = 0;
  try {
    for await (const one of all) {
      if ("unread" in one) {
        failed = true;
        streams.complain(`${one.unread.message}\n`);
        continue;
      }
      applications += 1;
      progress.met();
      const { complaints, shown } = finish(one);
      if (complaints.length > 0) failed = true;
      for (const complaint of complaints) streams.complain(complaint);
      await writer.add(shown);
    }
  } finally {
    progress.stop();
    // Whoever still writes to it would be waited for.
    if (files.includes("-")) streams.stdin.destroy();
  }
  await writer.end();
  return { exitCode: failed ? 1 : 0, applications };
};
