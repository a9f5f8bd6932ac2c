import { defineInterviewCheck } from "../../check/define.js";
import { monthsOf, platformReader } from "../../interview/platform-months.js";

/** Months of writing on data-labelling platforms. Rating and other work have no part in it. */
export const platformWriting = defineInterviewCheck({
  meta: {
    id: "interview/platform-writing",
    name: { en: "Writing on platforms", yue: "平台寫作經驗" },
    question: "How long have they written on data-labelling platforms?",
    measures: { scale: "curve", unit: "months" },
  },
  measure: (interview, read = platformReader(interview)) => monthsOf(read(), "writingMonths"),
});
