import type { Interview } from "../../application/schema.js";
import { InputError } from "../../schema/input-error.js";
import { toIssues } from "../../schema/issues.js";
import type { InterviewDate } from "../time/read-duration.js";
import { namesAiTools } from "./ai-tools.js";
import { educationAnswer } from "./education-answer.js";
import { englishReading } from "./english.js";
import { platformAnswer } from "./platform-spells.js";
import { portfolioItems } from "./portfolio-items.js";
import { type Resume, resumeSchema } from "./schema.js";

const readResume = (given: unknown): Resume => {
  const parsed = resumeSchema.safeParse(given);
  if (!parsed.success)
    throw new InputError("invalid-input", toIssues(given, parsed.error.issues, "the résumé"));
  return parsed.data;
};

/** See `fromJsonResume` of `canto-qualify/interview`. */
export const readJsonResume = (resume: unknown, { interviewedOn }: InterviewDate = {}): Interview => {
  const read = readResume(resume);
  const platforms = platformAnswer(read, interviewedOn);
  const items = portfolioItems(read);
  const education = educationAnswer(read.education ?? [], interviewedOn);
  const english = englishReading(read.languages ?? []);
  return {
    ...(platforms !== undefined && { platformExperience: platforms }),
    ...(items.length > 0 && { portfolio: items }),
    ...(education !== undefined && { education }),
    ...(english !== undefined && { englishReading: english }),
    ...(namesAiTools(read.skills ?? []) && { aiTools: true }),
    ...(interviewedOn !== undefined && { interviewedOn }),
  };
};
