import type { ReadResponse } from "../response/read-response.js";
import { foldPattern } from "../spelling/find-misspellings.js";
import type { Task } from "../task/task.js";
import { after } from "../text/characters.js";
import type { FoldedText } from "../text/fold.js";
import { filterBy } from "../text/pattern-filter.js";
import { findQuotations } from "../text/quotes.js";
import { apartFrom } from "../text/sorted-spans.js";
import type { Span } from "../text/span.js";
import { parseTable } from "../text/table.js";
import { findEmoji } from "./find-emoji.js";
import { findProfanity, type Severity } from "./find-profanity.js";
import table from "./register.tsv";

type Reader = NonNullable<Task["reader"]>;

/** What may be out of place in a letter: the classes of `register.tsv`, and what is found in other ways. */
export const REGISTER_CLASSES = [
  "aside",
  "chat",
  "chatter",
  "class",
  "emoji",
  "laziness",
  "mockery",
  "officialese",
  "order",
  "particles",
  "profanity",
  "rhyme",
  "sales",
  "salutation",
  "slang",
] as const;
type RegisterClass = (typeof REGISTER_CLASSES)[number];

/** Words that are out of place before the reader of a letter; offsets are into `folded`. */
export interface RegisterSlip extends Span {
  /** 2 and 3 are out of place by themselves; of 1 it takes two. */
  readonly severity: Severity;
  readonly class: RegisterClass;
}

interface Row {
  readonly class: RegisterClass;
  readonly severity: Severity;
  readonly pattern: RegExp;
}

/** Which rows of the table a letter to a reader may match, in their order. */
type MayMatch = (text: string) => readonly Row[];
const filters = new Map<Reader, MayMatch>();

const rowsFor = (reader: Reader): MayMatch => {
  let filter = filters.get(reader);
  if (!filter) {
    filter = filterBy(
      parseTable<"reader" | "class" | "severity" | "pattern">(table)
        .filter((row) => row.reader === reader)
        .map((row) => ({
          class: row.class as RegisterClass,
          severity: Number(row.severity) as Severity,
          pattern: new RegExp(foldPattern(row.pattern), "gu"),
        })),
    );
    filters.set(reader, filter);
  }
  return filter;
};

/** All slips, what is quoted among them, in the order of the text, at one place the longest first. */
const findSlips = (text: string, reader: Reader): RegisterSlip[] => {
  const slips: RegisterSlip[] = [];
  for (const { class: own, severity, pattern } of rowsFor(reader)(text)) {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      const end = pattern.lastIndex;
      // What stands for a place only is no word.
      if (end === hit.index) pattern.lastIndex = after(end, text.codePointAt(end) ?? 0);
      else slips.push({ start: hit.index, end, class: own, severity });
    }
  }
  if (reader === "superior") {
    for (const { start, end } of findEmoji(text)) slips.push({ start, end, class: "emoji", severity: 2 });
    for (const { start, end, severity } of findProfanity(text))
      slips.push({ start, end, class: "profanity", severity });
  }
  return slips.sort((a, b) => a.start - b.start || b.end - a.end);
};

// Kept by the folded text, which all views of an answer share.
const known: Readonly<Record<Reader, WeakMap<FoldedText, readonly RegisterSlip[]>>> = {
  friend: new WeakMap(),
  superior: new WeakMap(),
};

/**
 * Where a letter is out of tone for its reader, left to right: slang, orders, mockery or laziness to a superior; the
 * formulas of an office or of a leaflet to a friend. What is quoted or titled is left out. None in an answer that has no
 * reader.
 */
export const registerSlips = ({ task: { reader }, folded }: ReadResponse): readonly RegisterSlip[] => {
  if (reader === undefined) return [];
  let slips = known[reader].get(folded);
  if (!slips) {
    const all = findSlips(folded.text, reader);
    slips = all.length > 0 ? apartFrom(all, findQuotations(folded.text)) : all;
    known[reader].set(folded, slips);
  }
  return slips;
};

/** What all the different slips of an answer weigh together: the same words again weigh no more. */
export const weightOfSlips = (response: ReadResponse): number => {
  const different = new Map<string, Severity>();
  for (const { start, end, severity } of registerSlips(response))
    different.set(response.folded.text.slice(start, end), severity);
  let weight = 0;
  for (const severity of different.values()) weight += severity;
  return weight;
};
