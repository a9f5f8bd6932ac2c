const TAB = 0x9;
const LINE_END = 0xa;
const MINUS = "-".charCodeAt(0);
const ZERO = "0".charCodeAt(0);

/** A table that was shortened (`for-machines.ts`) begins with this. */
export const SHORTENED = "~";
/** A shortened row begins with a letter that tells how much its first cell shares with the one above, from A on. */
export const [NOTHING_SHARED, MOST_SHARED] = ["A".charCodeAt(0), "Z".charCodeAt(0)];
const isShare = (unit: number): boolean => unit >= NOTHING_SHARED && unit <= MOST_SHARED;
/** Numbers in a shortened row are a character each: near 0 an ASCII one, further off one of two bytes. */
export const [NEAR_ZERO, FAR_ZERO] = ["O".charCodeAt(0), 0x180];
export const [LEAST_NEAR, MOST_NEAR] = ["!".charCodeAt(0), "~".charCodeAt(0)];

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
