import { defineDemand } from "../../check/define.js";
import { type Mention, mentionsOf } from "../../response/mentions.js";
import type { ReadResponse } from "../../response/read-response.js";
import { evidenceOfRole, expectedCount, oddsOf } from "../../role/read-roles.js";
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

/** A person by what people call them: 阿強, 祥叔, 報紙佬, 我哋村長. */
const CALLED =
  /(?<![啊呀])阿\p{Script=Han}|\p{Script=Han}(?:姐|哥|叔|伯|婶|姨|嫂|爷|婆|佬|师奶)|[村镇乡校班船]长|(?<![a-z])[a-z]+ sir(?![a-z])/u;
/** A name with an age: 小玲廿五歲. */
const AGED = /\p{Script=Han}{2},?(?:今年)?(?:\d{1,3}|[一二三四五六七八九十廿卅]{1,4})岁/u;
/** A person to begin with, without a sentence around: 女仔,短頭髮. */
const FIRST =
  /^\s*(?:一?[个位])?\p{Script=Han}{0,6}(?:[女男]仔|[女男]人|[女男]孩|阿婆|阿伯|老人家?|细路|后生仔)[,。:]/u;
/** A form that was filled in: 姓名:小玲. */
const FORM = /^[ \t]{0,8}(?:名|名字|姓名|角色|人物|主角|花名|外号|name) ?:/mu;
/** Somebody who speaks of himself: 我死咗都有四十年. */
const SELF = /(?:^|[。!?\n])[ \t]{0,8}(?:我|本人)(?:本来)?(?:系|係|叫|今年|死|住|生|有|冇|个名)/u;
/** An applicant who does. */
const APPLIES = /贵公司|[份呢]工作|份工|出粮|团队|应征|见工|获?聘|求职/u;

/** Whether a text is about somebody, by other signs than a word for a person in a sentence. */
const isAboutSomebody = (text: string): boolean =>
  [CALLED, AGED, FIRST, FORM].some((sign) => sign.test(text)) || (SELF.test(text) && !APPLIES.test(text));

/** Features of one kind that count: a list of near-synonyms is one. */
const MOST_OF_A_KIND = 2;

/**
 * A text describes somebody from this share of clauses on that tell a feature; words for one, two of them at most, count
 * as so much of it. A scene with passers-by, a word on characters at large, has the words and not the clauses. Chosen, as what follows, on the
 * samples and on `e` of `fixtures/demands`; a filled-in form and a bare list of adjectives lie close on either side.
 */
const DESCRIBES = { share: 0.23, word: 0.075, mostWords: 2 };
/** What two features add up to: new ones that begin, and so much of each word for any. */
const TWO = { sum: 1.1, word: 0.6 };
/** So much of a feature must seem to begin somewhere: talk of 嗰啲演員 has words for looks and clothes, and nothing begins. */
const TRACE = 0.1;

/** How many features words tell: those of each kind that count, one of a sentence. */
const countFeatures = (mentions: readonly Mention[]): number => {
  const sentences = new Map<string, Set<number>>();
  for (const { concepts, sentence } of mentions)
    for (const kind of concepts) {
      if (kind === PERSON) continue;
      const told = sentences.get(kind) ?? new Set();
      if (told.size < MOST_OF_A_KIND) sentences.set(kind, told.add(sentence));
    }
  let count = 0;
  for (const told of sentences.values()) count += told.size;
  return count;
};

/** How many features words tell of somebody who is described. */
const featuresByWords = (response: ReadResponse): number => {
  const mentions = mentionsOf(response, DESCRIBING);
  const isOfSomebody =
    mentions.some((mention) => mention.concepts.includes(PERSON) && !isThing(response, mention)) ||
    isAboutSomebody(response.folded.text);
  return isOfSomebody ? countFeatures(mentions) : 0;
};

/** How many features an answer tells, as far as it matters: none, one, two or more. */
const levelOf = (response: ReadResponse): number => {
  const words = featuresByWords(response);
  const share = expectedCount(response, "portrait", "trait") / Math.max(1, response.clauses.length);
  const begun = expectedCount(response, "portrait", "trait-first");
  const describes = share + DESCRIBES.word * Math.min(words, DESCRIBES.mostWords) >= DESCRIBES.share;
  if (!describes || begun < TRACE) return 0;
  return begun + TWO.word * words >= TWO.sum ? ASKED : ASKED - 1;
};

/** A clause that as likely as not begins a feature is one to count. */
const EVEN = 0;

/**
 * Distinct features of the one described: looks, clothes, voice, manner, habit, skill, temper, quirk, past, by the words
 * for them and by what clauses do. Names, ages and places are none, and an answer that describes nobody has none.
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
    const level = levelOf(response);
    if (level === 0) return { met: false, count: 0, evidence: [] };
    const met = level === ASKED;
    const first = oddsOf(response, "portrait", "trait-first");
    const begun = response.clauses.filter((_, i) => first(i) > EVEN).length;
    return {
      met,
      count: met ? Math.max(ASKED, begun) : level,
      evidence: evidenceOfRole(response, "portrait", "trait-first", level, "trait"),
    };
  },
});
