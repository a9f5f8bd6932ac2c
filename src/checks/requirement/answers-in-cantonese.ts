import { defineRequirement } from "../../check/define.js";
import type { ResponseGrade } from "../../response/response-grade.js";

/** Below this confidence a label is a guess, and no ground to refuse anybody. */
const LEAST_CONFIDENCE = 0.7;

const isUndecided = ({ label, accepted, confidence }: ResponseGrade["language"]): boolean =>
  label === "neutral" || (!accepted && label === "written-chinese" && confidence < LEAST_CONFIDENCE);

const listed = (grades: readonly ResponseGrade[]): string => grades.map(({ task }) => task).join(", ");

/**
 * Every answer is in Cantonese. An answer in which nothing decides (孫悟空) is unknown; an unanswered task is another
 * requirement's business.
 */
export const answersInCantonese = defineRequirement({
  meta: {
    id: "requirement/answers-in-cantonese",
    name: { en: "Answers in Cantonese", yue: "用粵文作答" },
    question: "Is every answer in Cantonese?",
    limits: {},
  },
  test: ({ grades }) => {
    const given = grades.filter(({ status, language }) => status === "scored" && language.label !== "none");
    const undecided = given.filter(({ language }) => isUndecided(language));
    const missed = given.filter((grade) => !grade.language.accepted && !undecided.includes(grade));
    if (missed.length > 0) {
      const params = { tasks: listed(missed), count: missed.length };
      return { status: "not-met", misses: missed.length, code: "answers-not-in-cantonese", params };
    }
    if (given.length === 0 || undecided.length > 0) {
      const params = { tasks: listed(undecided) };
      return { status: "unknown", misses: 0, code: "language-undecided", params };
    }
    return { status: "met", misses: 0, code: "answers-in-cantonese", params: { count: given.length } };
  },
});
