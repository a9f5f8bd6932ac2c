import { defineAdvisory } from "../../check/define.js";
import { evidenceAt } from "../../check/evidence.js";

/**
 * Raised by a stretch of the task's own prompt, in either language and script, copied or lightly edited. Not by its
 * terms (季度財務報告, 嘉賓演講者), which every answer uses. What is copied counts for nothing in the grade.
 */
export const promptCopy = defineAdvisory({
  meta: {
    id: "advisory/prompt-copy",
    name: { en: "copies the prompt", yue: "抄咗題目" },
    question: "Is the prompt copied?",
    look: {
      en: "Read what is left when the copied part is left out; only that was graded.",
      yue: "淨睇抄題目以外嗰啲，評分都係淨計嗰啲。",
    },
  },
  find: ({ given, copied }) => copied.map((span) => evidenceAt(given, span, "prompt-copy")),
});
