import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf, textOf } from "../../response/mentions.js";

/** How many sentences the invitation and the role may be apart. */
const NEAR = 2;
/** Somebody is wanted: 搵緊人講, 爭個嘉賓, 請個街坊, "need a speaker"; or the friend is told to: 你去講, 你上台. */
const WANTED =
  /(?:搵|找|请|邀|争|差|欠|缺|要|诚邀|推荐|举手|报)(?:紧|咗|埋|返)?(?:个|一个|一位|位|人|你|嘉宾|讲者)|你(?:肯|可唔可以|可以|愿意|考虑|不如|都|就|先)?(?:去|嚟|来|上|做|出|讲|当|担任|参加|坐)|(?:觉得|谂起|想起|想到|谂到)[^,。]{0,4}你|(?:适合|合适|最啱|好啱)|诚邀|(?<![a-z])(?:need|looking for|want|invite|asked?|join|would you|could you)(?![a-z])/u;

/** The e-mail asks the friend to speak or share as a guest: 想請你做嘉賓, 搵個人上台講, "guest speaker". */
export const asksGuestSpeaker = defineDemand({
  meta: {
    id: "persuasive-email/asks-guest-speaker",
    name: { en: "the invitation to be guest speaker", yue: "邀請做嘉賓講者" },
    question: "Does it ask the friend to be guest speaker?",
  },
  find: (response) => {
    const mentions = mentionsOf(response, ["speaker", "second-person"]);
    const you = mentions.some((mention) => mention.concepts.includes("second-person"));
    const wanted = response.sentences.flatMap((span, i) => (WANTED.test(textOf(response, span)) ? [i] : []));
    const found = mentions.filter(
      (mention) =>
        mention.concepts.includes("speaker") && wanted.some((i) => Math.abs(i - mention.sentence) <= NEAR),
    );
    return { met: you && found.length > 0, evidence: you ? evidenceOfMentions(response, found) : [] };
  },
});
