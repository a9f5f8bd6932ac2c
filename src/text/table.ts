const TAB = 0x9;
const LINE_END = 0xa;
const MINUS = "-".charCodeAt(0);
const ZERO = "0".charCodeAt(0);

/** The lines of a data file that hold its header and its rows. */
const linesOf = (text: string): string[] =>
  text.split("\n").filter((line) => line !== "" && !line.startsWith("# "));

/** Marks a column that is there for the readers of a data file: a reason, a source, a count. */
const FOR_READERS = "#";
/** Marks a first column that is in order and may be shortened; and one that is. */
const IN_ORDER = "^";
const SHORTENED = "~";
/** How much a shortened cell shares with the one above is told by its first unit, from this one on. */
const NOTHING_SHARED = "0".charCodeAt(0);

/** A shortened table: the header, then all first cells, then all others, in two columns that each tell of one thing. */
const eachShortened = (text: string, take: (key: string, cells: number) => void): void => {
  let key = "";
  let cells = text.indexOf("\n\n") + 2;
  for (let start = text.indexOf("\n") + 1; text.charCodeAt(start) !== LINE_END; ) {
    const end = text.indexOf("\n", start);
    key = key.slice(0, text.charCodeAt(start) - NOTHING_SHARED) + text.slice(start + 1, end);
    take(key, cells);
    start = end + 1;
    cells = text.indexOf("\n", cells) + 1;
  }
};

/**
 * Goes through the rows of a tab-separated data file: `# ` comment lines at its head and the header line are left out.
 *
 * @param take is given the first cell of each row, and where the others begin: at the tab before them, or at the end of
 *   the line where there are none
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
  return shared;
};

const toText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

/**
 * A data file as it is built into the package: without comments and without the columns that are for readers (`#` before
 * their names); cells of a first column in order (`^`) without what they share with the one above, and by themselves.
 */
export const forMachines = (text: string): string => {
  const [header = "", ...rows] = linesOf(text);
  const kept = header.split("\t").flatMap((name, i) => (name.startsWith(FOR_READERS) ? [] : [i]));
  const [names = "", ...lines] = [header, ...rows].map((line) => {
    const cells = line.split("\t");
    const own = kept.map((i) => cells[i] ?? "");
    return own.slice(0, own.findLastIndex((cell) => cell !== "") + 1).join("\t");
  });
  if (!names.startsWith(IN_ORDER)) return toText([names, ...lines]);
  let above = "";
  const keys = lines.map((line) => {
    const key = line.split("\t", 1)[0] as string;
    const shared = sharedBy(above, key);
    above = key;
    return String.fromCharCode(NOTHING_SHARED + shared) + key.slice(shared);
  });
  const others = lines.map((line) => line.replace(/^[^\t]*/u, ""));
  return toText([names.replace(IN_ORDER, SHORTENED), ...keys, "", ...others]);
};

/**
 * Reads the whole numbers of a row, each behind a tab, from where `eachRow` says that they begin; an empty cell is 0.
 *
 * @param take is given each number and the place of its column among them
 */
export const eachNumber = (
  text: string,
  from: number,
  take: (number: number, column: number) => void,
): void => {
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
