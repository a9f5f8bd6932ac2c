import { defineInterviewCheck } from "../../check/define.js";
import { readYears } from "../../interview/time/read-years.js";

/** Years of creative or content writing in Cantonese, as a number or in words. */
export const writingYears = defineInterviewCheck({
  meta: {
    id: "interview/writing-years",
    name: { en: "Years of Cantonese writing", yue: "粵文寫作年資" },
    question: "How long have they written in Cantonese?",
    measures: { scale: "curve", unit: "years" },
  },
  measure: ({ cantoneseWritingYears, interviewedOn }) => {
    const read = readYears(cantoneseWritingYears, { interviewedOn });
    if (read.status === "not-asked") return { status: "not-asked" };
    if (read.years === null) return { status: "not-scored", evidence: read.evidence };
    return { status: "scored", value: read.years, evidence: read.evidence };
  },
});
