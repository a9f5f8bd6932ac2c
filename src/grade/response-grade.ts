import type { Dimensions } from "../check/dimensions.js";
import type { Evidence } from "../check/evidence.js";
import type { LanguageReport } from "../language/report.js";
import type { ScriptReport } from "../script/detect-script.js";

/** Something for a human to look at. It never changes a score. */
export type Advisory = Evidence;

/** A demand of the task, whether it is met, and where. */
export interface Demand {
  id: string;
  met: boolean;
  /** For demands that are counted (traits, benefits): how many were found. */
  count?: number;
  evidence: Evidence[];
}

/** How one written answer was graded. */
export interface ResponseGrade<Id extends string = string> {
  task: Id;
  /** `not-scored`: there was no answer to grade. */
  status: "scored" | "not-scored";
  /** 0–1: what a hiring lead's mark from 0 to 10 would be, divided by 10. Null when not scored. */
  rating: number | null;
  dimensions: Dimensions;
  /** What each dimension rests on. */
  evidence: Record<keyof Dimensions, Evidence[]>;
  /** `accepted`: counts as an answer in Cantonese. */
  language: LanguageReport & { accepted: boolean };
  script: ScriptReport;
  demands: Demand[];
  advisories: Advisory[];
  /** Where people marked this answer: the means of their marks; null for what they left out. */
  people?: { rating: number | null; dimensions: Dimensions };
  /** Where people's marks replaced the machine's: what the machine's were. */
  machine?: { rating: number | null; dimensions: Dimensions; accepted: boolean };
}
