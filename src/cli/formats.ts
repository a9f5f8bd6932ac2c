/** What results of `score` are written as. */
export const FORMATS = ["table", "json", "jsonl", "csv", "markdown", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** What a whole report is written as. */
export const REPORT_FORMATS = ["text", "markdown", "html", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
