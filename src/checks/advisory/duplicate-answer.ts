import { defineAdvisory } from "../../check/define.js";
import type { ReadResponse } from "../../response/read-response.js";

/** Runs of six characters: two texts on their own share hardly any. */
const GRAM = 6;
/** Shorter texts may be alike by chance. */
const LEAST = 20;
const SAME = 0.5;

const gramsOf = (response: ReadResponse): Set<string> => {
  const letters = response.folded.text.replace(/[^\p{L}\p{N}]/gu, "");
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= letters.length; at += 1) grams.add(letters.slice(at, at + GRAM));
  return grams;
};

/**
 * Raised by an answer of which half or more stands in another answer of the same candidate as well. Not by a greeting
 * or a sign-off in both e-mails.
 */
export const duplicateAnswer = defineAdvisory({
  meta: {
    id: "advisory/duplicate-answer",
    name: { en: "repeats another answer", yue: "同另一題嘅答案重複" },
    question: "Is it another answer over again?",
  },
  find: (response, others) => {
    if (response.length < LEAST) return [];
    const own = gramsOf(response);
    return others.flatMap((other) => {
      const shared = [...gramsOf(other)].filter((gram) => own.has(gram)).length;
      return own.size > 0 && shared / own.size >= SAME
        ? [{ code: "duplicate-answer", params: { of: other.task } }]
        : [];
    });
  },
});
