import { defineInterviewCheck } from "../../check/define.js";
import { monthsOf, platformReader } from "../../interview/platform-months.js";

/** Months of rating, evaluation and annotation on data-labelling platforms: near the job, but not the job. */
export const platformRating = defineInterviewCheck({
  meta: {
    id: "interview/platform-rating",
    name: { en: "Rating on platforms", yue: "平台評分經驗" },
    question: "How long have they rated or annotated on data-labelling platforms?",
    measures: { scale: "curve", unit: "months" },
  },
  measure: (interview, read = platformReader(interview)) => monthsOf(read(), "ratingMonths"),
});
