import type { Params } from "../check/evidence.js";
import type { CriterionScore } from "../criterion/criterion-score.js";
import type { Advisory, ResponseGrade } from "../grade/response-grade.js";
import type { DecisionLabel } from "../rubric/decisions.js";
import type { TaskId } from "../task/task.js";
import type { Provenance } from "./provenance.js";

/** Why a decision is what it is; the first is the chief one. */
export interface Reason {
  code: string;
  criterion?: string;
  task?: string;
  params: Params;
}

/** A knock-out and whether it is met. Unknown is neither pass nor fail. */
export interface Requirement {
  id: string;
  status: "met" | "not-met" | "unknown";
  code: string;
  params: Params;
}

/** The result: plain data, the same bytes for the same input. */
export interface Qualification<Id extends string = TaskId> {
  id?: string;
  /** 0–100, one decimal; null when no answer to the test could be scored. */
  score: number | null;
  decision: DecisionLabel;
  reasons: Reason[];
  requirements: Requirement[];
  criteria: CriterionScore[];
  responses: Record<Id, ResponseGrade<Id>>;
  /** For a person to look at; they never change the score. `params.task` says where. */
  advisories: Advisory[];
  provenance: Provenance;
}
