import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf } from "../../response/mentions.js";
import { byWordsOrRole } from "../../role/by-words-or-role.js";

/** Chosen on the samples, our own answers and letters by others (`fixtures/demands`). */
const BOUNDS = { besideWords: 0.3, withoutWords: 0.8 };

/** The e-mail names the quarterly financial report: 季度財務報告, 季報, "Q3 finance report", 上三個月盤數嘅報告. */
export const namesReport = defineDemand({
  meta: {
    id: "professional-email/names-report",
    name: { en: "the quarterly financial report", yue: "季度財務報告" },
    question: "Does it name the quarterly financial report?",
    help: {
      en: "Say which report it is: the quarterly financial report.",
      yue: "講明係邊份報告：季度財務報告。",
    },
  },
  find: (response) => {
    const mentions = mentionsOf(response, ["report", "quarter", "finance"]);
    const reports = mentions.filter((mention) => mention.concepts.includes("report"));
    const about = mentions.filter(
      (mention) => !mention.concepts.includes("report") || mention.concepts.length > 1,
    );
    const told = new Set(about.map(({ sentence }) => sentence));
    const found = reports.filter(({ sentence }) =>
      [sentence - 1, sentence, sentence + 1].some((near) => told.has(near)),
    );
    return byWordsOrRole(response, "report", BOUNDS, evidenceOfMentions(response, found));
  },
});
