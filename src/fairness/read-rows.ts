import { refuse, requireIterable } from "../schema/arguments.js";
import type { Groups } from "./rates.js";

/**
 * Rows about people, each with its groups.
 *
 * @param what what a row is
 * @param check throws for a row that is none
 * @throws InputError
 */
export const readRows = <Row extends { groups: Groups }>(
  rows: Iterable<Row>,
  what: string,
  check: (row: Row, path: string) => void,
): Row[] => {
  requireIterable(rows, "rows", `a list of ${what}`);
  const read = [...rows];
  for (const [i, row] of read.entries()) {
    const path = `rows[${i}]`;
    if (typeof row?.groups !== "object" || row.groups === null) throw refuse(path, what, row);
    for (const [attribute, category] of Object.entries(row.groups))
      if (typeof (category ?? "") !== "string")
        throw refuse(`${path}.groups.${attribute}`, "text, or null where it is not known", category);
    check(row, path);
  }
  return read;
};
