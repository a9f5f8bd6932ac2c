import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf, textOf } from "../../response/mentions.js";
import { byWordsOrRole } from "../../role/by-words-or-role.js";

/** Chosen on the samples, our own answers and letters by others (`fixtures/demands`). */
const BOUNDS = { besideWords: 0.1, withoutWords: 0.9 };

/** Figures by themselves may have been keyed in, checked or sent. */
const FIGURES = /^(?:啲?数|数字|数据|figures|numbers)$/u;

/** The e-mail speaks of the data analysis, by name or by what it deals with: comparison, trend, margin, inference. */
export const dataAnalysis = defineDemand({
  meta: {
    id: "professional-email/data-analysis",
    name: { en: "the data analysis", yue: "數據分析" },
    question: "Does it speak of the data analysis?",
    help: {
      en: "Say what you want to know about the analysis: how the figures were split, compared or explained.",
      yue: "講吓數據分析想問乜：啲數點樣分、點樣比、點樣解。",
    },
  },
  find: (response) => {
    const words = mentionsOf(response, ["analysis"]).filter(
      (mention) => !FIGURES.test(textOf(response, mention)),
    );
    return byWordsOrRole(response, "analysis", BOUNDS, evidenceOfMentions(response, words));
  },
});
