import type { Span } from "../../text/span.js";
import { cuedBreaks } from "../cued-breaks.js";
import type { FoldedAnswer } from "../fold-answer.js";

/** The clauses of an answer, numbered; sentences are runs of clauses. */
export interface Clauses {
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
  "(?<=[年月半拜期])(?=(?:同埋?|和|及|与)(?![\\d一二三四五六七八九十两半几年步期样]))",
  "(?<![a-z])(?=(?:and then|then|before that|after that|prior to that|plus|but|also|in addition|while|whereas|followed by|on top of)(?![a-z]))",
  "(?=之后|跟住|然后|另外|同埋做|再之前|之前|不过|但系|但係|后来|后尾|仲有|再做|再加|以前)",
];
const breaksOf = cuedBreaks(MARKS.join("|"), WORDS.join("|"));

const SENTENCE_END = new Set(";。!?\n|•./→");
/** In an answer of several lines, what parts the columns of one line: "Jan 2024 – May 2024; OneForma; rating". */
const COLUMN = new Set(";|•");
const LINES = /\S\n+ *\S/u;

/** "Rating: Appen, a year", "Writing? 6 mo": words that head what follows. */
const LONGEST_HEADING = 16;

/** Clauses by their numbers. A class, because every answer has some and most are asked little. */
class ClauseList implements Clauses {
  readonly #text: string;
  readonly #spans: Span[] = [];
  readonly #sentences: number[] = [];
  readonly #asides: boolean[] = [];
  readonly #steps: number[] = [];
  /** The first and the last clause of each sentence. */
  readonly #firsts: number[] = [];
  readonly #lasts: number[] = [];
  /** The sentence and the step of what comes next. */
  #sentence = 0;
  #step = 0;
  #isAside = false;
  #isParted = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Adds what stands before a mark, and goes on behind it. */
  add(start: number, end: number, mark: string, endsSentence: boolean): void {
    if (this.#text.slice(start, end).trim() !== "") this.#push(start, end);
    if (mark !== "(" && mark !== ")" && !(this.#isAside && mark === ",")) this.#isParted = true;
    if (mark === "(") this.#isAside = true;
    else if (mark !== ",") this.#isAside = false;
    if (endsSentence) this.#sentence += 1;
  }

  #push(start: number, end: number): void {
    this.#firsts[this.#sentence] ??= this.#spans.length;
    this.#lasts[this.#sentence] = this.#spans.length;
    if (this.#isParted && this.#steps.length > 0) this.#step += 1;
    this.#isParted = false;
    this.#spans.push({ start, end });
    this.#sentences.push(this.#sentence);
    this.#asides.push(this.#isAside);
    this.#steps.push(this.#step);
  }

  at(position: number): number {
    let low = 0;
    let high = Math.max(0, this.#spans.length - 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (position < (this.#spans[middle] as Span).end) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  span(clause: number): Span {
    return this.#spans[clause] ?? { start: this.#text.length, end: this.#text.length };
  }

  text(clause: number): string {
    const span = this.#spans[clause];
    return span ? this.#text.slice(span.start, span.end) : "";
  }

  sentence(clause: number): number {
    return this.#sentences[clause] ?? this.#sentence;
  }

  isHeading(clause: number): boolean {
    const span = this.#spans[clause];
    if (span === undefined || span.end - span.start > LONGEST_HEADING) return false;
    return this.#text[span.end] === ":" || this.#text[span.end] === "?";
  }

  sentenceSpan(clause: number): Span {
    const sentence = this.sentence(clause);
    const first = this.#spans[this.#firsts[sentence] ?? -1];
    const last = this.#spans[this.#lasts[sentence] ?? -1];
    return first && last ? { start: first.start, end: last.end } : { start: 0, end: this.#text.length };
  }

  step(clause: number): number {
    return this.#steps[clause] ?? this.#step;
  }

  isAside(clause: number): boolean {
    return this.#asides[clause] ?? false;
  }
}

/** Splits a folded text into clauses at marks and words. */
export const splitClauses = (folded: FoldedAnswer): Clauses => {
  const { text } = folded;
  const clauses = new ClauseList(text);
  const hasLines = text.includes("\n") && LINES.test(text);
  let start = 0;
  for (const { index, 0: mark } of breaksOf(folded)) {
    const isAsked = mark === "?" && index - start <= LONGEST_HEADING;
    const ends = SENTENCE_END.has(mark) && !isAsked && !(hasLines && COLUMN.has(mark));
    clauses.add(start, index, mark, ends);
    start = index + mark.length;
  }
  clauses.add(start, text.length, "", false);
  return clauses;
};
