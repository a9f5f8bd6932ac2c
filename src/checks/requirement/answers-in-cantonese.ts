import { defineRequirement } from "../../check/define.js";
import type { ResponseGrade } from "../../response/response-grade.js";
import { TASK_IDS } from "../../task/task.js";

/** Below this confidence a label is a guess, and no ground to refuse anybody. */
const LEAST_CONFIDENCE = 0.7;

const isUndecided = ({ label, accepted, confidence }: ResponseGrade["language"]): boolean =>
  label === "neutral" || (!accepted && label === "written-chinese" && confidence < LEAST_CONFIDENCE);

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
    const given = TASK_IDS.filter(
      (task) => grades[task].status === "scored" && grades[task].language.label !== "none",
    );
    const undecided = given.filter((task) => isUndecided(grades[task].language));
    const missed = given.filter((task) => !grades[task].language.accepted && !undecided.includes(task));
    if (missed.length > 0) {
      const params = { tasks: missed.join(", "), count: missed.length };
      return { status: "not-met", misses: missed.length, code: "answers-not-in-cantonese", params };
    }
    if (given.length === 0 || undecided.length > 0) {
      const params = { tasks: undecided.join(", ") };
      return { status: "unknown", misses: 0, code: "language-undecided", params };
    }
    return { status: "met", misses: 0, code: "answers-in-cantonese", params: { count: given.length } };
  },
});
