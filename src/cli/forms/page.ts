import type { Application } from "../../application/schema.js";
import type { Qualification } from "../../index.js";
import type { Unscored } from "../../report/html/batch-page.js";
import { readLocale } from "../../report/locale/read-locale.js";
import type { ReportOptions } from "../../report/options.js";
import { type Row, rowOf } from "../../report/rank.js";
import { applicationOf } from "../score-entry.js";
import { UsageError } from "../usage-error.js";
import { type Form, reportOptionsOf, type ShowOptions } from "./form.js";

/** What a page needs of a result. */
interface PageShown {
  readonly row?: Row;
  readonly unscored?: Unscored;
  /** Of the first of all: it may be the only one. */
  readonly whole?: { readonly result: Qualification; readonly application: Application | undefined };
}

/** How a page is written. */
interface PageWriter {
  /** About one application. */
  report(result: Qualification, options: ReportOptions): string;
  /** About several. */
  ranked(rows: readonly Row[], unscored: readonly Unscored[], options: ShowOptions): string;
}

/** One application: its whole report. Several: all of them ranked on one page. */
export const pageForm = ({ report, ranked }: PageWriter): Form<PageShown> => ({
  show: ({ result, entry, isFirst }, options) => {
    const id = result.id ?? readLocale(options).line(entry.line);
    if ("error" in result)
      return { unscored: { id, messages: result.error.issues.map(({ message }) => message) } };
    return {
      row: rowOf(result, id),
      ...(isFirst && { whole: { result, application: applicationOf(entry) } }),
    };
  },
  writer: (streams, options) => {
    const { audience } = options;
    const rows: Row[] = [];
    const unscored: Unscored[] = [];
    let met = 0;
    let only: PageShown["whole"];
    return {
      add: async (shown) => {
        met += 1;
        if (met > 1 && audience !== "recruiter")
          throw new UsageError(
            `--audience ${audience}: expected one application, found more; see canto-qualify explain FILE --id ID`,
          );
        only = met === 1 ? shown.whole : undefined;
        if (shown.unscored) unscored.push(shown.unscored);
        if (shown.row) rows.push(shown.row);
      },
      end: async () => {
        if (rows.length === 0) return;
        await streams.write(
          only
            ? report(only.result, reportOptionsOf(options, only.application))
            : ranked(rows, unscored, options),
        );
      },
    };
  },
});
