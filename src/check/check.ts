import type { Interview } from "../application/schema.js";
import type { ResponseGrade } from "../grade/response-grade.js";
import type { ReadPlatforms } from "../interview/platform-months.js";
import type { ReadResponse } from "../response/read-response.js";
import type { AnswerIndex } from "../similarity/answer-index.js";
import type { Gram } from "../similarity/read-grams.js";
import type { Evidence, Params } from "./evidence.js";
import type { Finding, Findings } from "./finding.js";
import type { Measure } from "./measure.js";

/** What a check is. Its id is its path: `character/traits` is `src/checks/character/traits.ts`. */
export interface CheckMeta {
  readonly id: string;
  /** What reports call it. */
  readonly name: Readonly<Record<"en" | "yue", string>>;
  /** What it asks, in a person's words. */
  readonly question: string;
}

/** A check whose finding a person looks at. */
interface AdvisoryMeta extends CheckMeta {
  /** What the person does about it. */
  readonly look: Readonly<Record<"en" | "yue", string>>;
}

/** The last part of a check's id: the name by which results tell it. */
export const nameOf = (meta: CheckMeta): string => meta.id.slice(meta.id.indexOf("/") + 1);

/** What a measured number counts. */
export type Unit = "months" | "years" | "works" | "hours";

/** What an interview check finds, and so which kind of scale a rubric may read it on. */
type Measured =
  | { readonly scale: "curve"; readonly unit: Unit }
  | { readonly scale: "levels"; readonly levels: readonly string[] }
  | { readonly scale: "yes-no" };

/** A check on the interview. It finds a fact; what the fact is worth is the rubric's business. */
export interface InterviewCheck {
  readonly meta: CheckMeta & { readonly measures: Measured };
  /** @param read reads the answer about platforms; given where several checks ask for it */
  measure(interview: Interview, read?: ReadPlatforms): Measure;
}

/** A check on what a task demands of its answer. */
export interface DemandCheck {
  readonly meta: CheckMeta & {
    /** What would have met it, told to the candidate. */
    readonly help?: Readonly<Record<"en" | "yue", string>> | undefined;
  };
  find(response: ReadResponse): Finding;
}

/** What a dimension check looks at: the answer, and which demands it meets. */
export interface DemandedResponse extends ReadResponse {
  readonly demands: Findings;
  /** What it does: the id of its own task or of another one, `another-letter`, or `about-the-task`. */
  readonly answers: string;
}

/** One side of an answer's quality. */
export interface DimensionCheck {
  readonly meta: CheckMeta;
  /** From 0 to 1: a person's mark from 0 to 4, divided by 4. */
  rate(response: DemandedResponse): { readonly rating: number; readonly evidence: Evidence[] };
}

/** What a requirement looks at. */
export interface Candidate {
  readonly interview: Interview;
  /** One for each task of the test, in its order; `not-scored` where the task was not put. */
  readonly grades: readonly ResponseGrade[];
}

/** A knock-out: whether it is met, and how many things miss it. */
interface RequirementFinding {
  readonly status: "met" | "not-met" | "unknown";
  /** Things that miss it: answers that are not in Cantonese. 0 when met or unknown. */
  readonly misses: number;
  readonly code: string;
  readonly params: Params;
}

/** A limit that a rubric sets for a requirement: a number, or one of some words. */
export type Limit = "number" | readonly string[];

export interface RequirementCheck {
  readonly meta: CheckMeta & {
    /** The limits that it knows; a rubric sets each of them. */
    readonly limits: Readonly<Record<string, Limit>>;
  };
  /** @param limits the figures that the rubric sets for it: `{ hours: 10 }` */
  test(candidate: Candidate, limits: Readonly<Record<string, number | string>>): RequirementFinding;
}

/** Something for a human to look at. It never changes a score. */
export interface AdvisoryCheck {
  readonly meta: AdvisoryMeta;
  find(response: DemandedResponse): Evidence[];
}

/** An answer among those of a batch. */
interface BatchAnswer {
  readonly given: string;
  /** What its fingerprint is made of, with the places. */
  readonly grams: readonly Gram[];
}

/** Something for a human to look at that only shows beside other candidates' answers. It never changes a score. */
export interface BatchCheck {
  readonly meta: AdvisoryMeta;
  /** @param earlier the answers of those who came before in the batch */
  find(answer: BatchAnswer, earlier: AnswerIndex): Evidence[];
}

/** Something for a human to look at that shows in the finished grade, people's marks among it. It never changes a score. */
export interface GradeCheck {
  readonly meta: AdvisoryMeta;
  find(grade: ResponseGrade): Evidence[];
}
