import type { Interview } from "../../application/schema.js";
import type { Unit } from "../../check/check.js";
import type { Params } from "../../check/evidence.js";
import type { CraftFeature } from "../../craft/features.js";
import type { EducationLevel } from "../../interview/types.js";
import type { LanguageLabel } from "../../language/report.js";
import type { Fault } from "../../mechanics/faults.js";
import type { CriterionScore, Requirement } from "../../qualify/qualification.js";
import type { Dimensions } from "../../response/response-grade.js";
import type { DecisionLabel } from "../../rubric/schema.js";
import type { ScriptLabel } from "../../script/detect-script.js";
import type {
  DETAILED_ADVISORIES,
  KindCode,
  LimitCode,
  PlaceCode,
  ReasonCode,
  UNREAD_CODES,
} from "./codes.js";

/** Words by code. A code that is not in it is told as it is. */
export type Dictionary = Readonly<Record<string, string>>;
/** Words for every one of some codes. */
export type WordsFor<Code extends string> = Readonly<Record<Code, string>>;

/** What a message is filled with, its codes already in words. */
export interface Filled {
  readonly params: Params;
  /** The task it is about, in words; empty where it is about none. */
  readonly task: string;
  /** Tasks that `params.tasks` lists, in words. */
  readonly tasks: string;
  /** The criterion it is about, in words; empty where it is about none. */
  readonly criterion: string;
  /** A code in `params` in words: `word("demand")`. */
  word(param: string): string;
  /** A share in `params`, 0–1, as a percentage: `percent("share")` is `40%`. */
  percent(param: string): string;
  /** A rating in `params`, 0–1, as a mark out of ten: `mark("from")` is `6.5`. */
  mark(param: string): string;
}

/** A sentence, or a part of one, filled with parameters. */
export type Message = (filled: Filled) => string;

/** Words and sentences that no check brings with it, in one language. */
export interface Words {
  /** BCP 47, what pages say they are written in: `en`, `yue`. */
  readonly code: string;
  readonly tasks: Dictionary;
  readonly decisions: WordsFor<DecisionLabel>;
  readonly languages: WordsFor<LanguageLabel>;
  readonly scripts: WordsFor<ScriptLabel>;
  readonly statuses: WordsFor<Requirement["status"] | Exclude<CriterionScore["status"], "scored">>;
  readonly english: WordsFor<NonNullable<Interview["englishReading"]>>;
  readonly education: WordsFor<EducationLevel>;
  /** What a place in an answer shows, by the code of its evidence. */
  readonly places: WordsFor<PlaceCode>;
  /** Why an interview answer could not be read. */
  readonly unread: WordsFor<(typeof UNREAD_CODES)[number]>;
  /** What else lowers an answer's mechanics, besides misspellings. */
  readonly faults: WordsFor<Fault>;
  /** Sides of an answer's craft. */
  readonly craft: WordsFor<CraftFeature>;
  /** What keeps craft down, whatever else is good about an answer. */
  readonly limits: WordsFor<LimitCode>;
  /** Kinds and classes that advisories name in their parameters. */
  readonly kinds: WordsFor<KindCode>;
  readonly labels: WordsFor<Label>;

  /** A measured value with its unit: "18 months". */
  amount(value: number, unit: Unit): string;
  /** How many of a thing were found in an answer: "3 found". */
  found(count: number): string;
  /** What a line of a file is called that holds a candidate without an id. */
  line(number: number): string;
  /** Between the members of a list. */
  readonly comma: string;
  /** After a name, before what there is to say of it. */
  readonly colon: string;
  /** Between sentences. */
  readonly space: string;
  readonly quotes: readonly [opening: string, closing: string];
  readonly brackets: readonly [opening: string, closing: string];

  /** Why a decision is what it is, and whether a requirement is met; for recruiters. */
  readonly reasons: Readonly<Record<ReasonCode, Message>>;
  /** The decision in a sentence; `params.score` and `params.standing` where there are such. For recruiters. */
  readonly verdicts: Readonly<Record<DecisionLabel, Message>>;
  /** What an advisory says beyond its name. */
  readonly details: Readonly<Record<(typeof DETAILED_ADVISORIES)[number], Message>>;
  /** What a person checks by hand besides advisories. */
  readonly checks: Readonly<Record<"unsure" | "near" | "standing", Message>>;
  /** What would change a decision. */
  readonly changes: Readonly<Record<ChangeMessage, Message>>;
  readonly candidate: CandidateWords;
}

/** Messages about the smallest set of changes that reaches the next better decision. */
export type ChangeMessage =
  | "intro"
  | "none-better"
  | "out-of-reach"
  | "rubric-needed"
  | "answer"
  | "answer-own"
  | "answer-put"
  | "answer-asked"
  | "answer-cantonese"
  | "means"
  | "side"
  | "interview"
  | "interview-asked"
  | "hours"
  | "english"
  | "requirement";

/** Changes as candidates are told them. */
export type CandidateChange =
  | "answer"
  | "demand"
  | "answer-put"
  | "answer-cantonese"
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
    readonly task: string;
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

/** What each check is called. */
interface Names {
  readonly criteria: Dictionary;
  readonly requirements: Dictionary;
  readonly demands: Dictionary;
  /** What would have met a demand. */
  readonly helps: Dictionary;
  readonly dimensions: Dictionary;
  readonly advisories: Dictionary;
  /** What a person does about an advisory. */
  readonly looks: Dictionary;
}

/** All words of one language, those that checks bring with them among them. Change a copy: `{ ...locales.en, … }`. */
export interface Locale extends Words, Names {}

/** Headings and other short words. */
export type Label =
  | "accepted"
  | "disguised"
  | "isFalse"
  | "isTrue"
  | "advisories"
  | "all"
  | "auditTitle"
  | "batchTitle"
  | "byPeople"
  | "candidateTitle"
  | "ceiling"
  | "chiefReason"
  | "code"
  | "conditions"
  | "confidence"
  | "criterion"
  | "decision"
  | "digest"
  | "distribution"
  | "engine"
  | "evidence"
  | "filter"
  | "help"
  | "howScored"
  | "id"
  | "interview"
  | "keptDown"
  | "lacks"
  | "lift"
  | "codes"
  | "counted"
  | "machine"
  | "marks"
  | "missing"
  | "people"
  | "next"
  | "no"
  | "none"
  | "notScored"
  | "offset"
  | "outOf"
  | "params"
  | "place"
  | "points"
  | "prompt"
  | "provenance"
  | "rank"
  | "rating"
  | "rationale"
  | "reasons"
  | "recommendation"
  | "recruiterTitle"
  | "redacted"
  | "requirements"
  | "response"
  | "rubric"
  | "rubricNotGiven"
  | "scale"
  | "score"
  | "script"
  | "segments"
  | "share"
  | "shareOfCantonese"
  | "sides"
  | "signLook"
  | "source"
  | "standing"
  | "strong"
  | "sum"
  | "test"
  | "text"
  | "tied"
  | "toCheck"
  | "usually"
  | "value"
  | "weight"
  | "withAdvisories"
  | "yes";
