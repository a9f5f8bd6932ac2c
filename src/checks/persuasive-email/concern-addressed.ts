import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf } from "../../response/mentions.js";
import { brushesAside, findWorries, lengthOfAnswer } from "../../response/worries.js";

/** How many sentences after a worry its answer may stand. */
const REACH = 3;
/** An answer without a word that we know for one takes this many characters at least. */
const LEAST_ANSWER = 14;

/**
 * A worry of the friend's, said or meant, and an answer to it: an offer, an arrangement, a reason. A bare 唔使驚 answers
 * nothing, cheering on no more, and brushing the worry aside less.
 */
export const concernAddressed = defineDemand({
  meta: {
    id: "persuasive-email/concern-addressed",
    name: { en: "an answer to a concern", yue: "化解一個顧慮" },
    question: "Does it meet a concern of the friend's?",
  },
  find: (response) => {
    const worries = findWorries(response);
    if (worries.length === 0 || brushesAside(response)) return { met: false, evidence: [] };
    const offers = mentionsOf(response, ["reassure-help"]);
    for (const worry of worries) {
      const last = Math.min(worry.sentence + REACH, response.sentences.length - 1);
      const until = response.sentences[last]?.end ?? worry.end;
      const named = offers.filter((offer) => offer.start >= worry.until && offer.end <= until);
      if (named.length > 0 || lengthOfAnswer(response, worry.until, until) >= LEAST_ANSWER) {
        return { met: true, evidence: [worry.evidence, ...evidenceOfMentions(response, named)] };
      }
    }
    return { met: false, evidence: [] };
  },
});
