import type { Dimensions } from "../../check/dimensions.js";
import type { CraftFeature } from "../../craft/features.js";
import type { Fault } from "../../mechanics/faults.js";

import type { DecisionLabel } from "../../rubric/decisions.js";
import type { Message, WordsFor } from "./message.js";

/** Changes as candidates are told them. */
export type CandidateChange =
  | "answer"
  | "demand"
  | "answer-put"
  | "answer-cantonese"
  | "answer-english"
  | "interview"
  | "hours"
  | "english"
  | "requirement";

/** What kept a candidate from a better decision. */
export type CandidateReason = "hours" | "english" | "cantonese" | "unanswered" | "test" | "requirement";

/** Whom an answer is to: a superior or a friend; `prose`: nobody. */
export type AnswerReader = "prose" | "superior" | "friend";

/** What candidates are told: what was strong, what was missing, what would have helped. No names of checks, no marks. */
export interface CandidateWords {
  /** The decision in a word or two, and in a sentence. */
  readonly names: WordsFor<DecisionLabel>;
  readonly decisions: WordsFor<DecisionLabel>;
  /** Behind a decision that is not the best. */
  readonly because: Readonly<Record<CandidateReason, Message>>;
  /** Sides of an answer that are strong. */
  readonly strong: WordsFor<"language" | "craft" | "mechanics">;
  /** Weak craft, by what the answer is; and weak mechanics. */
  readonly weak: WordsFor<AnswerReader | "mechanics">;
  readonly missing: {
    readonly own: string;
    readonly language: Message;
    readonly english: string;
    readonly written: string;
    /** It may be written Chinese, and too little shows it. */
    readonly suspected: string;
    readonly task: string;
    /** It does something else than the task, whatever it meets by the way. */
    readonly other: string;
    readonly notPut: string;
  };
  /** What would have helped, by the side of craft that lacks most; for particular words by what the answer is. */
  readonly craft: WordsFor<Exclude<CraftFeature, "particular">>;
  readonly particular: WordsFor<AnswerReader>;
  /** What would have helped, by fault. */
  readonly faults: WordsFor<Fault>;
  readonly help: {
    readonly own: string;
    readonly cantonese: string;
    /** Before pairs of words. */
    readonly words: string;
    readonly spelling: string;
    readonly demand: Message;
    readonly tone: string;
  };
  /** Heading of what would have led to the next better decision. */
  readonly next: WordsFor<Exclude<DecisionLabel, "qualified">>;
  /** The same, change by change. */
  readonly changes: Readonly<Record<CandidateChange, Message>>;
  /** Sides of an answer, as something to get better in; craft by what the answer is. */
  readonly better: WordsFor<Exclude<keyof Dimensions, "craft">>;
  readonly betterCraft: WordsFor<AnswerReader>;
  readonly note: string;
}
