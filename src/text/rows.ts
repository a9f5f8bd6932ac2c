import { after } from "./characters.js";

const TAB = 0x9;
const LINE_END = 0xa;
const MINUS = "-".charCodeAt(0);
const ZERO = "0".charCodeAt(0);

/**
 * A table that was shortened (`for-machines.ts`) begins with this. Behind its header stand three lines: all first cells;
 * for each row which columns have a number; all numbers.
 */
export const SHORTENED = "~";
/** A shortened row begins with a letter that tells how much its first cell shares with the one above, from A on. */
export const [NOTHING_SHARED, MOST_SHARED] = ["A".charCodeAt(0), "Z".charCodeAt(0)];
const isShare = (unit: number): boolean => unit >= NOTHING_SHARED && unit <= MOST_SHARED;
/** Columns are the bits of a character's code above this one. */
export const NO_COLUMNS = "0".charCodeAt(0);
/** Numbers in a shortened row are a character each: near 0 an ASCII one, further off one of two bytes. */
export const [NEAR_ZERO, FAR_ZERO] = ["O".charCodeAt(0), 0x180];
export const [LEAST_NEAR, MOST_NEAR] = ["!".charCodeAt(0), "~".charCodeAt(0)];

/** What a symbol is enclosed by that is more than one character: a class of words, a Latin word. */
const ENCLOSED: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** Where the symbol ends that begins at a place of a row's first cell: a character, or `[…]`, or `{…}`. */
export const symbolEnd = (text: string, at: number): number => {
  const closing = ENCLOSED[text[at] as string];
  const end = closing === undefined ? 0 : text.indexOf(closing, at) + 1;
  return end > 0 ? end : after(at, text.codePointAt(at) as number);
};

/** The symbol that a row begins with; `""` where its first cell is empty. */
export const firstSymbol = (text: string, at: number): string => {
  const unit = text.charCodeAt(at);
  return unit === TAB || isShare(unit) ? "" : text.slice(at, symbolEnd(text, at));
};

/** The rows of a table in groups: all that begin with one symbol. */
export interface Groups {
  /** For each group where the first cell of its first row begins in the table. */
  readonly keys: readonly number[];
  /** For each group where the numbers of its first row are, for `eachNumber`. */
  readonly cells: readonly number[];
  /** UTF-16 units of all first cells, or more. */
  readonly units: number;
}

const isShortened = (text: string): boolean => text.startsWith(SHORTENED);

/** Where the first row begins. */
const firstRow = (text: string): number => {
  let start = 0;
  while (text.startsWith("# ", start)) start = text.indexOf("\n", start) + 1;
  return text.indexOf("\n", start) + 1;
};

/** Two places of a shortened row in one number: of its columns and, above, of its numbers. */
const PLACES = 2 ** 24;
const columnsAt = (text: string, cells: number): number => text.charCodeAt(cells % PLACES) - NO_COLUMNS;

/** Where the numbers of the next row are. */
const nextCells = (text: string, cells: number): number => {
  let next = cells + 1;
  for (let columns = columnsAt(text, cells); columns !== 0; columns &= columns - 1) next += PLACES;
  return next;
};

const shortenedGroups = (text: string): Groups => {
  const [keys, found]: [number[], number[]] = [[], []];
  const start = firstRow(text);
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

/** The groups of a table whose first column is in order. */
export const groupsOf = (text: string): Groups => {
  if (isShortened(text)) return shortenedGroups(text);
  const keys: number[] = [];
  let symbol = "\n";
  for (let start = firstRow(text); start < text.length; start = text.indexOf("\n", start) + 1) {
    if (text.startsWith(symbol, start)) continue;
    symbol = firstSymbol(text, start) || "\t";
    keys.push(start);
  }
  return { keys, cells: keys, units: text.length };
};

/** Told of the first cell of a row, and where the others begin. */
type TakeRow = (key: string, cells: number) => void;

const readShortenedGroup = (text: string, from: number, firstCells: number, take: TakeRow): void => {
  let [at, cells, key] = [from - 1, firstCells, ""];
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

/** Goes through the rows of lines of a table that is not shortened. */
const eachLine = (text: string, from: number, to: number, take: TakeRow): void => {
  for (let start = from; start < to; ) {
    const end = text.indexOf("\n", start);
    const tab = text.indexOf("\t", start);
    const cells = tab < 0 || tab > end ? end : tab;
    take(text.slice(start, cells), cells);
    start = end + 1;
  }
};

/** Goes through the rows of one group, as `eachRow` does through all. */
export const eachRowOf = (text: string, { keys, cells }: Groups, group: number, take: TakeRow): void => {
  const from = keys[group] as number;
  if (isShortened(text)) readShortenedGroup(text, from, cells[group] as number, take);
  else eachLine(text, from, keys[group + 1] ?? text.length, take);
};

/**
 * Goes through the rows of a tab-separated data file: `# ` comment lines at its head and the header line are left out.
 *
 * @param take is given the first cell of each row, and where the others begin: at the tab before them, or at the end of
 *   the line where there are none; `eachNumber` reads them
 */
export const eachRow = (text: string, take: TakeRow): void => {
  if (!isShortened(text)) {
    eachLine(text, firstRow(text), text.length, take);
    return;
  }
  const groups = shortenedGroups(text);
  for (let group = 0; group < groups.keys.length; group += 1) eachRowOf(text, groups, group, take);
};

type TakeNumber = (number: number, column: number) => void;

const readShortened = (text: string, cells: number, take: TakeNumber): void => {
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

/**
 * Reads the whole numbers of a row from where `eachRow` says that they are.
 *
 * @param take is given each number but 0, and the place of its column among them
 */
export const eachNumber = (text: string, cells: number, take: TakeNumber): void => {
  if (isShortened(text)) {
    readShortened(text, cells, take);
    return;
  }
  for (let at = cells, column = 0; text.charCodeAt(at) === TAB; column += 1) {
    let number = 0;
    let sign = 1;
    for (at += 1; text.charCodeAt(at) > LINE_END; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === MINUS) sign = -1;
      else number = 10 * number + unit - ZERO;
    }
    if (number !== 0) take(sign * number, column);
  }
};
