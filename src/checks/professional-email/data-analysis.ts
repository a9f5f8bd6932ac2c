import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf } from "../../response/mentions.js";

/** The e-mail speaks of the data analysis, by name or by what it deals with: comparison, trend, margin, inference. */
export const dataAnalysis = defineDemand({
  meta: {
    id: "professional-email/data-analysis",
    name: { en: "the data analysis", yue: "數據分析" },
    question: "Does it speak of the data analysis?",
  },
  find: (response) => {
    const mentions = mentionsOf(response, ["analysis"]);
    return { met: mentions.length > 0, evidence: evidenceOfMentions(response, mentions) };
  },
});
