import { z } from "zod";
import type { Evidence, Params } from "../check/evidence.js";
import type { Advisory, ResponseGrade } from "../response/response-grade.js";
import type { DecisionLabel } from "../rubric/schema.js";
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
  /** One decimal. The weights of what was scored, in proportion; all together 100. */
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

const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const evidence = z.strictObject({
  code: z.string(),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
  text: z.string().optional(),
  params: params.optional(),
});
const rating = z.number().min(0).max(1);
const task = z.string();
const dimensions = z.strictObject({
  language: rating.nullable(),
  task: rating.nullable(),
  craft: rating.nullable(),
  mechanics: rating.nullable(),
});
const languageLabel = z.enum([
  "cantonese",
  "written-chinese",
  "mixed",
  "neutral",
  "english",
  "japanese",
  "korean",
  "romanised-cantonese",
  "other",
  "none",
]);

const grade = z.strictObject({
  task,
  status: z.enum(["scored", "not-scored"]),
  rating: rating.nullable(),
  dimensions,
  evidence: z.strictObject({
    language: z.array(evidence),
    task: z.array(evidence),
    craft: z.array(evidence),
    mechanics: z.array(evidence),
  }),
  language: z.strictObject({
    label: languageLabel,
    cantoneseShare: rating.nullable(),
    confidence: rating,
    disguised: z.boolean(),
    segments: z.array(
      z.strictObject({
        start: z.number().int(),
        end: z.number().int(),
        label: z.union([languageLabel, z.literal("quotation")]),
      }),
    ),
    markers: z.array(evidence),
    accepted: z.boolean(),
  }),
  script: z.strictObject({
    label: z.enum(["traditional", "simplified", "mixed", "either", "none"]),
    traditional: z.number().int().min(0),
    simplified: z.number().int().min(0),
    evidence: z.array(evidence),
  }),
  demands: z.array(
    z.strictObject({
      id: z.string(),
      met: z.boolean(),
      count: z.number().int().min(0).optional(),
      evidence: z.array(evidence),
    }),
  ),
  advisories: z.array(evidence),
  people: z.strictObject({ rating: rating.nullable(), dimensions }).optional(),
  machine: z.strictObject({ rating: rating.nullable(), dimensions, accepted: z.boolean() }).optional(),
});

/** The schema of a result, for programs that receive one from elsewhere: of the listing's tasks, or of your own. */
export const qualificationSchema: z.ZodType<Qualification> = z.strictObject({
  id: z.string().optional(),
  score: z.number().min(0).max(100).nullable(),
  decision: z.enum(["qualified", "review", "not-qualified"]),
  reasons: z.array(
    z.strictObject({ code: z.string(), criterion: z.string().optional(), task: task.optional(), params }),
  ),
  requirements: z.array(
    z.strictObject({
      id: z.string(),
      status: z.enum(["met", "not-met", "unknown"]),
      code: z.string(),
      params,
    }),
  ),
  criteria: z.array(
    z.strictObject({
      id: z.string(),
      group: z.enum(["test", "interview"]),
      status: z.enum(["scored", "not-asked", "not-scored"]),
      rating: rating.nullable(),
      weight: z.number().min(0),
      points: z.number().min(0).max(100),
      maxPoints: z.number().min(0).max(100),
      evidence: z.array(evidence),
    }),
  ),
  responses: z.record(z.string(), grade),
  advisories: z.array(evidence),
  provenance: z.strictObject({
    engine: z.string(),
    rubric: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
    digest: z.string(),
  }),
}) as unknown as z.ZodType<Qualification>;
