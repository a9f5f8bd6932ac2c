import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, type Mention, mentionsOf } from "../../response/mentions.js";
import type { ReadResponse } from "../../response/read-response.js";
import { TRAIT_KINDS } from "../../task/find-concepts.js";

const ASKED = 2;
const PERSON = "person";
const DESCRIBING = [PERSON, ...TRAIT_KINDS];
/** 有個 may begin anything. */
const ANYTHING = /^有[个位]$/u;
/** 抹走佢, 等佢乾透: what is done to a thing; a person does something, or has something. */
const DONE_TO = /(?:走|甩|掉|落|等|将|洗|抹|擦|煲|切|炒|冲|浸|摆|放|插|剪|刮|倒)$/u;

const isThing = (response: ReadResponse, { start, end }: Mention): boolean => {
  const { text } = response.folded;
  const word = text.slice(start, end);
  const isDoneTo = /^[佢他她它]$/u.test(word) && DONE_TO.test(text.slice(Math.max(0, start - 1), start));
  return ANYTHING.test(word) || isDoneTo;
};

/** A person by what people call them: 阿強, 祥叔, 強仔. */
const CALLED =
  /(?<![啊呀])阿\p{Script=Han}|\p{Script=Han}(?:姐|哥|叔|伯|婶|姨|嫂|爷|师奶)|(?<![a-z])[a-z]+ sir(?![a-z])/u;
/** Features of one kind that count: a list of near-synonyms is one. */
const MOST_OF_A_KIND = 2;

/** The features of each kind that count, in the order of the answer: one of a sentence. */
const featuresIn = (mentions: readonly Mention[]): Mention[] => {
  const sentences = new Map<string, Set<number>>();
  const features: Mention[] = [];
  for (const mention of mentions)
    for (const kind of mention.concepts) {
      if (kind === PERSON) continue;
      const told = sentences.get(kind) ?? new Set();
      if (told.has(mention.sentence) || told.size >= MOST_OF_A_KIND) continue;
      sentences.set(kind, told.add(mention.sentence));
      features.push({ ...mention, concepts: [kind] });
    }
  return features;
};

/**
 * Distinct features of the one described: looks, clothes, voice, manner, habit, skill, temper, quirk, past. Names,
 * ages and places are none, and an answer that describes nobody has none.
 */
export const traits = defineDemand({
  meta: {
    id: "character/traits",
    name: { en: "two traits of the character", yue: "角色嘅兩個特徵" },
    question: "Does it show two features of a character or more?",
    help: {
      en: "Show two things that are this person's own: how they look, sound, move, or what they always do.",
      yue: "寫兩樣呢個人獨有嘅嘢：個樣、把聲、行路姿勢，或者成日做嘅事。",
    },
  },
  find: (response) => {
    const mentions = mentionsOf(response, DESCRIBING);
    const isOfSomebody =
      mentions.some((mention) => mention.concepts.includes(PERSON) && !isThing(response, mention)) ||
      CALLED.test(response.folded.text);
    if (!isOfSomebody) return { met: false, count: 0, evidence: [] };
    const features = featuresIn(mentions);
    return {
      met: features.length >= ASKED,
      count: features.length,
      evidence: evidenceOfMentions(response, features),
    };
  },
});
