import type { Qualification } from "../qualify/qualification.js";
import { requireIterable, requireOptions } from "../schema/arguments.js";
import { batchPage } from "./html/batch-page.js";
import { type ExplainOptions, localeOf, requireQualification } from "./options.js";
import { type Row, rank, rowOf } from "./rank.js";

/** The page for rows that were made of results one by one, so that no result has to be kept. */
export const renderRows = (rows: readonly Row[], options: Pick<ExplainOptions, "lang" | "locale">): string =>
  batchPage(rank(rows), localeOf(options));

/**
 * Many results as one self-contained HTML page: the share of each decision, the scores, and all candidates ranked, those
 * of one score in one rank. Filters work without a script. It holds ids, figures and reasons, and none of the candidates'
 * text.
 *
 * @param qualifications results of `qualify`; one without an id is called by its place, from 1
 * @throws InputError for a result that is none, and wrong options
 * @example
 * renderBatchHtml(applications.map((one) => qualify(one)), { lang: "yue" });
 */
export const renderBatchHtml = (
  qualifications: Iterable<Qualification<string>>,
  options: Pick<ExplainOptions, "lang" | "locale"> = {},
): string => {
  requireOptions(options, ["lang", "locale"]);
  requireIterable(qualifications, "qualifications", "a list or another iterable of results");
  const locale = localeOf(options);
  const rows = [...qualifications].map((given, i) => {
    const qualification = requireQualification(given, i);
    return rowOf(qualification, qualification.id ?? locale.line(i + 1));
  });
  return renderRows(rows, options);
};
