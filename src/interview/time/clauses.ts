import { matchesOf } from "../../text/matches.js";
import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";

/** The clauses of an answer, numbered; sentences are runs of clauses. */
export interface Clauses {
  readonly count: number;
  /** The clause at a position. */
  at(position: number): number;
  span(clause: number): Span;
  text(clause: number): string;
  /** The sentence that a clause belongs to. */
  sentence(clause: number): number;
  /** Whether a clause is a word or two before a colon or a question mark. */
  isHeading(clause: number): boolean;
  /** The whole sentence that a clause belongs to. */
  sentenceSpan(clause: number): Span;
  /** How many clauses stand before a clause, parentheses and what follows them being of the clause they break. */
  step(clause: number): number;
  /** Whether a clause stands in parentheses right after the one before it. */
  isAside(clause: number): boolean;
}

/** Punctuation at which a new spell of work is likely to begin. A pattern that begins with a character is a quick one. */
const MARKS = [
  "[,;:()。!?\\n…—|•]",
  "\\.(?=\\s|$)",
  // 日日打廣東話 打到六月尾: typed or spoken without marks.
  " (?<=[^\\0-\\x7f] )(?<=\\p{Script=Han} ) *(?=\\p{Script=Han})",
  // A list of lengths: Appen評分一年、Toloka寫作三個月.
  "、(?<=(?:[年月]|星期|礼拜)、)",
  "[–+-](?<= .)(?= )",
  "/(?<= /)(?= )",
  // Mindrift writer 9 mo → QA 4 mo; but 2022-08 → 2023-02.
  "→(?<![\\d年月] ?→)(?! ?\\d)",
];
/** Words before which one is: "before that", 之後. */
const WORDS = [
  // "Writing for a year and rating for two", 寫咗一年同評咗兩年; but "a year and a half", 一年同兩個月.
  " (?<=(?:years?|yrs?|months?|mths?|mos?|weeks?|wks?) )(?=and (?:then |also )?(?!an? |half|some|change|more|counting|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[a-z])",
  " (?<=(?:of (?:them|those|these|it)|\\d) )(?=and (?:rat|rank|wr|scor|grad|evaluat|review)[a-z]+ for )",
  "(?<=[年月半拜期])(?=(?:同埋?|和|及|与)(?![\\d一二三四五六七八九十两半几年]))",
  "(?<![a-z])(?=(?:and then|then|before that|after that|prior to that|plus|but|also|in addition|while|whereas|followed by|on top of)(?![a-z]))",
  "(?=之后|跟住|然后|另外|同埋做|再之前|之前|不过|但系|但係|后来|后尾|仲有|再做|再加|以前)",
];
const WORD = cued(new RegExp(WORDS.join("|"), "u"));
const AT_MARKS = new RegExp(MARKS.join("|"), "gu");
const AT_MARKS_OR_WORDS = new RegExp([...MARKS, ...WORDS].join("|"), "gu");

const SENTENCE_END = new Set(";。!?\n|•./→");
/** In an answer of several lines, what parts the columns of one line: "Jan 2024 – May 2024; OneForma; rating". */
const COLUMN = new Set(";|•");
const LINES = /\S\n+ *\S/u;

/** "Rating: Appen, a year", "Writing? 6 mo": words that head what follows. */
const LONGEST_HEADING = 16;

/** Splits a folded text into clauses at marks and words. */
export const splitClauses = ({ text, cues }: FoldedAnswer): Clauses => {
  const spans: Span[] = [];
  const sentences: number[] = [];
  const asides: boolean[] = [];
  const steps: number[] = [];
  /** The first and the last clause of each sentence. */
  const firsts: number[] = [];
  const lasts: number[] = [];
  let step = 0;
  let parts = false;
  const hasLines = text.includes("\n") && LINES.test(text);
  let start = 0;
  let sentence = 0;
  let opened = false;
  const close = (end: number, mark: string) => {
    if (text.slice(start, end).trim() !== "") {
      firsts[sentence] ??= spans.length;
      lasts[sentence] = spans.length;
      spans.push({ start, end });
      sentences.push(sentence);
      asides.push(opened);
      if (parts && steps.length > 0) step += 1;
      parts = false;
      steps.push(step);
    }
    if (mark !== "(" && mark !== ")" && !(opened && mark === ",")) parts = true;
    if (mark === "(") opened = true;
    else if (mark !== ",") opened = false;
    const isAsked = mark === "?" && end - start <= LONGEST_HEADING;
    if (SENTENCE_END.has(mark) && !isAsked && !(hasLines && COLUMN.has(mark))) sentence += 1;
  };
  for (const match of matchesOf(WORD.may(cues) ? AT_MARKS_OR_WORDS : AT_MARKS, text)) {
    close(match.index, match[0]);
    start = match.index + match[0].length;
  }
  close(text.length, "");
  const last = Math.max(0, spans.length - 1);
  const sentenceOf = (clause: number): number => sentences[clause] ?? sentence;
  return {
    count: spans.length,
    at: (position) => {
      let low = 0;
      let high = last;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (position < (spans[middle]?.end ?? 0)) high = middle;
        else low = middle + 1;
      }
      return low;
    },
    span: (clause) => spans[clause] ?? { start: text.length, end: text.length },
    text: (clause) => {
      const span = spans[clause];
      return span ? text.slice(span.start, span.end) : "";
    },
    sentence: sentenceOf,
    isHeading: (clause) => {
      const span = spans[clause];
      if (span === undefined || span.end - span.start > LONGEST_HEADING) return false;
      return text[span.end] === ":" || text[span.end] === "?";
    },
    sentenceSpan: (clause) => {
      const own = sentenceOf(clause);
      const first = spans[firsts[own] ?? -1];
      const end = spans[lasts[own] ?? -1];
      return first && end ? { start: first.start, end: end.end } : { start: 0, end: text.length };
    },
    step: (clause) => steps[clause] ?? step,
    isAside: (clause) => asides[clause] ?? false,
  };
};
