import type { Qualification } from "../qualify/qualification.js";
import { outlineToHtml } from "./html/outline-to-html.js";
import type { ReportOptions } from "./options.js";
import { outlineOf } from "./outline-of.js";

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
