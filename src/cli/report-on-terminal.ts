import type { Qualification } from "../index.js";
import type { ReportOptions } from "../report/options.js";
import { outlineOf } from "../report/outline-of.js";
import { outlineToText } from "../report/text/outline-to-text.js";
import { reportPaint } from "./colours.js";

/** A whole report as text, in colours where the terminal shows them. */
export const reportOnTerminal = (result: Qualification, options: ReportOptions, colours: boolean): string =>
  outlineToText(outlineOf(result, options).outline, reportPaint(colours));
