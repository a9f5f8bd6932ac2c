import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf, textOf } from "../../response/mentions.js";
import { brushesAside, findWorries } from "../../response/worries.js";

/** Worries that a lively person has as well. */
const OTHER_WORRIES = /冇时间|准备好耐|唔得闲|好忙|凑女|凑仔|冇空|钱|远|英文唔/u;

/**
 * The e-mail knows its reader for a quiet person: a worry of theirs that it speaks of is about people or about
 * speaking to them. A worry about time or money is none, and one that is brushed aside does not count.
 */
export const fitsIntrovert = defineDemand({
  meta: {
    id: "persuasive-email/fits-introvert",
    name: { en: "regard for an introvert", yue: "顧及朋友內向" },
    question: "Does it suit an introverted friend?",
  },
  find: (response) => {
    const worries = findWorries(response).filter((worry) => !OTHER_WORRIES.test(textOf(response, worry)));
    if (worries.length === 0 || brushesAside(response)) return { met: false, evidence: [] };
    const about = new Set(worries.map((worry) => worry.sentence));
    const mentions = mentionsOf(response, ["introvert"]).filter((mention) => about.has(mention.sentence));
    return { met: mentions.length > 0, evidence: evidenceOfMentions(response, mentions) };
  },
});
