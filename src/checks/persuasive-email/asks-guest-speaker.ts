import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf } from "../../response/mentions.js";
import { evidenceOfRole, expectedCount } from "../../role/read-roles.js";

/** Clauses that invite, as many as are needed beside a word for it (嘉賓, 上台講, "speaker"), and without one. */
const BESIDE_WORDS = 0.2;
const WITHOUT_WORDS = 0.6;

/** Not to go is what it asks: 叫你唔好去做講者, 我勸你千祈唔好應承. */
const ADVISED_AGAINST =
  /(?:劝|叫|请|想)你[^,。!?\n]{0,4}(?:唔好|千祈唔好|千万唔好|不要|咪)(?:去|嚟|应承|做|上台|参加|答应)/u;

/** The e-mail asks the friend to speak or share as a guest: 想請你做嘉賓, 你嚟講兩句, "need a speaker". */
export const asksGuestSpeaker = defineDemand({
  meta: {
    id: "persuasive-email/asks-guest-speaker",
    name: { en: "the invitation to be guest speaker", yue: "邀請做嘉賓講者" },
    question: "Does it ask the friend to be guest speaker?",
    help: {
      en: "Say plainly that you would like the friend to be the guest speaker.",
      yue: "直接講明想請佢做嘉賓講者。",
    },
  },
  find: (response) => {
    const words = mentionsOf(response, ["speaker"]);
    const invited = ADVISED_AGAINST.test(response.folded.text)
      ? 0
      : expectedCount(response, "friend", "invite");
    const met = invited >= (words.length > 0 ? BESIDE_WORDS : WITHOUT_WORDS);
    if (!met) return { met, evidence: [] };
    const told = evidenceOfRole(response, "friend", "invite");
    return { met, evidence: told.length > 0 ? told : evidenceOfMentions(response, words) };
  },
});
