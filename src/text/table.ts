/** The lines of a data file that hold its header and its rows. */
const linesOf = (text: string): string[] =>
  text.split("\n").filter((line) => line !== "" && !line.startsWith("# "));

/** Marks a column that is there for the readers of a data file: a reason, a source, a count. */
const FOR_READERS = "#";

/** Goes through the rows of a tab-separated data file: `#` comment lines and the header line are left out. */
export const eachRow = (text: string, take: (cells: string[]) => void): void => {
  let isHeader = true;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
    if (line === "" || line.startsWith("# ")) continue;
    if (!isHeader) take(line.split("\t"));
    isHeader = false;
  }
};

/**
 * Reads a tab-separated data file: `# ` comment lines, one header line, one row a line. A column may be marked with # in
 * the header: it is for readers, and what is built does without (`forMachines`).
 * A missing cell is `''`. Throws on a row with more cells than the header has, so that a
 * slip in a data file is found at the first test and not in a score.
 */
export const parseTable = <Column extends string>(text: string): Record<Column, string>[] => {
  const [first = "", ...lines] = linesOf(text);
  const header = first.split("\t").map((name) => name.replace(FOR_READERS, "")) as Column[];
  return lines.map((line) => {
    const cells = line.split("\t");
    if (cells.length > header.length) throw new Error(`table row has too many cells: ${line}`);
    return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])) as Record<Column, string>;
  });
};

/** A data file without its comments and without the columns that are for readers. */
export const forMachines = (text: string): string => {
  const [header = "", ...rows] = linesOf(text);
  const kept = header.split("\t").flatMap((name, i) => (name.startsWith(FOR_READERS) ? [] : [i]));
  const lines = [header, ...rows].map((line) => {
    const cells = line.split("\t");
    const own = kept.map((i) => cells[i] ?? "");
    return own.slice(0, own.findLastIndex((cell) => cell !== "") + 1).join("\t");
  });
  return lines.map((line) => `${line}\n`).join("");
};

/** The members of a cell that lists several, separated by `|`. */
export const listed = (cell: string | undefined): string[] => (cell ? cell.split("|") : []);
