import { defineAdvisory } from "../../check/define.js";
import { evidenceOf } from "../../check/evidence.js";
import { findProfanity } from "../../register/find-profanity.js";
import { outside } from "../../text/outside.js";
import { findQuotes } from "../../text/quotes.js";

/** From this severity on it is a matter for any reader; below, only for a superior. */
const COARSE = 2;

/**
 * Raised by swear words, with the severity of the worst (1 mild, 2 coarse, 3 foul). Not by false friends (斑鳩, 撚手小菜), by
 * what a character says in quotation marks, or by mild ones in a description or to a friend.
 */
export const profanity = defineAdvisory({
  meta: {
    id: "advisory/profanity",
    name: { en: "swears", yue: "有粗口" },
    question: "Does it swear?",
    look: {
      en: "See whether it is said to the reader, or quoted in a story.",
      yue: "睇吓係鬧收件人，定係故事人物講嘅說話。",
    },
  },
  find: ({ folded, task }) => {
    const least = task.reader === "superior" ? 1 : COARSE;
    const grave = findProfanity(folded.text).filter(({ severity }) => severity >= least);
    if (grave.length === 0) return [];
    const spoken = task.form === "prose" ? findQuotes(folded.text).filter(({ speech }) => speech) : [];
    const oaths = outside(grave, spoken);
    const [first, ...others] = oaths;
    if (!first) return [];
    const worst = others.reduce((a, b) => (b.severity > a.severity ? b : a), first);
    return [evidenceOf(folded, worst, "profanity", { severity: worst.severity, count: oaths.length })];
  },
});
