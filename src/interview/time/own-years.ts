import type { FoldedAnswer } from "../fold-answer.js";
import { othersWork } from "../others.js";
import type { Clauses } from "./clauses.js";
import type { Spell } from "./spell.js";

/** The language that is asked for. */
const CANTONESE = /粤|广东话|广州话|口语|cantonese/u;
/** Other writing, or all of it together. */
const OTHER =
  /书面语|中文|国语|普通话|官话|英文|英语|写作|总共|一共|(?<![a-z])(?:english|mandarin|chinese|in total|altogether)(?![a-z])/u;
/** Another language by its name: "before that 5 years in Mandarin". */
const OTHER_LANGUAGE =
  /书面语|国语|普通话|官话|英文|英语|(?<![a-z])(?:english|mandarin|(?:written|standard) chinese)(?![a-z])/u;
/** Of the years told, these alone: 用廣東話寫係近三年嘅事. */
const ONLY = /得|先|净|近|当中|其中|(?<![a-z])(?:only|just|last)(?![a-z])/u;

/**
 * Of the spells of an answer about years of writing in Cantonese, those that are: not years of other writing told beside
 * them (書面語十年,粵文兩年), nor somebody else's (我老公寫咗廿年,我得兩年).
 */
export const ownYears = (
  folded: FoldedAnswer,
  clauses: Clauses,
  spells: readonly Spell[],
): readonly Spell[] => {
  const isOthers = othersWork(folded, clauses);
  const parts = spells
    .filter(({ start }) => !isOthers(start))
    .map((spell) => {
      const clause = clauses.at(spell.start);
      // 兩年(小紅書粵語筆記): what a bracket says is said of the length before it.
      const own = clauses.text(clause) + (clauses.isAside(clause + 1) ? clauses.text(clause + 1) : "");
      const { start, end } = clauses.sentenceSpan(clause);
      const sentence = folded.text.slice(start, end);
      const isBoth = CANTONESE.test(sentence) && (OTHER.test(sentence) || ONLY.test(sentence));
      return { spell, own, part: isBoth ? own : sentence };
    });
  const asked = parts.filter(({ part }) => CANTONESE.test(part));
  if (asked.length === 0) {
    const ofAny = parts.filter(({ own }) => !OTHER_LANGUAGE.test(own));
    return (ofAny.length > 0 ? ofAny : parts).map(({ spell }) => spell);
  }
  const only = asked.some(({ part }) => ONLY.test(part));
  return parts
    .filter(({ part }) => CANTONESE.test(part) || !(only || OTHER.test(part)))
    .map(({ spell }) => spell);
};
