import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf } from "../../response/mentions.js";
import { byWordsOrRole } from "../../role/by-words-or-role.js";

/** Chosen on the samples, our own answers and letters by others (`fixtures/demands`). */
const BOUNDS = { besideWords: 0.05, withoutWords: 0.9 };

/** The e-mail speaks of how the report looks or reads, by name or by layout, charts, colours, wording. */
export const presentationStyle = defineDemand({
  meta: {
    id: "professional-email/presentation-style",
    name: { en: "the presentation style", yue: "呈現風格" },
    question: "Does it speak of the presentation style?",
    help: {
      en: "Say what you want to know about the presentation: charts, layout, order, length.",
      yue: "講吓呈現風格想問乜：圖表、版面、次序、長短。",
    },
  },
  find: (response) =>
    byWordsOrRole(
      response,
      "presentation",
      BOUNDS,
      evidenceOfMentions(response, mentionsOf(response, ["presentation"])),
    ),
});
