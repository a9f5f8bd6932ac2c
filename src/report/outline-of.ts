import type { Audience } from "./audience.js";
import { type ReportOptions, readReportOptions } from "./options.js";
import { auditorOutline } from "./outline/auditor.js";
import { candidateOutline } from "./outline/candidate.js";
import type { Outline } from "./outline/outline.js";
import { recruiterOutline } from "./outline/recruiter.js";
import type { Telling } from "./outline/telling.js";

const OUTLINES: Readonly<Record<Audience, (telling: Telling) => Outline>> = {
  recruiter: recruiterOutline,
  candidate: candidateOutline,
  auditor: auditorOutline,
};

/** What a report says, before it has a form. */
export const outlineOf = (
  qualification: unknown,
  options: ReportOptions,
): { readonly outline: Outline; readonly telling: Telling } => {
  const { telling, audience } = readReportOptions(qualification, options);
  return { outline: OUTLINES[audience](telling), telling };
};
