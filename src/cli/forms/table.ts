import { readLocale } from "../../report/locale/read-locale.js";
import { type Row, rank, rowOf } from "../../report/rank.js";
import { reportOnTerminal } from "../report-on-terminal.js";
import { applicationOf } from "../score-entry.js";
import { renderTable } from "../table.js";
import { UsageError } from "../usage-error.js";
import { type Form, reportOptionsOf } from "./form.js";

/** What the table needs of a result. */
interface TableShown {
  /** Missing where it could not be scored. */
  readonly row?: Row;
  /** Where it stands, if it is the one to explain; with its report where it could be scored. */
  readonly explained?: { readonly at: string; readonly report?: string };
}

/** All ranked, and one of them in full where that was asked for. */
export const tableForm: Form<TableShown> = {
  show: ({ result, entry }, options) => {
    const id = result.id ?? readLocale(options).line(entry.line);
    const isExplained = id === options.explain;
    const at = `${entry.file}:${entry.line}`;
    if ("error" in result) return isExplained ? { explained: { at } } : {};
    const row = rowOf(result, id);
    if (!isExplained) return { row };
    const report = reportOptionsOf(options, applicationOf(entry));
    return { row, explained: { at, report: reportOnTerminal({ ...result, id }, report, options.colours) } };
  },
  writer: (streams, options) => {
    const { explain } = options;
    const rows: Row[] = [];
    let found: TableShown["explained"];
    return {
      add: async ({ row, explained }) => {
        if (row) rows.push(row);
        if (found && explained)
          throw new UsageError(
            `--explain: expected one application with the id ${explain}, found it at ${found.at} and ${explained.at}`,
          );
        found ??= explained;
      },
      end: async () => {
        if (rows.length > 0) await streams.write(renderTable(rank(rows), readLocale(options), streams));
        if (found?.report !== undefined) await streams.write(`\n${found.report}`);
        else if (found) streams.complain(`--explain: ${explain} could not be scored\n`);
        else if (explain !== undefined)
          throw new UsageError(`--explain: no application has the id ${explain}`);
      },
    };
  },
};
