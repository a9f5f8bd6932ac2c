import { defineDemand } from "../../check/define.js";
import { type Evidence, evidenceOf } from "../../check/evidence.js";
import { evidenceOfMentions, type Mention, mentionsOf, textOf } from "../../response/mentions.js";
import type { ReadResponse } from "../../response/read-response.js";
import { findWorries } from "../../response/worries.js";
import type { Span } from "../../text/span.js";

const KINDS = [
  "benefit-people",
  "benefit-career",
  "benefit-exposure",
  "benefit-skill",
  "benefit-others",
  "benefit-reward",
  "benefit-ease",
];
/** As many goods the prompt asks for. */
const ASKED = 2;
const DENIED = /(?:冇|无|没有?|唔会|唔系为|唔係为|不会|不是为|no |without )[^,。]{0,4}$/u;

const isDenied = (response: ReadResponse, mention: Mention): boolean =>
  DENIED.test(response.folded.text.slice(Math.max(0, mention.start - 8), mention.start));

/** What would come of it, told of the reader or of those who listen, whatever it is: 你會…, 送畀你, 佢哋終於…. */
const GAIN =
  /你[^,。]{0,10}(?:终于|第一次|顺便|顺手|将来|日后|唔使再|不用再|有得|攞到|得到|识到|学到|见到|可以|就可|多咗|会(?!怕|惊|担心|话|紧张))|(?:会|肯|愿意|仲会|还会|包|派|帮)[^,。]{0,8}(?:你|讲者|嘉宾)|(?:畀|俾|送|借)(?:你|讲者)|对你|令(?:更多|多啲|人|佢哋|到)|(?:台下|现场|嗰晚|嗰日|当日|当晚|到场|同场|会场)[^,。]{0,14}(?:有|会)|终于|佢哋[^,。]{0,8}(?:会|就|先知|可以)|(?<![a-z])(?:you'd|you'll|you (?:can|will|get|would))(?![a-z])/u;

/** What leads on to a second good: 二嚟, 另外, 仲會, a second number, a semicolon between two. */
const SECOND =
  /第二|二嚟|二来|其二|其次|另外|再者|此外|仲有|仲会|仲可以|亦都|亦可|亦会|而且|再讲|再加上|同埋|又(?:有|会|可以|识|多)|也(?:可以|会|能|为)|[(（]二[)）]|(?<!\d)2[.)、]|(?:^|\n)\s*二[、.]|(?<![a-z])(?:also|plus|besides|second(?:ly)?|on top of that)(?![a-z])/u;
/** Characters that a first good, and a second, take at least. */
const LEAST_TOLD = 15;
const LEAST_SECOND = 6;

/** What is told up to the worry and leads on from one good to a second: from the word that does to the end of its clause. */
const findSecond = (response: ReadResponse): Span | null => {
  const worry = findWorries(response).at(-1)?.start ?? response.folded.text.length;
  const told = response.folded.text.slice(0, worry);
  const start = SECOND.exec(told)?.index;
  if (start === undefined || start < LEAST_TOLD || told.length - start < LEAST_SECOND) return null;
  const end = response.clauses.find((clause) => clause.end > start)?.end ?? told.length;
  return { start, end };
};

/** Sentences and halves of them (parted by ;) that tell something good, up to where the worry begins. */
const gains = (response: ReadResponse): Span[] => {
  const worry = findWorries(response)[0]?.sentence ?? response.sentences.length;
  return response.sentences.slice(0, worry).filter((span) => GAIN.test(textOf(response, span)));
};

/**
 * What the friend would get or do good by: people, career, exposure, skill, help to others, a reward, ease.
 * Two that say the same are one; what is denied is none. A good that no word of ours knows shows by how it is told.
 */
export const benefits = defineDemand({
  meta: {
    id: "persuasive-email/benefits",
    name: { en: "two benefits", yue: "兩個好處" },
    question: "Does it give two benefits?",
  },
  find: (response) => {
    const mentions = mentionsOf(response, [...KINDS, "worry"]);
    const worried = new Set(mentions.filter((m) => m.concepts.includes("worry")).map((m) => m.clause));
    const kinds = new Map<string, Mention>();
    for (const mention of mentions) {
      const kind = mention.concepts.find((concept) => KINDS.includes(concept));
      if (kind === undefined || worried.has(mention.clause) || isDenied(response, mention)) continue;
      if (!kinds.has(kind)) kinds.set(kind, mention);
    }
    const told = gains(response);
    const second = kinds.size + told.length > 0 && kinds.size < ASKED ? findSecond(response) : null;
    const known = second ? ASKED : kinds.size;
    const count = Math.max(known, told.length);
    const toldEvidence: Evidence[] =
      known >= told.length ? [] : told.map((span) => evidenceOf(response.folded, span, "benefit"));
    return {
      met: count >= ASKED,
      count,
      evidence: [
        ...evidenceOfMentions(response, [...kinds.values()]),
        ...toldEvidence,
        ...(second && known > told.length ? [evidenceOf(response.folded, second, "benefit")] : []),
      ].slice(0, 6),
    };
  },
});
