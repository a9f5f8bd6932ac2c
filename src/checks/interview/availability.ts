import { defineInterviewCheck } from "../../check/define.js";

/** Hours a week that the candidate can work. */
export const availability = defineInterviewCheck({
  meta: {
    id: "interview/availability",
    name: { en: "Hours a week", yue: "每星期鐘數" },
    question: "How many hours a week can they work?",
    measures: { scale: "curve", unit: "hours" },
  },
  measure: ({ hoursPerWeek }) =>
    hoursPerWeek === undefined
      ? { status: "not-asked" }
      : {
          status: "scored",
          value: hoursPerWeek,
          evidence: [{ code: "hours", params: { hours: hoursPerWeek } }],
        },
});
