import type { Settings } from "../qualify/settings.js";
import type { Form, Scored, ShowOptions } from "./forms/form.js";
import { parseEntry, type RawEntry } from "./read-applications.js";
import { scoreEntry } from "./score-entry.js";

/** An entry in the order of all files. */
export interface Placed {
  readonly entry: RawEntry;
  /** Whether it is the first of all. */
  readonly isFirst: boolean;
}

/** What comes of an entry: plain data, as it may come from another thread. */
export interface Done {
  /** Lines for standard error; none where it could be scored. */
  readonly complaints: readonly string[];
  /** What the form shows of it. */
  readonly shown: unknown;
}

/** @param isOnly whether there is one file only, which errors then need not name */
export const scorerOf =
  (settings: Settings, isOnly: boolean) =>
  ({ entry: raw, isFirst }: Placed): Scored => {
    const entry = parseEntry(raw);
    return { result: scoreEntry(entry, isOnly, settings), entry, isFirst };
  };

/** What is written of a result. */
export const doneOf = (scored: Scored, form: Form<unknown>, options: ShowOptions): Done => {
  const { result, entry } = scored;
  const issues = "error" in result ? result.error.issues : [];
  return {
    complaints: issues.map(({ message }) => `${entry.file}:${entry.line}: ${message}\n`),
    shown: form.show(scored, options),
  };
};
