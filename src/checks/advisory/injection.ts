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
    look: {
      en: "Read the sentence: is it addressed to the grader, or part of the answer? It counts for nothing either way.",
      yue: "睇吓嗰句係講畀評分嘅人聽，定係答案一部分。點都好，嗰句唔計分。",
    },
  },
  find: ({ given, orders }) => orders.map((span) => evidenceAt(given, span, "injection")),
});
