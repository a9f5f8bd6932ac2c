import { after } from "./characters.js";

/**
 * Reads tables of numbers as `for-machines.ts` shortens them. A shortened table begins with this. Behind its header stand
 * three lines: all keys; for each row which columns have a number; all numbers.
 */
export const SHORTENED = "~";
/** A shortened row begins with a letter that tells how much its key shares with the one above, from A on. */
export const [NOTHING_SHARED, MOST_SHARED] = ["A".charCodeAt(0), "Z".charCodeAt(0)];
const isShare = (unit: number): boolean => unit >= NOTHING_SHARED && unit <= MOST_SHARED;
/** Columns are the bits of a character's code above this one. */
export const NO_COLUMNS = "0".charCodeAt(0);
/** Numbers in a shortened row are a character each: near 0 an ASCII one, further off one of two bytes. */
export const [NEAR_ZERO, FAR_ZERO] = ["O".charCodeAt(0), 0x180];
export const [LEAST_NEAR, MOST_NEAR] = ["!".charCodeAt(0), "~".charCodeAt(0)];

/** What a symbol is enclosed by that is more than one character: a class of words, a Latin word. */
const ENCLOSED: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** Where the symbol ends that begins at a place of a key: a character, or `[…]`, or `{…}`. */
export const symbolEnd = (text: string, at: number): number => {
  const closing = ENCLOSED[text[at] as string];
  const end = closing === undefined ? 0 : text.indexOf(closing, at) + 1;
  return end > 0 ? end : after(at, text.codePointAt(at) as number);
};

/** The symbol that a key begins with; `""` where it is empty. */
export const firstSymbol = (text: string, at: number): string =>
  isShare(text.charCodeAt(at)) ? "" : text.slice(at, symbolEnd(text, at));

/** The rows of a table in groups: all whose keys begin with one symbol. */
export interface Groups {
  /** For each group where the key of its first row begins in the table. */
  readonly keys: readonly number[];
  /** For each group where the numbers of its first row are, for `eachNumber`. */
  readonly cells: readonly number[];
  /** UTF-16 units of all keys, or more. */
  readonly units: number;
}

const LINE_END = 0xa;

/** Two places in one number: of a row's columns and, above, of its numbers. */
const PLACES = 2 ** 24;
const columnsAt = (text: string, cells: number): number => text.charCodeAt(cells % PLACES) - NO_COLUMNS;

/** Where the numbers of the next row are. */
const nextCells = (text: string, cells: number): number => {
  let next = cells + 1;
  for (let columns = columnsAt(text, cells); columns !== 0; columns &= columns - 1) next += PLACES;
  return next;
};

export const groupsOf = (text: string): Groups => {
  const [keys, found]: [number[], number[]] = [[], []];
  const start = text.indexOf("\n") + 1;
  const columns = text.indexOf("\n", start) + 1;
  let cells = columns + PLACES * (text.indexOf("\n", columns) + 1);
  for (let at = start; at < columns; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isShare(unit)) continue;
    if (unit === NOTHING_SHARED) {
      keys.push(at + 1);
      found.push(cells);
    }
    cells = nextCells(text, cells);
  }
  return { keys, cells: found, units: columns - start };
};

/** Told of the key of a row, and where its numbers are. */
type TakeRow = (key: string, cells: number) => void;

/** Goes through the rows of one group, as `eachRow` does through all. */
export const eachRowOf = (text: string, groups: Groups, group: number, take: TakeRow): void => {
  let at = (groups.keys[group] as number) - 1;
  let cells = groups.cells[group] as number;
  let key = "";
  do {
    const shared = text.charCodeAt(at) - NOTHING_SHARED;
    const own = at + 1;
    do at += 1;
    while (text.charCodeAt(at) > LINE_END && !isShare(text.charCodeAt(at)));
    key = key.slice(0, shared) + text.slice(own, at);
    take(key, cells);
    cells = nextCells(text, cells);
  } while (text.charCodeAt(at) > NOTHING_SHARED);
};

/**
 * Goes through the rows of a table.
 *
 * @param take is given the key of each row, and where its numbers are; `eachNumber` reads them
 */
export const eachRow = (text: string, take: TakeRow): void => {
  const groups = groupsOf(text);
  for (let group = 0; group < groups.keys.length; group += 1) eachRowOf(text, groups, group, take);
};

/**
 * Reads the whole numbers of a row from where `eachRow` says that they are.
 *
 * @param take is given each number but 0, and the place of its column among them
 */
export const eachNumber = (
  text: string,
  cells: number,
  take: (number: number, column: number) => void,
): void => {
  let at = Math.floor(cells / PLACES);
  let column = -1;
  for (let columns = columnsAt(text, cells); columns !== 0; columns >>= 1) {
    column += 1;
    if ((columns & 1) === 0) continue;
    const unit = text.charCodeAt(at);
    take(unit - (unit <= MOST_NEAR ? NEAR_ZERO : FAR_ZERO), column);
    at += 1;
  }
};
