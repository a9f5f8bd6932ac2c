import { defineInterviewCheck } from "../../check/define.js";
import { readEducation } from "../../interview/education/read-education.js";
import { EDUCATION_LEVELS } from "../../interview/types.js";

/** Highest completed education, by worldwide and Hong Kong names. */
export const education = defineInterviewCheck({
  meta: {
    id: "interview/education",
    name: { en: "Highest education completed", yue: "最高已完成學歷" },
    question: "What is their highest level of education?",
    measures: { scale: "levels", levels: EDUCATION_LEVELS },
  },
  measure: (interview) => {
    const read = readEducation(interview.education, interview);
    if (read.status === "not-asked") return { status: "not-asked" };
    if (read.level === null) return { status: "not-scored", evidence: read.evidence };
    return { status: "scored", value: read.level, evidence: read.evidence };
  },
});
