import { defineAdvisory } from "../../check/define.js";
import { evidenceAt } from "../../check/evidence.js";

/**
 * Raised by stretches of twenty characters or more that another answer of the same candidate holds as well, in the
 * answer whose task they do less. Not by a greeting or a sign-off in both e-mails. They count once, in the other one.
 */
export const duplicateAnswer = defineAdvisory({
  meta: {
    id: "advisory/duplicate-answer",
    name: { en: "repeats another answer", yue: "同另一題嘅答案重複" },
    question: "Is it another answer over again?",
    look: {
      en: "Compare the two answers: what is repeated counts once.",
      yue: "對吓兩題答案，重複嘅部分淨係計一次。",
    },
  },
  find: ({ given, shared }) =>
    shared.map(({ of, ...span }) => evidenceAt(given, span, "duplicate-answer", { of })),
});
