import { extname } from "node:path";
import { UsageError } from "./usage-error.js";

/** What results of `score` are written as; the first unless something else is said. */
export const FORMATS = ["table", "json", "jsonl", "csv", "markdown", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** What a whole report is written as; the first unless something else is said. */
export const REPORT_FORMATS = ["text", "markdown", "html", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What the endings of files say. */
const ENDINGS: Readonly<Record<string, Format | ReportFormat>> = {
  ".json": "json",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".csv": "csv",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
};

/**
 * The format that the name of a file asks for, of those that a command has; the first for .txt, and without an ending.
 *
 * @throws UsageError for an ending of none of them
 */
export const formatOf = <Known extends Format | ReportFormat>(
  out: string | undefined,
  formats: readonly [Known, ...Known[]],
): Known => {
  const ending = extname(out ?? "").toLowerCase();
  if (ending === "" || ending === ".txt") return formats[0];
  const format = formats.find((known) => known === ENDINGS[ending]);
  if (format) return format;
  const endings = Object.keys(ENDINGS).filter((one) => formats.some((known) => known === ENDINGS[one]));
  throw new UsageError(`--out: expected --format, or one of .txt, ${endings.join(", ")}; found ${ending}`);
};
