import type { Qualification } from "../index.js";
import type { Audience } from "../report/audience.js";
import { explain } from "../report/explain.js";
import type { Language } from "../report/locale/language.js";
import { readLocale } from "../report/locale/read-locale.js";
import type { ReportOptions } from "../report/options.js";
import { redact } from "../report/redact.js";
import type { ReportFormat } from "./formats.js";
import { type Entry, parseEntry, readApplications } from "./read-applications.js";
import { readRubricFile } from "./read-rubric-file.js";
import { reportOnTerminal } from "./report-on-terminal.js";
import { applicationOf, idOf, scoreEntry } from "./score-entry.js";
import type { Streams } from "./streams.js";
import { UsageError } from "./usage-error.js";

export interface ExplainOptions {
  /** Which application; not needed where the file holds one. */
  readonly id?: string | undefined;
  readonly format: ReportFormat;
  readonly lang: Language;
  /** `recruiter` unless given. */
  readonly audience?: Audience | undefined;
  readonly redact?: boolean;
  readonly rubric?: string | undefined;
}

/** The application with an id, or at a line as `score` calls one without; or the only one. */
const findEntry = async (file: string, { id, lang }: ExplainOptions, streams: Streams): Promise<Entry> => {
  const { line } = readLocale({ lang });
  let found: Entry | undefined;
  for await (const raw of readApplications(file, streams.stdin)) {
    const entry = parseEntry(raw);
    if (id === undefined && found)
      throw new UsageError(`${file}: expected --id, since it holds several applications`);
    if (id !== undefined && (idOf(entry) ?? line(entry.line)) !== id) continue;
    if (found)
      throw new UsageError(
        `${file}: expected one application with the id ${id}, found it at lines ${found.line} and ${entry.line}`,
      );
    found = entry;
  }
  if (!found) throw new UsageError(`${file}: no application has the id ${id}`);
  return found;
};

type Writer = (result: Qualification, options: ReportOptions, colours: boolean) => string;

const writeJson: Writer = (result, { lang, rubric, redact: isRedacted }) => {
  const told = explain(isRedacted ? redact(result) : result, { lang, rubric });
  return `${JSON.stringify(told, null, 2)}\n`;
};

/** How a whole report is written. Those that write with libraries are loaded when they are asked for. */
const WRITERS: Readonly<Record<ReportFormat, () => Promise<Writer>>> = {
  text: async () => reportOnTerminal,
  markdown: async () => (await import("../report/render-markdown.js")).renderMarkdown,
  html: async () => (await import("../report/render-html.js")).renderHtml,
  json: async () => writeJson,
};

/**
 * The `explain` command: one application in full.
 *
 * @returns whether it could be scored
 * @throws UsageError when it is not there, or the format cannot heed an option
 */
export const explainOne = async (
  file: string,
  options: ExplainOptions,
  streams: Streams,
): Promise<boolean> => {
  const { format, lang, audience = "recruiter", redact: isRedacted = false } = options;
  if (format === "json" && options.audience !== undefined)
    throw new UsageError("--audience: goes with --format text, markdown or html, found json");
  const settings = readRubricFile(options.rubric);
  const { rubric } = settings;
  const entry = await findEntry(file, options, streams);
  const result = scoreEntry(entry, true, settings);
  if ("error" in result) {
    for (const { message } of result.error.issues) streams.complain(`${file}:${entry.line}: ${message}\n`);
    return false;
  }
  const write = await WRITERS[format]();
  const report = { application: applicationOf(entry), lang, audience, redact: isRedacted, rubric };
  await streams.write(write(result, report, streams.colours));
  return true;
};
