import { BASE, FIRST_DIGIT, LAST_DIGIT, LISTED } from "./character-list.js";
import {
  FAR_ZERO,
  LEAST_NEAR,
  MOST_NEAR,
  MOST_SHARED,
  NEAR_ZERO,
  NO_COLUMNS,
  NOTHING_SHARED,
  SHORTENED,
  symbolEnd,
} from "./rows.js";
import { linesOf } from "./table.js";

/** Marks a column that is there for the readers of a data file: a reason, a source, a count. */
const FOR_READERS = "#";
/**
 * Marks a table of numbers: keys without capital letters in the first column, one or several of which the row tells the same,
 * parted by blanks; whole numbers in all others.
 */
const OF_NUMBERS = "^";
/** Marks a list of characters in the order of their code points. */
const OF_CHARACTERS = "*";
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

const isZero = (cell: string): boolean => cell === "" || Number(cell) === 0;

/** A number as it stands in a shortened row. */
const shortened = (cell: string): string => {
  const number = Number(cell);
  if (!Number.isInteger(number) || Math.abs(number) > MOST_FAR) throw new Error(`no weight: ${cell}`);
  const near = NEAR_ZERO + number;
  return String.fromCharCode(near >= LEAST_NEAR && near <= MOST_NEAR ? near : FAR_ZERO + number);
};

/** Characters in the order of their code points, each told by how far it is from the one before. */
const listOf = (characters: readonly string[]): string => {
  let [list, before] = ["", 0];
  for (const character of characters) {
    const codePoint = character.codePointAt(0) as number;
    if (codePoint <= before || character !== String.fromCodePoint(codePoint))
      throw new Error(`no character in order: ${character}`);
    let gap = codePoint - before;
    for (; gap >= BASE; gap = Math.floor(gap / BASE)) list += String.fromCharCode(FIRST_DIGIT + (gap % BASE));
    list += String.fromCharCode(LAST_DIGIT + gap);
    before = codePoint;
  }
  return list;
};

/** A table of numbers by its keys in order, the first column and the numbers of each apart from all others. */
const shorten = (head: string, told: readonly (readonly string[])[]): string[] => {
  const rows = told
    .flatMap(([keys = "", ...cells]) => keys.split(" ").map((key) => ({ key, cells })))
    .sort(({ key: a }, { key: b }) => (a < b ? -1 : 1));
  const keys = rows.map(({ key }, i) => {
    const shared = sharedBy(rows[i - 1]?.key ?? "", key);
    return String.fromCharCode(NOTHING_SHARED + shared) + key.slice(shared);
  });
  const columns = rows.map(({ cells }) =>
    String.fromCharCode(cells.reduce((code, cell, i) => code + (isZero(cell) ? 0 : 1 << i), NO_COLUMNS)),
  );
  const numbers = rows.flatMap(({ cells }) => cells.filter((cell) => !isZero(cell)).map(shortened));
  return [head.replace(OF_NUMBERS, SHORTENED), ...[keys, columns, numbers].map((all) => all.join(""))];
};

/**
 * A data file as it is built into the package: without comments and without the columns that are for readers (`#` before
 * their names); a table of numbers (`^` before the first name) shortened, a list of characters (`*`) told by its gaps.
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
  let lines = [head, ...told.map((cells) => cells.join("\t"))];
  if (head.startsWith(OF_CHARACTERS))
    lines = [head.replace(OF_CHARACTERS, LISTED), listOf(told.map(([character = ""]) => character))];
  else if (head.startsWith(OF_NUMBERS)) lines = shorten(head, told);
  return lines.map((line) => `${line}\n`).join("");
};
