import { defineInterviewCheck } from "../../check/define.js";
import { readPortfolio } from "../../interview/portfolio/read-portfolio.js";

/** Published Cantonese works, by links or by descriptions: either is as good as the other. */
export const portfolio = defineInterviewCheck({
  meta: {
    id: "interview/portfolio",
    name: { en: "Published works", yue: "已發表作品" },
    question: "What have they published in Cantonese?",
    measures: { scale: "curve", unit: "works" },
  },
  measure: (interview) => {
    const read = readPortfolio(interview.portfolio);
    if (read.status === "not-asked") return { status: "not-asked" };
    if (read.works === null) return { status: "not-scored", evidence: read.evidence };
    return { status: "scored", value: read.works, evidence: read.evidence };
  },
});
