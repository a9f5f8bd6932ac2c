import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf } from "../../response/mentions.js";
import { evidenceOfRole, expectedCount } from "../../role/read-roles.js";

/** Clauses that invite, as many as are needed beside a word for it (嘉賓, 上台講, "speaker"), and without one. */
const BESIDE_WORDS = 0.5;
const WITHOUT_WORDS = 1.3;

/** The e-mail asks the friend to speak or share as a guest: 想請你做嘉賓, 你嚟講兩句, "need a speaker". */
export const asksGuestSpeaker = defineDemand({
  meta: {
    id: "persuasive-email/asks-guest-speaker",
    name: { en: "the invitation to be guest speaker", yue: "邀請做嘉賓講者" },
    question: "Does it ask the friend to be guest speaker?",
  },
  find: (response) => {
    const words = mentionsOf(response, ["speaker"]);
    const invited = expectedCount(response, "friend", "invite");
    const met = invited >= (words.length > 0 ? BESIDE_WORDS : WITHOUT_WORDS);
    if (!met) return { met, evidence: [] };
    const told = evidenceOfRole(response, "friend", "invite");
    return { met, evidence: told.length > 0 ? told : evidenceOfMentions(response, words) };
  },
});
