import { compilePhrases, type PhraseMatch } from "../text/phrases.js";
import type { Span } from "../text/span.js";
import { listed, parseTable } from "../text/table.js";
import table from "./profanity.tsv";

/** 1 mild or a euphemism, 2 coarse, 3 foul. */
export type Severity = 1 | 2 | 3;

/** A swear word in a folded text. */
export interface Oath extends Span {
  readonly severity: Severity;
}

interface Row {
  readonly severity: number;
  /** Only as an interjection. */
  readonly start: boolean;
}

/** Where an interjection may stand: at the head of a clause, before a mark or a blank. */
const HEAD = /(?:^|[\s,。!?;:…~「『“(])$/u;
const TAIL = /^(?:$|[\s,。!?;…~」』”)])/u;

let find: ((text: string) => PhraseMatch<readonly Row[]>[]) | undefined;

const compile = (): ((text: string) => PhraseMatch<readonly Row[]>[]) => {
  const rows = new Map<string, Row[]>();
  for (const { severity, where, forms } of parseTable<"severity" | "where" | "forms">(table))
    for (const form of listed(forms)) {
      const row = { severity: Number(severity), start: where === "start" };
      rows.set(form, [...(rows.get(form) ?? []), row]);
    }
  return compilePhrases(rows);
};

/** The swear words of a folded text, left to right; false friends (斑鳩, 頂你個位) are none. */
export const findProfanity = (text: string): Oath[] => {
  find ??= compile();
  return find(text).flatMap(({ start, end, value }): Oath[] => {
    const isAlone =
      HEAD.test(text.slice(Math.max(0, start - 1), start)) && TAIL.test(text.slice(end, end + 1));
    const severity = Math.max(...value.map((row) => (row.start && !isAlone ? 0 : row.severity)));
    return severity > 0 ? [{ start, end, severity: severity as Severity }] : [];
  });
};
