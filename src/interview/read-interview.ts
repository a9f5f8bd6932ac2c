import type { Interview } from "../application/schema.js";
import type { Measure } from "../check/check.js";
import { readPlatformExperience } from "./platform-experience/read-platform-experience.js";

/** Evidence of the other kind, which has a criterion of its own. */
const OTHER = { writingMonths: "rating-months", ratingMonths: "writing-months" } as const;

/** Months of one kind of platform work, as a check measures it. */
export const readPlatformMonths = (interview: Interview, kind: "writingMonths" | "ratingMonths"): Measure => {
  const { platformExperience, interviewedOn } = interview;
  const read = readPlatformExperience(platformExperience, { interviewedOn });
  const value = read[kind];
  if (read.status === "not-asked") return { status: "not-asked" };
  if (value === null) return { status: "not-scored", evidence: read.evidence };
  return { status: "scored", value, evidence: read.evidence.filter(({ code }) => code !== OTHER[kind]) };
};
