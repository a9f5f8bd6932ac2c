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
 * Reads a tab-separated data file: `#` comment lines, one header line, one row a line.
 * A missing cell is `''`. Throws on a row with more cells than the header has, so that a
 * slip in a data file is found at the first test and not in a score.
 */
export const parseTable = <Column extends string>(text: string): Record<Column, string>[] => {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
  const header = (lines[0] ?? "").split("\t") as Column[];
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    if (cells.length > header.length) throw new Error(`table row has too many cells: ${line}`);
    return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])) as Record<Column, string>;
  });
};

/** The members of a cell that lists several, separated by `|`. */
export const listed = (cell: string | undefined): string[] => (cell ? cell.split("|") : []);
