import { defineRequirement } from "../../check/define.js";
import type { ResponseGrade } from "../../grade/response-grade.js";
import { isSuspected } from "../../grade/suspected.js";

/** Below this confidence a label is a guess, and no ground to refuse anybody. */
export const LEAST_CONFIDENCE = 0.7;

const isUndecided = (language: ResponseGrade["language"]): boolean => {
  const { label, accepted, confidence } = language;
  if (accepted || label !== "written-chinese") return label === "neutral";
  return confidence < LEAST_CONFIDENCE || isSuspected(language);
};

/** Half in Cantonese, or in Cantonese between much English: less than was asked, and no other language. */
const isPartly = ({ label, disguised }: ResponseGrade["language"]): boolean =>
  !disguised && (label === "mixed" || label === "cantonese");

const listed = (grades: readonly ResponseGrade[]): string => grades.map(({ task }) => task).join(", ");

/**
 * Every answer is in Cantonese. Those that partly are come to one miss together, as people leave them to a second look
 * and do not turn them down. An answer in which nothing decides (孫悟空), or in which a suspicion is all
 * there is, is unknown; an unanswered task is another requirement's business.
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
      const partly = missed.filter(({ language }) => isPartly(language)).length;
      const params = { tasks: listed(missed), count: missed.length, ...(partly > 0 && { partly }) };
      const misses = Math.max(1, missed.length - partly);
      return { status: "not-met", misses, code: "answers-not-in-cantonese", params };
    }
    if (given.length === 0 || undecided.length > 0) {
      const params = { tasks: listed(undecided) };
      return { status: "unknown", misses: 0, code: "language-undecided", params };
    }
    return { status: "met", misses: 0, code: "answers-in-cantonese", params: { count: given.length } };
  },
});
