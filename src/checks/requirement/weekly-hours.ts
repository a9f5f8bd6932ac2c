import { defineRequirement } from "../../check/define.js";

/** Enough hours a week: at least `limits.hours`. */
export const weeklyHours = defineRequirement({
  meta: {
    id: "requirement/weekly-hours",
    name: { en: "Hours a week", yue: "每星期鐘數" },
    question: "Can they work enough hours a week?",
    limits: { hours: "number" },
  },
  test: ({ interview: { hoursPerWeek } }, limits) => {
    const least = Number(limits.hours);
    if (hoursPerWeek === undefined)
      return { status: "unknown", misses: 0, code: "hours-not-asked", params: { least } };
    const params = { hours: hoursPerWeek, least };
    return hoursPerWeek < least
      ? { status: "not-met", misses: 1, code: "hours-too-few", params }
      : { status: "met", misses: 0, code: "hours-enough", params };
  },
});
