import { defineDemand } from "../../check/define.js";
import { mentionsOf } from "../../response/mentions.js";
import { leastWithoutWords } from "../../role/purpose.js";
import { evidenceOfRole, expectedCount } from "../../role/read-roles.js";

/** Clauses that know the friend for a shy one, as many as are needed beside words for it, and without. */
const BESIDE_WORDS = 0.2;
const WITHOUT_WORDS = 0.7;
/** What an arrangement for the friend (得廿個人, 唔使上台) tells of knowing them, beside what a worry does. */
const PER_ANSWER = 0.2;

/**
 * The e-mail knows its reader for a quiet person: it speaks of people, eyes, silence, speaking up as this friend feels
 * them. A worry about time or money is none, and brushing it aside (驚咩啫) takes it back.
 */
export const fitsIntrovert = defineDemand({
  meta: {
    id: "persuasive-email/fits-introvert",
    name: { en: "regard for an introvert", yue: "顧及朋友內向" },
    question: "Does it suit an introverted friend?",
    help: {
      en: "Show that you know the friend is shy: fewer people, a way to prepare, room to say no.",
      yue: "顧及佢怕醜：人少啲、有得準備、可以慢慢諗。",
    },
  },
  find: (response) => {
    const clauses = (role: "answer" | "worry" | "brush") => expectedCount(response, "friend", role);
    const known = clauses("worry") + PER_ANSWER * clauses("answer") - clauses("brush");
    const words = ["worry", "introvert"].every((concept) => mentionsOf(response, [concept]).length > 0);
    const met = known >= (words ? BESIDE_WORDS : leastWithoutWords(response, "friend", WITHOUT_WORDS));
    return { met, evidence: met ? evidenceOfRole(response, "friend", "worry") : [] };
  },
});
