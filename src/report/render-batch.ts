import type { Qualification } from "../qualify/qualification.js";
import { readQualification } from "../qualify/read-qualification.js";
import { tasksOf } from "../qualify/settings.js";
import { refuse, requireOptions } from "../schema/arguments.js";
import { batchPage, type Unscored } from "./html/batch-page.js";
import { withTasks } from "./locale/locales.js";
import { readLocale } from "./locale/read-locale.js";
import type { ExplainOptions } from "./options.js";
import { type Row, rank, rowOf } from "./rank.js";

/** How a page about many results is made. */
export type BatchOptions = Pick<ExplainOptions, "lang" | "locale" | "tasks">;

/** The page for rows that were made of results one by one, so that no result has to be kept. */
export const renderRows = (
  rows: readonly Row[],
  unscored: readonly Unscored[],
  options: BatchOptions,
): string => batchPage(rank(rows), unscored, withTasks(readLocale(options), tasksOf(options.tasks)));

/**
 * Many results as one self-contained HTML page: the share of each decision, the scores, and all candidates ranked, those
 * of one decision and score in one rank. Filters work without a script. It holds ids, figures and reasons, and none of
 * the candidates' text.
 *
 * @param qualifications results of `qualify`; one without an id is called by its place, from 1
 * @throws InputError for a result that is none, and wrong options
 * @example
 * renderBatchHtml(applications.map((one) => qualify(one)), { lang: "yue" });
 */
export const renderBatchHtml = (
  qualifications: Iterable<Qualification<string>>,
  options: BatchOptions = {},
): string => {
  requireOptions(options, ["lang", "locale", "tasks"]);
  const isIterable = typeof qualifications === "object" && qualifications !== null;
  if (!isIterable || !(Symbol.iterator in qualifications))
    throw refuse("qualifications", "a list or another iterable of results, not an async one", qualifications);
  const locale = readLocale(options);
  const rows = [...qualifications].map((given, i) => {
    const qualification = readQualification(given, i);
    return rowOf(qualification, qualification.id ?? locale.line(i + 1));
  });
  return renderRows(rows, [], options);
};
