import type { Qualification } from "../index.js";
import type { ReportOptions } from "../report/options.js";
import { outlineOf, renderHtml, renderMarkdown } from "../report/render.js";
import { outlineToText } from "../report/text/outline-to-text.js";
import { reportPaint } from "./colours.js";

/** A whole report in one of its forms; text in colours where the terminal shows them. */
export const renderReport = (
  result: Qualification,
  format: "text" | "markdown" | "html",
  { application, lang, audience, redact, rubric }: ReportOptions,
  colours: boolean,
): string => {
  const options = { application, lang, audience, redact, rubric };
  if (format === "html") return renderHtml(result, options);
  if (format === "markdown") return renderMarkdown(result, options);
  return outlineToText(outlineOf(result, options).outline, reportPaint(colours));
};
