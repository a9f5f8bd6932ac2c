import { refuse } from "../schema/arguments.js";
import { type Groups, type RateOptions, type RateReport, ratesOf } from "./rates.js";
import { readRows } from "./read-rows.js";

/** Somebody who was selected or not. */
export interface SelectionRow {
  groups: Groups;
  selected: boolean;
}

/**
 * How many of each category were selected, and the impact ratios: the rate of a category, divided by the highest (New York
 * City, Local Law 144; the four-fifths rule of the US, 29 CFR 1607.4 D). Look at `n`, `interval` and `p` beside a ratio.
 *
 * What categories people belong to is the caller's to know, and nothing that scores them ever sees it.
 *
 * @param rows one for each candidate
 * @throws InputError for what is no list of rows, or an option that is wrong
 * @example
 * selectionRates(results.map(({ id, decision }) => ({ groups: groupsOf(id), selected: decision === "qualified" })));
 */
export const selectionRates = (rows: Iterable<SelectionRow>, options: RateOptions = {}): RateReport =>
  ratesOf(
    readRows(rows, "{ groups, selected }", ({ selected }, path) => {
      if (typeof selected !== "boolean") throw refuse(`${path}.selected`, "true or false", selected);
    }),
    options,
  );
