import { defineDemand } from "../../check/define.js";
import { leastClauses } from "../../role/purpose.js";
import { evidenceOfRole, expectedCount } from "../../role/read-roles.js";

/** From so many clauses on that know the friend for a shy one. */
const KNOWN = 0.4;
/** What an arrangement for the friend (得廿個人, 唔使上台) tells of knowing them, beside what a worry does. */
const PER_ANSWER = 0.2;
/** What another worry takes off (時間, 錢, 膝頭): its answer is no regard for a shy one. */
const PER_OTHER = 0.75;
/** What brushing a worry aside takes off: 驚咩啫. */
const PER_BRUSH = 0.25;

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
    const clauses = (role: "answer" | "worry" | "worry-other" | "brush") =>
      expectedCount(response, "friend", role);
    const known =
      clauses("worry") +
      PER_ANSWER * clauses("answer") -
      PER_OTHER * clauses("worry-other") -
      PER_BRUSH * clauses("brush");
    const met = known >= leastClauses(response, "friend", KNOWN);
    return { met, evidence: met ? evidenceOfRole(response, "friend", "worry") : [] };
  },
});
