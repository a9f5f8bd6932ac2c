import type { Unit } from "../check/check.js";
import type { Params } from "../check/evidence.js";
import type { Fault } from "../mechanics/faults.js";

/** Codes of reasons and requirements: what a decision rests on. */
export const REASON_CODES = [
  "tasks-answered",
  "tasks-unanswered",
  "tasks-not-asked",
  "answers-in-cantonese",
  "answers-not-in-cantonese",
  "language-undecided",
  "hours-enough",
  "hours-too-few",
  "hours-not-asked",
  "english-enough",
  "english-too-little",
  "english-not-asked",
  "no-answers",
  "condition-test",
  "condition-total",
  "condition-weakest-answer",
  "condition-answers-scored",
  "band",
  "answer-empty",
  "answer-copied",
  "answer-repeated",
  "answer-orders",
  "answer-disguised",
  "answer-not-cantonese",
  "answer-off-task",
  "demand-missed",
  "answer-weak",
  "answer-strong",
  "answer-unreadable",
] as const;
type ReasonCode = (typeof REASON_CODES)[number];

/** Why an interview answer could not be read. */
export const UNREAD_CODES = [
  "unreadable",
  "length-not-stated",
  "date-needs-interview-date",
  "dates-do-not-fit",
  "work-not-named",
  "platform-not-named",
  "not-counted",
  "too-long",
  "not-a-link",
  "value",
] as const;

/** What a message is filled with, its codes already in words. */
export interface Filled {
  readonly params: Params;
  /** The task it is about, in words. */
  readonly task: string;
  /** Tasks that `params.tasks` lists, in words. */
  readonly tasks: string;
  readonly criterion: string;
  /** A code in `params` in words: `word("demand")`. */
  word(param: string): string;
}

/** What each check is called. */
interface Names {
  readonly criteria: Readonly<Record<string, string>>;
  readonly requirements: Readonly<Record<string, string>>;
  readonly demands: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly advisories: Readonly<Record<string, string>>;
}

/** All words of one language. */
export interface Locale extends Words, Names {}

/** The words that no check brings with it. The sentences are for recruiters. */
export interface Words {
  readonly code: "en" | "yue";
  readonly tasks: Readonly<Record<string, string>>;
  readonly decisions: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly english: Readonly<Record<string, string>>;
  readonly education: Readonly<Record<string, string>>;
  /** A measured value with its unit: "18 months". */
  amount(value: number, unit: Unit): string;
  readonly unread: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<ReasonCode, (filled: Filled) => string>>;
  readonly labels: Readonly<
    Record<
      | "rank"
      | "id"
      | "score"
      | "test"
      | "decision"
      | "chiefReason"
      | "notScored"
      | "reasons"
      | "requirements"
      | "points"
      | "advisories"
      | "rating"
      | "misspelt"
      | "none"
      | "yes"
      | "no"
      | "recommendation"
      | "byPeople",
      string
    >
  >;
  /** What else lowers an answer's mechanics, besides misspellings. */
  readonly faults: Readonly<Record<Fault, string>>;
  /** What a line of a file is called that holds a candidate without an id. */
  line(number: number): string;
  /** Between the members of a list. */
  readonly comma: string;
  /** After a name, before what there is to say of it. */
  readonly colon: string;
  readonly quotes: readonly [opening: string, closing: string];
  readonly brackets: readonly [opening: string, closing: string];
}
