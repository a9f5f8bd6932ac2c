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

/** What a form weighs as an interjection, by itself, and what anywhere else; 0 is nothing. */
interface Weight {
  readonly alone: number;
  readonly within: number;
}

/** Where an interjection may stand: at the head of a clause, before a mark or a blank. */
const HEAD = /(?:^|[\s,。!?;:…~「『“(])$/u;
const TAIL = /^(?:$|[\s,。!?;…~」』”)])/u;

let find: ((text: string) => PhraseMatch<Weight>[]) | undefined;

/** A form that stands in several rows weighs as in the gravest. */
const compile = (): ((text: string) => PhraseMatch<Weight>[]) => {
  const weights = new Map<string, Weight>();
  for (const row of parseTable<"severity" | "where" | "forms">(table)) {
    const severity = Number(row.severity);
    for (const form of listed(row.forms)) {
      const { alone, within } = weights.get(form) ?? { alone: 0, within: 0 };
      weights.set(form, {
        alone: Math.max(alone, severity),
        within: row.where === "start" ? within : Math.max(within, severity),
      });
    }
  }
  return compilePhrases(weights);
};

/** The swear words of a folded text, left to right; false friends (斑鳩, 頂你個位) are none. */
export const findProfanity = (text: string): Oath[] => {
  find ??= compile();
  const oaths: Oath[] = [];
  for (const { start, end, value } of find(text)) {
    const isAlone =
      value.alone !== value.within &&
      HEAD.test(text.slice(Math.max(0, start - 1), start)) &&
      TAIL.test(text.slice(end, end + 1));
    const severity = isAlone ? value.alone : value.within;
    if (severity > 0) oaths.push({ start, end, severity: severity as Severity });
  }
  return oaths;
};
