import type { ReadResponse } from "../response/read-response.js";
import { foldPattern } from "../spelling/find-misspellings.js";
import { findQuotes } from "../text/quotes.js";
import { overlaps, type Span } from "../text/span.js";
import { parseTable } from "../text/table.js";
import { findProfanity, type Severity } from "./find-profanity.js";
import table from "./register.tsv";

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
  readonly reader: string;
  readonly class: RegisterClass;
  readonly severity: Severity;
  readonly pattern: RegExp;
}

let rows: readonly Row[] | undefined;

const readRows = (): readonly Row[] =>
  parseTable<"reader" | "class" | "severity" | "pattern">(table).map((row) => ({
    reader: row.reader,
    class: row.class as RegisterClass,
    severity: Number(row.severity) as Severity,
    pattern: new RegExp(foldPattern(row.pattern), "gu"),
  }));

/** One emoji is a smile, and so are two. Two in a row or three in all are chat; checks and arrows in a list are marks. */
const EMOJI =
  /(?:(?![✓✔✅☑➡→▶•★☆©®™0-9#*])\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)/gu;
const MOST_EMOJI = 2;

const emojiSlips = (text: string): RegisterSlip[] => {
  const found = [...text.matchAll(EMOJI)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
  const [first] = found;
  if (!first) return [];
  const isRun = found.some((one, i) => found[i + 1]?.start === one.end);
  return isRun || found.length > MOST_EMOJI ? [{ ...first, class: "emoji", severity: 2 }] : [];
};

const bySuperior = (text: string): RegisterSlip[] => [
  ...emojiSlips(text),
  ...findProfanity(text).map((oath) => ({ ...oath, class: "profanity" as const })),
];

/**
 * Where a letter is out of tone for its reader, left to right: slang, orders, mockery or laziness to a superior; the
 * formulas of an office or of a leaflet to a friend. What is quoted or titled is left out. None in an answer that has no
 * reader.
 */
export const registerSlips = (response: ReadResponse): RegisterSlip[] => {
  const { reader } = response.task;
  if (reader === undefined) return [];
  rows ??= readRows();
  const { text } = response.folded;
  const quotes = findQuotes(text);
  const slips = rows.flatMap((row): RegisterSlip[] =>
    row.reader === reader
      ? [...text.matchAll(row.pattern)]
          .filter((hit) => hit[0] !== "")
          .map((hit) => ({
            start: hit.index,
            end: hit.index + hit[0].length,
            class: row.class,
            severity: row.severity,
          }))
      : [],
  );
  return [...slips, ...(reader === "superior" ? bySuperior(text) : [])]
    .filter((slip) => !quotes.some((quote) => overlaps(slip, quote)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
};

/** What all the different slips of an answer weigh together: the same words again weigh no more. */
export const weightOfSlips = (response: ReadResponse): number => {
  const different = new Map(
    registerSlips(response).map(({ start, end, severity }) => [
      response.folded.text.slice(start, end),
      severity,
    ]),
  );
  return [...different.values()].reduce((sum: number, severity) => sum + severity, 0);
};
