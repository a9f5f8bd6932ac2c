import type { Span } from "../../text/span.js";
import { type Cues, cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { Clauses } from "../time/clauses.js";

const DENIED_BEFORE = cued(
  /(?:(?:n't|(?<![a-z])(?:(?:have|has|did|do|does|was)nt|no|not|never|zero|(?<![\d.])0|without|nor|neither|nothing|declined|refused|turned down|turn down|passed on|avoided|skipped|rather than|instead of|cannot))(?![a-z])[^,;.]{0,32}|(?:冇|无|没有?|未|(?<![好啱得系係似顺])唔|毋|不|零|从来|拒绝|避开)(?![停断间记过止单少错同论只净失开])[^,;。停断]{0,7})$/u,
);
/** Close before the word, where the clause also tells a length: "9 months, no rating" is not "no 9 months". */
const DENIED_CLOSE = cued(
  /(?:(?<![a-z])(?:no|not|never did|zero|(?<![\d.])0|without|nor|didn't do|never)(?: any| the| do| done)? ?|(?:冇|无|没有?|未曾?|唔|不再|再(?:冇|无|唔)|冇得|没得)(?:做过?|试过?|掂过?|有|再|请人|使|派)? ?)$/u,
);
/** Light words between a kind of work and its denial: "rating work: none", 寫嘢就冇, 評分我一直冇掂過. */
const LIGHT =
  "(?:(?:同埋?|和|及|与|或者?|and|or|nor) ?(?:评分?|写作?|打分|rating|writing)|嘢|野|字|稿|东西|任务|工作|项目|平台|网站|那些|那种|一日|半日|一次|一单|方面|部分|嗰啲|呢啲|果啲|嗰d|果d|类|嘅|的|呢|就|都|系|係|我|一直|从来|完全|真系|真係|[ :=,–-]|(?:the|any|work|works|tasks?|jobs?|stuff|part|side|experience|queue|is|was|i|have|has|had|did|do)(?![a-z]))*";
const DENIED_AFTER = cued(
  `^${LIGHT}(?:(?<![a-z])(?:never|none|no|not|nil|zero|n/a|didn't|don't|haven't|hasn't)(?![a-z])|[冇无](?![停断间])|没有?(?![停断间])|未|零(?!散)|唔(?:做|系|係|敢|识|掂|会|想|啱|制)|拒绝|不做)`,
);
/** 四個月 rating沒有: beside a length, a denial that ends the clause. */
const DENIED_TO_THE_END = cued(
  /^[ :]*(?:嘅|嘢|野)?(?:就|都)?(?:没有?|冇|无|none|nil|never|zero)(?:做过?|试过?)?[ .!]*$/u,
);
const ONLY_LIGHT = new RegExp(`^${LIGHT}$`, "u");
/** The whole of the next clause, after "rating:" or "Writing,", or "Rating?": "none", "I haven't done it", 我冇做過. */
const NOTHING = cued(
  /^[ -]*(?:no|none|nope|nil|zero|0(?![\d/])|n\/a|nothing|never|not at all|冇|无|没有|未试过|零)[^a-z\u4e00-\u9fff]*(?:(?:呀|啊|喎|了|过)\s*)?$|^ ?(?:i(?:'ve| have)? )?(?:never|haven'?t|have not|didn'?t|did not|don'?t|do not)(?: (?:ever|really|actually|yet))?(?: (?:do|did|done|try|tried|touch|touched|been|have|had|get|got))(?: (?:it|any|that|one|those|them|this|at all|of|yet|before|myself))*[ .!]*$|^ ?(?:我|就|都|从来|一直|完全|真系|真係|其实|暂时|仲|亦|也)*(?:冇|没有?|未曾?|唔曾|不曾)(?:做|试|掂|接|碰|玩|参与)过?(?:呀|啊|喎|了|啦|喇|㗎|架|咯|啰|嘢|野)*[ .!]*$/u,
);

/** A kind of work taken up as a topic, to be denied further on: 寫嗰啲,人哋一單都冇派過畀我. */
const TOPIC_AFTER = cued(
  /^(?:[、,同和及]\S{1,4}?)?(?:嘢|野|稿|文|任务)?(?:(?:嗰|果|呢|这|那)(?:啲|d|类|种|样|边|份|方面)|(?:嘅|的)(?:活|工|嘢|野|单|项目|任务|稿))/u,
);
const DENIED_LATER = cued(/冇|没|未|零|唔|(?<![a-z])(?:never|none|no|not)(?![a-z])/u);
/** Work that was offered and not taken. */
const REFUSED = cued(
  /推(?:咗|左|了|辞|却|晒|光)|婉拒|拒绝|唔(?:肯|制|去|应承)|冇(?:去|应承|揿|接受?|答应)|没(?:去|答应|接受)|(?<![a-z])(?:turned (?:it|that|them) down|declined|said no|(?:don'?t|didn'?t|do not|did not) want|refused|passed on (?:it|that))(?![a-z])/u,
);
const OFFERED = cued(
  /(?:想(?:调|叫|搵|请|派)|叫我|请我|问我|邀请|(?<![a-z])(?:ask(?:ed)?|offer(?:ed)?|invited?|wanted))[^。;]{0,16}$/u,
);

/** How far around a word its denial is looked for. */
const REACH = 48;

/** Whether a word is taken back in the rest of its sentence, which tells no length. */
const isDeniedLater = (before: string, rest: string, cues: Cues): boolean =>
  (TOPIC_AFTER.test(rest, cues) && (DENIED_LATER.test(rest, cues) || REFUSED.test(rest, cues))) ||
  (OFFERED.test(before, cues) && REFUSED.test(rest, cues));

/** Which clauses tell a length, and the last of them in each sentence. */
const clausesOf = (lengths: readonly Span[], clauses: Clauses) => {
  const withLength = new Set<number>();
  for (const { start, end } of lengths) withLength.add(clauses.at(start)).add(clauses.at(end - 1));
  const last = new Map<number, number>();
  for (const clause of withLength) {
    const sentence = clauses.sentence(clause);
    last.set(sentence, Math.max(clause, last.get(sentence) ?? clause));
  }
  return { withLength, last };
};

/**
 * Tells of words in a folded text whether they are said not to have been done: "no rating", 寫就冇, "rating: none".
 *
 * @param lengths the lengths of time told: a denial beside one must stand close to its word
 */
export const denials = (
  { text, cues }: FoldedAnswer,
  clauses: Clauses,
  lengths: readonly Span[],
): ((word: Span) => boolean) => {
  const { withLength, last } = clausesOf(lengths, clauses);
  return ({ start, end }) => {
    const clause = clauses.at(start);
    const span = clauses.span(clause);
    const before = text.slice(Math.max(span.start, start - REACH), start);
    const after = text.slice(end, Math.min(span.end, end + REACH));
    const isNothing = () =>
      NOTHING.test(clauses.text(clause + 1).slice(0, REACH), cues) && ONLY_LIGHT.test(after);
    if (withLength.has(clause))
      return (
        DENIED_CLOSE.test(before, cues) ||
        DENIED_TO_THE_END.test(after, cues) ||
        (text[span.end] === ":" && isNothing())
      );
    const hasLengthAfter = (last.get(clauses.sentence(clause)) ?? -1) > clause;
    return (
      DENIED_BEFORE.test(before, cues) ||
      DENIED_AFTER.test(after, cues) ||
      isNothing() ||
      (!hasLengthAfter && isDeniedLater(before, text.slice(end, clauses.sentenceSpan(clause).end), cues))
    );
  };
};
