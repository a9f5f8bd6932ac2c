import { defineInterviewCheck } from "../../check/define.js";
import { parseEducation } from "../../interview/education/parse-education.js";
import { EDUCATION_LEVELS } from "../../interview/types.js";

/** Highest completed education, by worldwide and Hong Kong names. */
export const education = defineInterviewCheck({
  meta: {
    id: "interview/education",
    name: { en: "Education", yue: "學歷" },
    question: "What is their highest level of education?",
    measures: EDUCATION_LEVELS.join(", "),
  },
  measure: (interview) => {
    const read = parseEducation(interview.education);
    if (read.status === "not-asked") return { status: "not-asked" };
    if (read.level === null) return { status: "not-scored", evidence: read.evidence };
    return { status: "scored", value: read.level, evidence: read.evidence };
  },
});
