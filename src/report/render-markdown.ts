import type { Qualification } from "../qualify/qualification.js";
import { outlineToMarkdown } from "./markdown/outline-to-markdown.js";
import type { ReportOptions } from "./options.js";
import { outlineOf } from "./outline-of.js";

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
