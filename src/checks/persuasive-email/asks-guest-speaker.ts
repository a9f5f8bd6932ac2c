import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf } from "../../response/mentions.js";
import { invitations } from "../../role/purpose.js";
import { evidenceOfRole } from "../../role/read-roles.js";

/** Clauses that invite, as many as are needed beside a word for it (嘉賓, 上台講, "speaker"), and without one. */
const BESIDE_WORDS = 0.2;
const WITHOUT_WORDS = 0.6;

/** What it may ask instead: to listen, to help, to lend something, to keep company. */
const ASKS_OTHERWISE =
  /你[^,。!?\n]{0,10}(?:听(?![讲日晚朝])|做观众|帮手|帮忙|陪|捧场|坐台下)|陪我|借你|帮我(?:问|劝|手)|唔使你?(?:讲|上台|发言|开口|出声)/u;
/** Somebody else who speaks: 請咗個作家做嘉賓, 講者係陳伯. */
const OTHER_SPEAKS =
  /(?:请[咗到]|讲者[系係]|嘉宾[系係]|由)[^你,。!?\n]{1,14}(?:做(?:嘉宾|讲者)|上台|主讲|讲|分享)|(?:讲者|嘉宾|主讲)会?[系係](?!你)/u;
/** The friend who speaks after all. */
const YOU_SPEAK =
  /[想请搵邀叫望荐推报][到咗埋]?(?:[你您]|阁下)[^。!?\n]{0,24}(?:讲|分享|上台|嘉宾|主持|教|示范|访问|演|唱|读|介绍|说|谈|倾|答)|(?:[你您]|阁下)[^,。!?\n]{0,14}(?:上台|讲(?![者座嘢])|分享|做(?:嘉宾|讲|主)|教|示范|主讲)|(?:讲者|嘉宾|主讲)[^,。!?\n]{0,9}你/u;
/** So many clauses must invite where the friend is asked for something else. */
const INSTEAD = 0.8;

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
    const { text } = response.folded;
    const isInstead = (ASKS_OTHERWISE.test(text) || OTHER_SPEAKS.test(text)) && !YOU_SPEAK.test(text);
    const least = words.length > 0 ? BESIDE_WORDS : WITHOUT_WORDS;
    const met = invitations(response) >= (isInstead ? INSTEAD : least);
    if (!met) return { met, evidence: [] };
    const told = evidenceOfRole(response, "friend", "invite");
    return { met, evidence: told.length > 0 ? told : evidenceOfMentions(response, words) };
  },
});
