import type { Qualification } from "../qualify/qualification.js";
import type { ReportOptions } from "./options.js";
import { outlineOf } from "./outline-of.js";
import { outlineToText } from "./text/outline-to-text.js";

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
