import { defineDemand } from "../../check/define.js";
import { type Least, leastClauses, leastOf } from "../../role/purpose.js";
import { evidenceOfRole, expectedCount } from "../../role/read-roles.js";

/**
 * The sum below which nothing is answered, in a letter that invites and in another one. Chosen on the samples, our own
 * answers and letters by others.
 */
const ANSWERED: Least = { sum: 0.15, each: 0.0175 };
const ANSWERED_OTHERWISE = 0.75;

/**
 * A worry of the friend's, said or meant, and an answer to it: an offer, an arrangement, a fact. A bare 唔使驚 answers
 * nothing, cheering on no more, and brushing the worry aside less.
 */
export const concernAddressed = defineDemand({
  meta: {
    id: "persuasive-email/concern-addressed",
    name: { en: "an answer to a concern", yue: "化解一個顧慮" },
    question: "Does it meet a concern of the friend's?",
    help: {
      en: "Name one worry and say what will be done about it.",
      yue: "講出佢一個擔心，再講點樣幫佢解決。",
    },
  },
  find: (response) => {
    const clauses = (role: "answer" | "worry" | "worry-other" | "brush" | "cheer") =>
      expectedCount(response, "friend", role);
    // An answer tells its worry by itself; a worry helps to tell that something answers it.
    const sum =
      clauses("answer") +
      (clauses("worry") + clauses("worry-other") - clauses("cheer")) / 2 -
      clauses("brush");
    const least = leastClauses(response, "friend", leastOf(response, ANSWERED), ANSWERED_OTHERWISE);
    const met = sum >= least;
    const evidence = met
      ? [...evidenceOfRole(response, "friend", "worry"), ...evidenceOfRole(response, "friend", "answer")]
      : [];
    return { met, evidence };
  },
});
