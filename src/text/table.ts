const TAB = 0x9;
const LINE_END = 0xa;
const MINUS = "-".charCodeAt(0);
const ZERO = "0".charCodeAt(0);

/** The lines of a data file that hold its header and its rows. */
const linesOf = (text: string): string[] =>
  text.split("\n").filter((line) => line !== "" && !line.startsWith("# "));

/** Marks a column that is there for the readers of a data file: a reason, a source, a count. */
const FOR_READERS = "#";
/** Marks a table that may be shortened: a first column in order and without capital letters, whole numbers in all others. */
const MAY_BE_SHORTENED = "^";
/** Marks one that is. */
const SHORTENED = "~";
/** A shortened row begins with a letter that tells how much its first cell shares with the one above, from A on. */
const [NOTHING_SHARED, MOST_SHARED] = ["A".charCodeAt(0), "Z".charCodeAt(0)];
const isShare = (unit: number): boolean => unit >= NOTHING_SHARED && unit <= MOST_SHARED;
/** Numbers in a shortened row are a character each: near 0 an ASCII one, further off one of two bytes. */
const [NEAR_ZERO, FAR_ZERO] = ["O".charCodeAt(0), 0x180];
const MOST_FAR = 255;
const [LEAST_NEAR, MOST_NEAR] = ["!".charCodeAt(0), "~".charCodeAt(0)];

/** A shortened table: the header, one line with all first cells, then the numbers, a line for each row. */
const eachShortened = (text: string, take: (key: string, cells: number) => void): void => {
  let start = text.indexOf("\n") + 1;
  const end = text.indexOf("\n", start);
  let cells = end + 1;
  for (let key = ""; start < end; cells = text.indexOf("\n", cells) + 1) {
    const shared = text.charCodeAt(start) - NOTHING_SHARED;
    const own = start + 1;
    do start += 1;
    while (start < end && !isShare(text.charCodeAt(start)));
    key = key.slice(0, shared) + text.slice(own, start);
    take(key, cells);
  }
};

/**
 * Goes through the rows of a tab-separated data file: `# ` comment lines at its head and the header line are left out.
 *
 * @param take is given the first cell of each row, and where the others begin: at the tab before them, or at the end of
 *   the line where there are none; `eachNumber` reads them
 */
export const eachRow = (text: string, take: (key: string, cells: number) => void): void => {
  let start = 0;
  while (text.startsWith("# ", start)) start = text.indexOf("\n", start) + 1;
  if (text.startsWith(SHORTENED, start)) {
    eachShortened(text, take);
    return;
  }
  for (start = text.indexOf("\n", start) + 1; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const tab = text.indexOf("\t", start);
    const cells = tab < 0 || tab > end ? end : tab;
    take(text.slice(start, cells), cells);
    start = end + 1;
  }
};

/**
 * Reads a tab-separated data file: `# ` comment lines, one header line, one row a line. Marks before the names of columns
 * are for `forMachines`.
 * A missing cell is `''`. Throws on a row with more cells than the header has, so that a
 * slip in a data file is found at the first test and not in a score.
 */
export const parseTable = <Column extends string>(text: string): Record<Column, string>[] => {
  const [first = "", ...lines] = linesOf(text);
  const header = first.split("\t").map((name) => name.replace(/^[#^]/u, "")) as Column[];
  return lines.map((line) => {
    const cells = line.split("\t");
    if (cells.length > header.length) throw new Error(`table row has too many cells: ${line}`);
    return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])) as Record<Column, string>;
  });
};

/** How much two texts share from their beginning, in whole characters. */
const sharedBy = (one: string, other: string): number => {
  let shared = 0;
  for (const character of one) {
    if (!other.startsWith(character, shared)) break;
    shared += character.length;
  }
  return Math.min(shared, MOST_SHARED - NOTHING_SHARED);
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
  const numbers = told.map((cells) => cells.slice(1).map(shortened).join(""));
  return toText([head.replace(MAY_BE_SHORTENED, SHORTENED), keys.join(""), ...numbers]);
};

const readShortened = (text: string, from: number, take: (number: number, column: number) => void): void => {
  for (let at = from; text.charCodeAt(at) > LINE_END; at += 1) {
    const unit = text.charCodeAt(at);
    take(unit - (unit <= MOST_NEAR ? NEAR_ZERO : FAR_ZERO), at - from);
  }
};

/**
 * Reads the whole numbers of a row from where `eachRow` says that they begin; an empty cell is 0.
 *
 * @param take is given each number and the place of its column among them
 */
export const eachNumber = (
  text: string,
  from: number,
  take: (number: number, column: number) => void,
): void => {
  if (text.charCodeAt(from) > LINE_END) readShortened(text, from, take);
  for (let at = from, column = 0; text.charCodeAt(at) === TAB; column += 1) {
    let [number, sign] = [0, 1];
    for (at += 1; text.charCodeAt(at) > LINE_END; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === MINUS) sign = -1;
      else number = 10 * number + unit - ZERO;
    }
    take(sign * number, column);
  }
};

/** The members of a cell that lists several, separated by `|`. */
export const listed = (cell: string | undefined): string[] => (cell ? cell.split("|") : []);
