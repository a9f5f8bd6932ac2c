import { foldPattern } from "../spelling/find-misspellings.js";
import { type FoldedText, givenSpan } from "../text/fold.js";
import { filterBy } from "../text/pattern-filter.js";
import type { Span } from "../text/span.js";
import { parseTable } from "../text/table.js";
import table from "./remarks.tsv";

/** A line of an answer in the folded text, and where it stands. */
interface Line extends Span {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

interface Remark {
  readonly place: "first" | "last" | "line";
  readonly pattern: RegExp;
}

/** Those that a text may hold. */
let remarksFor: ReturnType<typeof filterBy<Remark>> | undefined;

const readRemarks = (): readonly Remark[] =>
  parseTable<"place" | "pattern">(table).map((row) => ({
    place: row.place as Remark["place"],
    pattern: new RegExp(foldPattern(row.pattern), "u"),
  }));

/** As much of a line as is read: a remark is short. */
const LONGEST = 400;

/** The part of a line that a remark of a place would stand in. */
const partOf = (place: Remark["place"], { start, end, isFirst, isLast }: Line): Span | undefined => {
  if (place === "last") return isLast ? { start: Math.max(start, end - LONGEST), end } : undefined;
  return place === "line" || isFirst ? { start, end: Math.min(end, start + LONGEST) } : undefined;
};

/**
 * Words that hand a text over to whoever asked for it: 好的!以下係…, 如果想語氣再正式啲,我幫你改. Each is the stretch that a
 * pattern finds. Linear; offsets are into the text as given.
 *
 * @param lines those of the answer that are not blank, in the folded text
 */
export const findRemarks = (folded: FoldedText, lines: readonly Span[]): Span[] => {
  remarksFor ??= filterBy(readRemarks());
  const possible = remarksFor(folded.text);
  if (possible.length === 0) return [];
  return lines.flatMap((line, i) => {
    const place: Line = { ...line, isFirst: i === 0, isLast: i === lines.length - 1 };
    for (const remark of possible) {
      const part = partOf(remark.place, place);
      const hit = part && remark.pattern.exec(folded.text.slice(part.start, part.end));
      if (hit) return [givenSpan(folded, part.start + hit.index, part.start + hit.index + hit[0].length)];
    }
    return [];
  });
};
