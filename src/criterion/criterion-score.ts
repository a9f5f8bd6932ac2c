import type { Evidence } from "../check/evidence.js";

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

/** A criterion in a score: its weight and what it was rated. */
export type Weighed = Pick<CriterionScore, "group" | "weight" | "rating">;
