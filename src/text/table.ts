/** The lines of a data file that hold its header and its rows. */
export const linesOf = (text: string): string[] =>
  text.split("\n").filter((line) => line !== "" && !line.startsWith("# "));

/**
 * Reads a tab-separated data file: `# ` comment lines, one header line, one row a line. Marks before the names of columns
 * are for `for-machines.ts`.
 * A missing cell is `''`. Throws on a row with more cells than the header has, so that a
 * slip in a data file is found at the first test and not in a score.
 */
export const parseTable = <Column extends string>(text: string): Record<Column, string>[] => {
  const [first = "", ...lines] = linesOf(text);
  const header = first.split("\t").map((name) => name.replace(/^[#^*]/u, "")) as Column[];
  return lines.map((line) => {
    const cells = line.split("\t");
    if (cells.length > header.length) throw new Error(`table row has too many cells: ${line}`);
    const row = {} as Record<Column, string>;
    for (let i = 0; i < header.length; i += 1) row[header[i] as Column] = cells[i] ?? "";
    return row;
  });
};

/** The members of a cell that lists several, separated by `|`. */
export const listed = (cell: string | undefined): string[] => (cell ? cell.split("|") : []);
