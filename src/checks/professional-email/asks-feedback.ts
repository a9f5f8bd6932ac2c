import { defineDemand } from "../../check/define.js";
import { type Evidence, evidenceOf } from "../../check/evidence.js";
import { evidenceOfMentions, type Mention, mentionsOf, textOf } from "../../response/mentions.js";
import type { ReadResponse } from "../../response/read-response.js";
import { byWordsOrRole } from "../../role/by-words-or-role.js";

/** An open question. */
const QUESTION =
  /[?]|唔知|定系|定係|会唔会|系唔系|係唔係|系咪|係咪|够唔够|得唔得|啱唔啱|好唔好|妥唔妥|清唔清|使唔使|要唔要|有冇|是否|是不是|点睇|觉得点/u;
/** To be asked to look: 請你睇兩樣嘢, 想你幫我睇吓. */
const LOOK = /(?:请|想|麻烦|烦|帮|唔该|劳)[^,。!?\n]{0,10}(?:睇|看|审|check)/u;
const READER = /你|您|(?<![a-z])you(?![a-z])/u;
const POLITE =
  /请|麻烦|烦请|唔该|劳烦|可唔可以|[可能]否|求|想(?:就|听|问|攞|拎)|(?<![a-z])(?:please|pls|thx|thanks)(?![a-z])/u;
/** 畀啲意見我, 話我知: asked of the reader without naming them. */
const TO_ME = /(?:畀|给|帮|提)[^,。!?\n]{0,8}我|[话讲]我(?:知|听)/u;

/** Chosen on the samples, our own answers and letters by others (`fixtures/demands`). */
const BOUNDS = { besideWords: 0.2, withoutWords: 0.85 };
/** One bare question (睇咗未?) asks for no opinion. */
const LEAST_ASKED = 8;

const askedInWords = (response: ReadResponse): Evidence[] => {
  const { text } = response.folded;
  if (!READER.test(text) && !POLITE.test(text) && !TO_ME.test(text)) return [];
  const mentions = mentionsOf(response, ["feedback", "request", "second-person"]);
  const isOfFeedback = ({ concepts }: Mention) => concepts.includes("feedback");
  const asked = new Set(mentions.filter((one) => !isOfFeedback(one)).map(({ sentence }) => sentence));
  const found = mentions.filter(
    (one) =>
      isOfFeedback(one) &&
      (asked.has(one.sentence) || QUESTION.test(textOf(response, response.sentences[one.sentence]))),
  );
  if (found.length > 0) return evidenceOfMentions(response, found);
  const asking = response.sentences.filter((span) => {
    const own = text.slice(span.start, span.end + 1);
    return LOOK.test(own) || (READER.test(own) && QUESTION.test(own));
  });
  return asking.some((span) => span.end - span.start >= LEAST_ASKED)
    ? asking.slice(0, 3).map((span) => evidenceOf(response.folded, span, "feedback"))
    : [];
};

/** The e-mail asks the reader what they think of the work: 請畀意見, 你覺得夠唔夠力?, "feel free to comment". */
export const asksFeedback = defineDemand({
  meta: {
    id: "professional-email/asks-feedback",
    name: { en: "a request for feedback", yue: "請對方畀意見" },
    question: "Does it ask for feedback?",
    help: {
      en: "Ask outright for comments, with a question that the boss can answer.",
      yue: "講明想對方畀意見，最好問一條答得到嘅問題。",
    },
  },
  find: (response) => byWordsOrRole(response, "ask", BOUNDS, askedInWords(response)),
});
