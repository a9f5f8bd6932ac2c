import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf, textOf } from "../../response/mentions.js";
import { brushesAside, findWorries } from "../../response/worries.js";

/** How many sentences after a worry its answer may stand. */
const REACH = 3;
/** An arrangement, whatever it is: "so I have spoken to …", 你可以…, 得廿張凳, 冇人會… */
const ARRANGED =
  /(?:所以|咁|噉|不如|于是)[^,。]{0,2}(?:我|你|大会|主持|先)|我(?:会|可以|同|已经|帮|陪|问过|讲掂|倾好|夹|设计|谂到|请|坐|企|做|接|改)|你(?:可以|淨系|淨係|只|唔使|照|揀|拣|坐|企|戴|背|答|唔记得|一停)|(?:得|只有|先得|淨系|大部分|全部|全程|成场|一共)[^,。]{0,8}(?:人|个|位|张|分钟|自己)|冇人(?:会|见|认|理|笑)|唔会(?:盯|笑|有人)|他们有|佢哋(?:有|会|个个|大部分)|(?<![a-z])(?:i'll|i will|i can|you can|you only|only about|just)(?![a-z])/u;

/**
 * A worry of the friend's, said or meant, and an answer to it: an offer or an arrangement. A bare 唔使驚 answers
 * nothing, and brushing the worry aside less.
 */
export const concernAddressed = defineDemand({
  meta: {
    id: "persuasive-email/concern-addressed",
    name: { en: "an answer to a concern", yue: "化解一個顧慮" },
    question: "Does it meet a concern of the friend's?",
  },
  find: (response) => {
    const worries = findWorries(response);
    if (worries.length === 0 || brushesAside(response)) return { met: false, evidence: [] };
    const offers = mentionsOf(response, ["reassure-help"]);
    const answered = worries.flatMap((worry) => {
      const named = offers.filter((offer) => {
        const far = offer.sentence - worry.sentence;
        return far >= 0 && far <= REACH && offer.clause > worry.mention.clause;
      });
      if (named.length > 0) return [worry.mention, ...named];
      const until =
        response.sentences[Math.min(worry.sentence + REACH, response.sentences.length - 1)]?.end ?? 0;
      const clause = response.clauses[worry.mention.clause];
      const after = textOf(response, { start: clause?.end ?? until, end: until });
      return ARRANGED.test(after) ? [worry.mention] : [];
    });
    const evidence = [...new Set(answered)].sort((a, b) => a.start - b.start);
    return { met: evidence.length > 0, evidence: evidenceOfMentions(response, evidence) };
  },
});
