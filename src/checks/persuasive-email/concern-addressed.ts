import { defineDemand } from "../../check/define.js";
import { mentionsOf } from "../../response/mentions.js";
import { isOnPurpose, leastWithoutWords } from "../../role/purpose.js";
import { evidenceOfRole, expectedCount } from "../../role/read-roles.js";

/** The sum below which nothing is answered, beside words for a worry and for help, and without. */
const BESIDE_WORDS = 0.5;
const WITHOUT_WORDS = 0.9;

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
    const words = ["worry", "reassure-help"].every((concept) => mentionsOf(response, [concept]).length > 0);
    // In a letter that does not invite, words for a worry and for help say little.
    const besideWords = isOnPurpose(response, "friend") ? BESIDE_WORDS : WITHOUT_WORDS;
    const least = words ? besideWords : leastWithoutWords(response, "friend", WITHOUT_WORDS);
    const met = sum >= least;
    const evidence = met
      ? [...evidenceOfRole(response, "friend", "worry"), ...evidenceOfRole(response, "friend", "answer")]
      : [];
    return { met, evidence };
  },
});
