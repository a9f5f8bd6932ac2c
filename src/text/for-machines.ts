import {
  FAR_ZERO,
  LEAST_NEAR,
  MOST_NEAR,
  MOST_SHARED,
  NEAR_ZERO,
  NEXT_ROW,
  NOTHING_SHARED,
  SHORTENED,
  symbolEnd,
} from "./rows.js";
import { linesOf } from "./table.js";

/** Marks a column that is there for the readers of a data file: a reason, a source, a count. */
const FOR_READERS = "#";
/** Marks a table that may be shortened: a first column in order and without capital letters, whole numbers in all others. */
const MAY_BE_SHORTENED = "^";
const MOST_FAR = 255;

/** How much of a text, from its beginning, another has as well: in whole symbols. */
const sharedBy = (one: string, other: string): number => {
  let shared = 0;
  while (shared < one.length) {
    const end = symbolEnd(one, shared);
    if (end > MOST_SHARED - NOTHING_SHARED || !other.startsWith(one.slice(0, end))) break;
    shared = end;
  }
  return shared;
};

/** A number as it stands in a shortened row. */
const shortened = (cell: string): string => {
  const number = Number(cell);
  if (!Number.isInteger(number) || Math.abs(number) > MOST_FAR) throw new Error(`no weight: ${cell}`);
  const near = NEAR_ZERO + number;
  return String.fromCharCode(near >= LEAST_NEAR && near <= MOST_NEAR ? near : FAR_ZERO + number);
};

/**
 * A data file as it is built into the package: without comments and without the columns that are for readers (`#` before
 * their names); a table of numbers (`^` before the first name) shortened.
 */
export const forMachines = (text: string): string => {
  const [header = "", ...rows] = linesOf(text);
  const kept = header.split("\t").flatMap((name, i) => (name.startsWith(FOR_READERS) ? [] : [i]));
  const [names = [], ...told] = [header, ...rows].map((line) => {
    const cells = line.split("\t");
    const own = kept.map((i) => cells[i] ?? "");
    return own.slice(0, own.findLastIndex((cell) => cell !== "") + 1);
  });
  const head = names.join("\t");
  const toText = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
  if (!head.startsWith(MAY_BE_SHORTENED)) return toText([head, ...told.map((cells) => cells.join("\t"))]);
  let above = "";
  const keys = told.map(([key = ""]) => {
    const shared = sharedBy(above, key);
    above = key;
    return String.fromCharCode(NOTHING_SHARED + shared) + key.slice(shared);
  });
  const numbers = told.map((cells, i) => {
    const opensGroup = keys[i]?.charCodeAt(0) === NOTHING_SHARED;
    const between = i === 0 ? "" : opensGroup ? "\n" : NEXT_ROW;
    return between + cells.slice(1).map(shortened).join("");
  });
  return toText([head.replace(MAY_BE_SHORTENED, SHORTENED), keys.join(""), numbers.join("")]);
};
