import type { Qualification } from "../qualify/qualification.js";
import { outlineToHtml } from "./html/outline-to-html.js";
import { outlineToMarkdown } from "./markdown/outline-to-markdown.js";
import { type Audience, type ReportOptions, readReportOptions } from "./options.js";
import { auditorOutline } from "./outline/auditor.js";
import { candidateOutline } from "./outline/candidate.js";
import type { Outline } from "./outline/outline.js";
import { recruiterOutline } from "./outline/recruiter.js";
import type { Telling } from "./outline/telling.js";
import { outlineToText } from "./text/outline-to-text.js";

const OUTLINES: Readonly<Record<Audience, (telling: Telling) => Outline>> = {
  recruiter: recruiterOutline,
  candidate: candidateOutline,
  auditor: auditorOutline,
};

/** What a report says, before it has a form. */
export const outlineOf = (
  qualification: unknown,
  options: ReportOptions,
): { readonly outline: Outline; readonly telling: Telling } => {
  const { telling, audience } = readReportOptions(qualification, options);
  return { outline: OUTLINES[audience](telling), telling };
};

/**
 * A result as plain text, for terminals and logs. Pure: the same result and options give the same text. What a terminal
 * would obey instead of showing (controls, bidi marks) is shown as `·`.
 *
 * @param qualification a result of `qualify`
 * @returns lines that end with `\n`
 * @throws InputError for a result that is none, an application that it was not made from, and wrong options
 * @example
 * renderText(qualify(application), { application, lang: "yue" });
 */
export const renderText = (qualification: Qualification<string>, options: ReportOptions = {}): string =>
  outlineToText(outlineOf(qualification, options).outline);

/**
 * A result as GitHub-flavoured Markdown, in which no text of the candidate is taken for markup.
 *
 * @param qualification a result of `qualify`
 * @throws InputError as `renderText`
 * @example
 * renderMarkdown(qualify(application), { application, audience: "candidate" });
 */
export const renderMarkdown = (qualification: Qualification<string>, options: ReportOptions = {}): string =>
  outlineToMarkdown(outlineOf(qualification, options).outline);

/**
 * A result as one self-contained HTML page: no network, no script. It forbids both to itself (Content-Security-Policy),
 * and all text is escaped.
 *
 * @param qualification a result of `qualify`
 * @throws InputError as `renderText`
 * @example
 * renderHtml(qualify(application), { application, audience: "auditor" });
 */
export const renderHtml = (qualification: Qualification<string>, options: ReportOptions = {}): string => {
  const { outline, telling } = outlineOf(qualification, options);
  return outlineToHtml(outline, telling.locale);
};
