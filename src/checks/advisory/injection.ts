import { defineAdvisory } from "../../check/define.js";
import { evidenceAt } from "../../check/evidence.js";

/**
 * Raised by words to a grader or a machine: to ignore the rubric, to award full marks, a verdict written in advance. Not
 * by a character who says so, an engineer at work, or a request to the boss (請直接話我知). They count for nothing.
 */
export const injection = defineAdvisory({
  meta: {
    id: "advisory/injection",
    name: { en: "tells the grader or a machine what to do", yue: "指使評分嘅人或者機器" },
    question: "Does it give orders to whoever grades it?",
  },
  find: ({ given, orders }) => orders.map((span) => evidenceAt(given, span, "injection")),
});
