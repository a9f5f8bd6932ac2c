import type { Interview } from "../../application/schema.js";
import type { Unit } from "../../check/check.js";
import type { CraftFeature } from "../../craft/features.js";
import type { CriterionScore } from "../../criterion/criterion-score.js";
import type { EducationLevel } from "../../interview/types.js";
import type { LanguageLabel } from "../../language/report.js";
import type { Fault } from "../../mechanics/faults.js";
import type { Requirement } from "../../qualify/qualification.js";
import type { DecisionLabel } from "../../rubric/decisions.js";
import type { ScriptLabel } from "../../script/detect-script.js";
import type { CandidateWords } from "./candidate-words.js";
import type {
  DETAILED_ADVISORIES,
  KindCode,
  LimitCode,
  PlaceCode,
  ReasonCode,
  UNREAD_CODES,
} from "./codes.js";
import type { Label } from "./label.js";
import type { Dictionary, Message, WordsFor } from "./message.js";

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

/** What each check is called. */
export interface Names {
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
