import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf } from "../../response/mentions.js";

/** The e-mail speaks of how the report looks or reads, by name or by layout, charts, colours, wording. */
export const presentationStyle = defineDemand({
  meta: {
    id: "professional-email/presentation-style",
    name: { en: "the presentation style", yue: "呈現風格" },
    question: "Does it speak of the presentation style?",
  },
  find: (response) => {
    const mentions = mentionsOf(response, ["presentation"]);
    return { met: mentions.length > 0, evidence: evidenceOfMentions(response, mentions) };
  },
});
