import type { Evidence, Params } from "../check/evidence.js";
import type { Advisory, ResponseGrade } from "../response/response-grade.js";
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

/** What one criterion brings to the score. */
export interface CriterionScore {
  id: string;
  group: "test" | "interview";
  /** `not-asked`: the question was not put. `not-scored`: answered, but a person has to read it. */
  status: "scored" | "not-asked" | "not-scored";
  /** 0–1; null unless scored. */
  rating: number | null;
  /** As the rubric has it. */
  weight: number;
  /** One decimal. All points together are the score, exactly. */
  points: number;
  /** One decimal. The weights of what was scored, in proportion; all together 100, or 0 where the score is null. */
  maxPoints: number;
  evidence: Evidence[];
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
