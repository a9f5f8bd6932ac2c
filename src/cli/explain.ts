import { explain } from "../report/explain.js";
import type { Language } from "../report/locale/locales.js";
import type { Audience } from "../report/options.js";
import { redact } from "../report/redact.js";
import { type Entry, readApplications } from "./read-applications.js";
import { readRubricFile } from "./read-rubric-file.js";
import { renderReport } from "./render-report.js";
import { applicationOf, idOf, scoreEntry } from "./score-entry.js";
import type { Streams } from "./streams.js";
import { UsageError } from "./usage-error.js";

export const REPORT_FORMATS = ["text", "markdown", "html", "json"] as const;

export interface ExplainOptions {
  /** Which application; not needed where the file holds one. */
  readonly id?: string | undefined;
  readonly format: (typeof REPORT_FORMATS)[number];
  readonly lang: Language;
  readonly audience: Audience;
  readonly redact?: boolean;
  readonly rubric?: string | undefined;
}

/** The application with an id, or the only one. */
const findEntry = async (file: string, id: string | undefined, streams: Streams): Promise<Entry> => {
  let found: Entry | undefined;
  for await (const entry of readApplications(file, streams.stdin)) {
    if (id === undefined && found)
      throw new UsageError(`${file}: expected --id, since it holds several applications`);
    if (id !== undefined && idOf(entry) !== id) continue;
    found = entry;
    if (id !== undefined) break;
  }
  if (!found) throw new UsageError(`${file}: no application has the id ${id}`);
  return found;
};

/**
 * The `explain` command: one application in full.
 *
 * @throws UsageError when it is not there, or cannot be scored
 */
export const explainOne = async (file: string, options: ExplainOptions, streams: Streams): Promise<void> => {
  const { format, lang, audience } = options;
  const settings = readRubricFile(options.rubric);
  const entry = await findEntry(file, options.id, streams);
  const result = scoreEntry(entry, true, settings);
  if ("error" in result)
    throw new UsageError(
      result.error.issues.map(({ message }) => `${file}:${entry.line}: ${message}`).join("\n"),
    );
  const { rubric } = settings;
  if (format === "json") {
    const told = explain(options.redact ? (redact(result) as typeof result) : result, { lang, rubric });
    await streams.write(`${JSON.stringify(told, null, 2)}\n`);
    return;
  }
  const report = {
    application: applicationOf(entry),
    lang,
    audience,
    redact: options.redact ?? false,
    rubric,
  };
  await streams.write(renderReport(result, format, report, streams.colours));
};
