import { defineDemand } from "../../check/define.js";
import { evidenceOf } from "../../check/evidence.js";
import { evidenceOfMentions, mentionsOf, textOf } from "../../response/mentions.js";

/** When it takes place. */
const WHEN =
  /(?:下|今|呢|本|这)(?:个)?(?:星期|礼拜|周|月|季)|月(?:头|尾|底|初|中)|\d+(?:号|日|月)|[一二三四五六七八九十廿]+(?:月|号)|听日|今晚|后日|年(?:尾|底|初)|春节|新年|新春|中秋|圣诞|端午|重阳|(?:星期|礼拜|周)[一二三四五六日天末]|(?<![a-z])(?:next|this) |(?<![a-z])(?:mon|tue|wed|thu|fri|sat|sun)/u;
/** Somebody holds it: 有個…, 搞緊…, 舉行, "is hosting". */
const HELD =
  /(?:有|搞|举办|举行|办|开|筹备|主办|组织|筹|做)(?:紧|咗|个|一个|场|一场|次|一次|晚|日|返|埋)|举办|举行|搞|主办|大会|(?<![a-z])(?:hosting|holding|organi[sz](?:er|ing|ed)|having|running)(?![a-z])/u;

/** The e-mail names an event in the neighbourhood: what it is, and where or when; or that somebody holds one there. */
export const localEvent = defineDemand({
  meta: {
    id: "persuasive-email/local-event",
    name: { en: "a local event", yue: "一個社區活動" },
    question: "Is it about an event in the neighbourhood?",
  },
  find: (response) => {
    const mentions = mentionsOf(response, ["event", "place"]);
    const events = mentions.filter((mention) => mention.concepts.includes("event"));
    const places = mentions.filter((mention) => mention.concepts.includes("place"));
    const { text } = response.folded;
    if (events.length > 0 && (places.length > 0 || WHEN.test(text))) {
      return { met: true, evidence: evidenceOfMentions(response, mentions) };
    }
    const held = response.sentences.find((span, i) => {
      const own = textOf(response, span);
      return HELD.test(own) && (WHEN.test(own) || places.some((place) => place.sentence === i));
    });
    return { met: held !== undefined, evidence: held ? [evidenceOf(response.folded, held, "event")] : [] };
  },
});
