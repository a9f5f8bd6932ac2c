import { blank } from "../../text/blank.js";
import { type FoldedText, fold, givenSpan } from "../../text/fold.js";
import type { Span } from "../../text/span.js";

/** The language that is asked for. */
const CANTONESE = /粤|广东话|广州话|口语|cantonese/u;
/** Other writing, or all of it together. */
const OTHER =
  /书面语|中文|国语|普通话|官话|英文|英语|写作|总共|一共|(?<![a-z])(?:english|mandarin|chinese|in total|altogether)(?![a-z])/u;
/** Of the years told, these alone: 用廣東話寫係近三年嘅事. */
const ONLY = /得|先|净|近|当中|其中|(?<![a-z])(?:only|just|last)(?![a-z])/u;
/** Somebody else, and the applicant. */
const PERSON =
  /老公|老婆|丈夫|妻子|[阿我]妈|[阿我]爸|老豆|哥哥|家姐|细佬|朋友|同事|(?<![a-z])(?:mother|mum|mom|father|dad|husband|wife|brother|sister|friend|colleague)(?![a-z])/u;
const SELF = /我|(?<![a-z])(?:i|i've|me|mine)(?![a-z])/u;
const SENTENCE_END = /[;。!?\n]/u;
const CLAUSE_END = /[;。!?\n,、]| but /u;

const partsOf = (text: string, end: RegExp): Span[] => {
  const parts: Span[] = [];
  let start = 0;
  for (const part of text.split(end)) {
    parts.push({ start, end: start + part.length });
    const mark = end.exec(text.slice(start + part.length))?.[0] ?? "";
    start += part.length + mark.length;
  }
  return parts;
};

/** The parts of an answer that are told apart: clauses where a sentence speaks of both kinds, else sentences. */
const told = ({ text }: FoldedText): Span[] => {
  const sentences = partsOf(text, SENTENCE_END);
  const isMixed = sentences.some(({ start, end }) => {
    const sentence = text.slice(start, end);
    const isBoth = CANTONESE.test(sentence) && (OTHER.test(sentence) || ONLY.test(sentence));
    return isBoth || PERSON.test(sentence);
  });
  return isMixed ? partsOf(text, CLAUSE_END) : sentences;
};

/**
 * An answer about years of writing in Cantonese with blanks for years of other writing told beside them (書面語十年,粵文兩年)
 * and for those of somebody else (我老公寫咗廿年,我得兩年); everything else keeps its place.
 *
 * @param tellsLength whether a part of it tells a length of time
 */
export const ownYears = (given: string, tellsLength: (part: string) => boolean): string => {
  const folded = fold(given);
  const { text } = folded;
  if (!CANTONESE.test(text) && !PERSON.test(text)) return given;
  const parts = told(folded)
    .map((span) => ({ span, part: text.slice(span.start, span.end) }))
    .filter(({ part }) => tellsLength(part));
  const [asked, own] = [CANTONESE, SELF].map((sign) =>
    parts.some(({ part }) => sign.test(part) && !PERSON.test(part)),
  );
  const only = parts.some(({ part }) => CANTONESE.test(part) && ONLY.test(part));
  const others = parts.filter(
    ({ part }) =>
      (asked && !CANTONESE.test(part) && (only || OTHER.test(part))) || (own && PERSON.test(part)),
  );
  return others.length === parts.length
    ? given
    : blank(
        given,
        others.map(({ span }) => givenSpan(folded, span.start, span.end)),
      );
};
