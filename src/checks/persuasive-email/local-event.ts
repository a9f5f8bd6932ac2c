import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf } from "../../response/mentions.js";
import { type Least, leastOf } from "../../role/purpose.js";
import { evidenceOfRole, expectedCount } from "../../role/read-roles.js";

/** Clauses that tell of an event near by, as many as are needed beside words for it and a place, and without. */
const BESIDE_WORDS = 0.1;
const WITHOUT_WORDS: Least = { sum: 0.15, each: 0.01 };

/** The e-mail names an event in the neighbourhood: what takes place there, and where or when. */
export const localEvent = defineDemand({
  meta: {
    id: "persuasive-email/local-event",
    name: { en: "a local event", yue: "一個社區活動" },
    question: "Is it about an event in the neighbourhood?",
    help: {
      en: "Name the event: what, where or when.",
      yue: "講明係乜嘢活動，喺邊度或者幾時搞。",
    },
  },
  find: (response) => {
    const words = mentionsOf(response, ["event", "place"]);
    const both = ["event", "place"].every((concept) => words.some((word) => word.concepts.includes(concept)));
    const met =
      expectedCount(response, "friend", "event") >= (both ? BESIDE_WORDS : leastOf(response, WITHOUT_WORDS));
    if (!met) return { met, evidence: [] };
    const told = evidenceOfRole(response, "friend", "event");
    return { met, evidence: told.length > 0 ? told : evidenceOfMentions(response, words) };
  },
});
