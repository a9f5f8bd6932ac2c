import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, type Mention, mentionsOf } from "../../response/mentions.js";
import type { ReadResponse } from "../../response/read-response.js";

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
const DENIED = /(?:冇|无|没有?|唔会|唔系为|不会|不是为|no |without )[^,。]{0,4}$/u;

const isDenied = (response: ReadResponse, mention: Mention): boolean =>
  DENIED.test(response.folded.text.slice(Math.max(0, mention.start - 8), mention.start));

/**
 * What the friend would get or do good by: people, career, exposure, skill, help to others, a reward, ease.
 * Two that say the same are one; what is denied is none. Words that count off (第一 … 第二, 一嚟 … 二嚟) show that a
 * second one is meant where only one is known by its words.
 */
export const benefits = defineDemand({
  meta: { id: "persuasive-email/benefits", question: "Does it give two benefits?" },
  find: (response) => {
    const mentions = mentionsOf(response, [...KINDS, "benefit-lead", "worry", "reassure-help"]);
    const worried = new Set(
      mentions.filter((m) => m.concepts.some((c) => c === "worry")).map((m) => m.clause),
    );
    const goods = mentions.filter(
      (m) => m.concepts.some((c) => KINDS.includes(c)) && !worried.has(m.clause) && !isDenied(response, m),
    );
    const kinds = new Map<string, Mention>();
    for (const good of goods) {
      const kind = good.concepts.find((c) => KINDS.includes(c)) as string;
      if (!kinds.has(kind)) kinds.set(kind, good);
    }
    const leads = mentions.filter((m) => m.concepts.includes("benefit-lead"));
    const counted = kinds.size > 0 && leads.length >= ASKED ? Math.max(kinds.size, ASKED) : kinds.size;
    return {
      met: counted >= ASKED,
      count: counted,
      evidence: evidenceOfMentions(response, [...kinds.values()]),
    };
  },
});
