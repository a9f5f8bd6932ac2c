import { defineDemand } from "../../check/define.js";
import { evidenceOf } from "../../check/evidence.js";
import { evidenceOfMentions, mentionsOf, sentencesWith } from "../../response/mentions.js";
import { findSalutation } from "../../response/salutation.js";

/**
 * The e-mail speaks to a superior: by a salutation (陳經理, Dear Ms Lee, Gordon:), or by asking the reader for
 * something. Talk about a boss is none.
 */
export const toBoss = defineDemand({
  meta: {
    id: "professional-email/to-boss",
    name: { en: "an address to the boss", yue: "有稱呼上司" },
    question: "Is it addressed to a superior?",
  },
  find: (response) => {
    const salutation = findSalutation(response);
    if (salutation) return { met: true, evidence: [evidenceOf(response.folded, salutation, "salutation")] };
    const mentions = mentionsOf(response, ["second-person", "request", "superior"]);
    const asks = sentencesWith(mentions, "request");
    const you = mentions.filter((m) => m.concepts.includes("second-person") && asks.has(m.sentence));
    const polite = mentions.filter((m) =>
      /^(?:请|麻烦|烦请|恳请|敬请|唔该|please|kindly)/u.test(response.folded.text.slice(m.start, m.end)),
    );
    const found = you.length > 0 ? you : polite;
    return { met: found.length > 0, evidence: evidenceOfMentions(response, found) };
  },
});
