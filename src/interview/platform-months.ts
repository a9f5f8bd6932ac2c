import type { Interview } from "../application/schema.js";
import type { Measure } from "../check/measure.js";
import {
  type PlatformExperience,
  readPlatformExperience,
} from "./platform-experience/read-platform-experience.js";

/** Reads what two checks measure. */
export type ReadPlatforms = () => PlatformExperience;

/** Reads an interview's answer about platforms when it is first asked for, and once. */
export const platformReader = ({ platformExperience, interviewedOn }: Interview): ReadPlatforms => {
  let read: PlatformExperience | undefined;
  return () => {
    read ??= readPlatformExperience(platformExperience, { interviewedOn });
    return read;
  };
};

/** Evidence of the other kind, which has a criterion of its own. */
const OTHER: Record<"writingMonths" | "ratingMonths", readonly string[]> = {
  writingMonths: ["rating-months", "length-not-stated"],
  ratingMonths: ["writing-months", "asked-months", "length-not-stated"],
};

/** Months of one kind of platform work, as a check measures it. */
export const monthsOf = (read: PlatformExperience, kind: "writingMonths" | "ratingMonths"): Measure => {
  const { status, evidence } = read;
  const value = read[kind];
  if (status === "not-asked") return { status };
  if (value === null) return { status: "not-scored", evidence };
  return { status: "scored", value, evidence: evidence.filter(({ code }) => !OTHER[kind].includes(code)) };
};
