import { defineAdvisory } from "../../check/define.js";
import { evidenceAt } from "../../check/evidence.js";

const LEAST = 2;
const LEAST_PER_HUNDRED = 2;

/** Raised by two sure misspellings or more, at least two on a hundred characters. Not by Hong Kong variants. */
export const misspellings = defineAdvisory({
  meta: {
    id: "advisory/misspellings",
    name: { en: "often misspelt", yue: "錯字或唔統一嘅寫法偏多" },
    question: "Is it often misspelt?",
    look: {
      en: "See whether they are typing slips or a habit; editors of training data correct others' spelling.",
      yue: "睇吓係手誤定係習慣；呢份工要幫人執文。",
    },
  },
  find: ({ given, slips, length }) => {
    const sure = slips.filter((slip) => slip.confidence === "high");
    if (sure.length < LEAST || (100 * sure.length) / Math.max(1, length) < LEAST_PER_HUNDRED) return [];
    const first = sure[0] as (typeof sure)[number];
    return [evidenceAt(given, first, "misspellings", { count: sure.length, right: first.right })];
  },
});
