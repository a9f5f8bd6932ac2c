import { stringify } from "csv-stringify/sync";
import { type FlatValue, toFlat } from "../../flat/to-flat.js";
import { qualify } from "../../qualify/qualify.js";
import type { Rubric } from "../../rubric/schema.js";
import type { Form } from "./form.js";

/** Behind the fields of `toFlat`: where it stood, and why it could not be scored. */
const OWN_COLUMNS = ["file", "line", "error"];

/** A row as spreadsheets read it: none of them takes an id that begins with = for a formula. */
const toRow = (cells: readonly FlatValue[]): string =>
  stringify([[...cells]], { cast: { boolean: String }, escape_formulas: true });

/** A file's name; standard input has none. */
const nameOf = (file: string): string | null => (file === "-" ? null : file);

/** The fields of every result by a rubric, whatever was answered. */
const fieldsOf = (rubric: Rubric): string[] =>
  Object.keys(toFlat(qualify({ interview: {}, responses: {} }, { rubric })));

/** One row a result, in the order of the files, for spreadsheets and data frames. */
export const csvForm: Form<string> = {
  show: ({ result, entry: { file, line } }, { rubric }) => {
    if (!("error" in result)) return toRow([...Object.values(toFlat(result)), nameOf(file), line, null]);
    const fields = fieldsOf(rubric).map((field) => (field === "id" ? (result.id ?? null) : null));
    const messages = result.error.issues.map(({ message }) => message);
    return toRow([...fields, nameOf(file), line, messages.join("; ")]);
  },
  writer: (streams, { rubric }) => {
    let header = toRow([...fieldsOf(rubric), ...OWN_COLUMNS]);
    return {
      add: async (row) => {
        await streams.write(header + row);
        header = "";
      },
      end: () => streams.write(header),
    };
  },
};
