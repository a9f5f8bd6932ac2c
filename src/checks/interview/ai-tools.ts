import { defineInterviewCheck } from "../../check/define.js";

/** Familiarity with ChatGPT or another AI chatbot, as the candidate says. */
export const aiTools = defineInterviewCheck({
  meta: {
    id: "interview/ai-tools",
    name: { en: "AI tools", yue: "AI 工具" },
    question: "Are they familiar with AI chatbots?",
    measures: { scale: "yes-no" },
  },
  measure: ({ aiTools: familiar }) =>
    familiar === undefined
      ? { status: "not-asked" }
      : {
          status: "scored",
          value: familiar,
          evidence: [{ code: familiar ? "ai-tools-yes" : "ai-tools-no" }],
        },
});
