import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf } from "../../response/mentions.js";
import { brushesAside, findWorries } from "../../response/worries.js";

/**
 * The e-mail knows its reader for a quiet person: a worry of theirs that it speaks of is about people or about
 * speaking to them. A worry about time or language is none, and one that is brushed aside does not count.
 */
export const fitsIntrovert = defineDemand({
  meta: {
    id: "persuasive-email/fits-introvert",
    name: { en: "regard for an introvert", yue: "顧及朋友內向" },
    question: "Does it suit an introverted friend?",
  },
  find: (response) => {
    if (brushesAside(response)) return { met: false, evidence: [] };
    const worried = new Set(findWorries(response).map((worry) => worry.sentence));
    const mentions = mentionsOf(response, ["introvert"]).filter((mention) => worried.has(mention.sentence));
    return { met: mentions.length > 0, evidence: evidenceOfMentions(response, mentions) };
  },
});
