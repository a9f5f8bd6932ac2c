import type {
  AdvisoryCheck,
  BatchCheck,
  DemandCheck,
  DimensionCheck,
  GradeCheck,
  InterviewCheck,
  RequirementCheck,
} from "./check.js";

/** Each returns its argument: they give a check's parts their types and its kind a name. */
export const defineInterviewCheck = (check: InterviewCheck): InterviewCheck => check;
export const defineDemand = (
  check: DemandCheck & { readonly meta: { readonly help: NonNullable<DemandCheck["meta"]["help"]> } },
): DemandCheck => check;
export const defineDimension = (check: DimensionCheck): DimensionCheck => check;
export const defineRequirement = (check: RequirementCheck): RequirementCheck => check;
export const defineAdvisory = (check: AdvisoryCheck): AdvisoryCheck => check;
export const defineGradeCheck = (check: GradeCheck): GradeCheck => check;
export const defineBatchCheck = (check: BatchCheck): BatchCheck => check;
