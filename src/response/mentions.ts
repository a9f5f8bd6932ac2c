import { type Evidence, evidenceOf } from "../check/evidence.js";
import { type ConceptMatch, findConcepts } from "../task/find-concepts.js";
import type { FoldedText } from "../text/fold.js";
import type { Span } from "../text/span.js";
import type { ReadResponse } from "./read-response.js";

/** A concept that an answer speaks of: in a sentence, not in a bare list, and not to say that it will not. */
export interface Mention extends Span {
  readonly concepts: readonly string[];
  /** Index of its sentence and of its clause. */
  readonly sentence: number;
  readonly clause: number;
}

/** 我唔會講數據分析, "I won't discuss": what is named only to be left out. */
const REFUSED =
  /(?:唔会|唔想|唔打算|唔肯|不会|不想|不打算|拒绝|懒得|won't|will not|not going to|don't want to|refuse to)(?: ?(?:讲|谈|讨论|提|写|做|理|说|discuss|talk about|mention|write about|cover))[^,。!?;\n]{0,6}$/u;
/** 唔使畀意見, 冇做數據分析, 數據分析唔關你事: a demand that is turned away, in the words before or after it. */
const TURNED_AWAY = new Set(["feedback", "analysis", "presentation", "report"]);
const AWAY_BEFORE =
  /(?:唔使|唔洗|唔需要|唔好(?=畀|给)|不用|不必|毋须|无须|冇(?=做|写|加|整|理|搞|准备)|没有?(?=做|写|加|整|理|搞|准备)|唔系关于|唔係关于|no need (?:for|to))[^,。!?;\n]{0,10}$/u;
const AWAY_AFTER =
  /^(?:都)?冇(?=[、,。!?;\n]|$)|^[^,。!?;\n]{0,5}?(?:唔关|唔使理|唔使睇|唔理|冇理|都冇做|免谈|唔重要|唔讲喇|none of your)|^[^。!?;\n]{0,8}?我?(?:都|亦都)?(?:唔觉得有咩|唔会|唔想|唔打算)(?:好)?(?:讲|讨论|提|谈)/u;
const LOOK_BACK = 24;

/** Words that make a sentence of a row of words. */
const GRAMMAR =
  /[係系是嘅的咗了唔不你我佢他她想请有冇喺在会可]|(?<![a-z])(?:is|are|was|the|i|you|we|he|she|it|my|your|and|to|of)(?![a-z])/u;
const LONGEST_ITEM = 6;
const LEAST_ITEMS = 5;
/** Of a longer row of Han parted by blanks or 、 some members may be little phrases: 唔食芫荽, 識彈結他. */
const LEAST_LONG = 8;
const MOST_PHRASES = 1 / 3;

/** A row of words hardly longer than two characters each is no sentence, whatever they are. */
const SHORTEST_ITEM = 2.8;
/** Lines of a word or two, so many of them one below the other, are a row as well. */
const LINE = 8;
const LEAST_LINES = 6;

const isShort = (items: readonly string[]): boolean =>
  items.reduce((sum, item) => sum + item.length, 0) / items.length <= LONGEST_ITEM;

/** Whether a stretch is a row of words and no sentence: 上司 老細 電郵 季度財務報告 反饋 意見. */
export const isList = (text: string): boolean => {
  const items = text.split(/[\s、,，/|]+/u).filter(Boolean);
  if (items.length >= LEAST_ITEMS && !GRAMMAR.test(text) && isShort(items)) return true;
  const members = text.split(/[\s、/|]+/u).filter(Boolean);
  const letters = members.reduce((sum, member) => sum + member.length, 0);
  if (members.length >= LEAST_LONG && letters / members.length <= SHORTEST_ITEM) return true;
  const phrases = members.filter((member) => GRAMMAR.test(member) || /[a-z]{2}/u.test(member)).length;
  return members.length >= LEAST_LONG && phrases <= MOST_PHRASES * members.length && isShort(members);
};

const indexAt = (spans: readonly Span[], position: number): number => {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (position < (spans[middle] as Span).end) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
};

/** The text of a sentence or clause of an answer. */
export const textOf = (response: ReadResponse, span: Span | undefined): string =>
  span ? response.folded.text.slice(span.start, span.end) : "";

/** The sentences that stand in a column of words. */
const shortLines = (response: ReadResponse): number[] => {
  const isWord = response.sentences.map((span) => {
    const own = textOf(response, span)
      .replace(/^[\s\-*•·\d.]+/u, "")
      .trim();
    return own.length <= LINE && !/[佢你我喺咗係系]/u.test(own);
  });
  const found: number[] = [];
  for (let first = 0; first < isWord.length; first += 1) {
    let next = first;
    while (isWord[next]) next += 1;
    if (next - first >= LEAST_LINES) for (let i = first; i < next; i += 1) found.push(i);
    first = next;
  }
  return found;
};

// What was found is kept by the folded text, which all views of an answer share.
const lists = new WeakMap<FoldedText, ReadonlySet<number>>();
const known = new WeakMap<FoldedText, Map<string, Mention[]>>();

const listSentences = (response: ReadResponse): ReadonlySet<number> => {
  let found = lists.get(response.folded);
  if (!found) {
    found = new Set([
      ...response.sentences.flatMap((span, i) => (isList(textOf(response, span)) ? [i] : [])),
      ...shortLines(response),
    ]);
    lists.set(response.folded, found);
  }
  return found;
};

/** Where an answer speaks of some concepts, left to right. */
export const mentionsOf = (response: ReadResponse, concepts: readonly string[]): readonly Mention[] => {
  const { folded } = response;
  const ofText = known.get(folded) ?? new Map<string, Mention[]>();
  known.set(folded, ofText);
  const key = concepts.join(" ");
  const mentions = ofText.get(key) ?? spokenOf(response, findConcepts(folded.text, concepts));
  ofText.set(key, mentions);
  return mentions;
};

/** What of some words found in an answer is spoken of: it stands in a sentence, and not to say that it will not. */
export const spokenOf = (response: ReadResponse, matches: readonly ConceptMatch[]): Mention[] => {
  const { text } = response.folded;
  const bare = listSentences(response);
  return matches.flatMap((match): Mention[] => {
    const sentence = indexAt(response.sentences, match.start);
    if (bare.has(sentence)) return [];
    const before = text.slice(Math.max(0, match.start - LOOK_BACK), match.start);
    if (REFUSED.test(before)) return [];
    const isDemanded = match.value.some((concept) => TURNED_AWAY.has(concept));
    const after = text.slice(match.end, match.end + LOOK_BACK);
    if (isDemanded && (AWAY_BEFORE.test(before) || AWAY_AFTER.test(after))) return [];
    const clause = indexAt(response.clauses, match.start);
    return [{ start: match.start, end: match.end, concepts: match.value, sentence, clause }];
  });
};

/** The sentences in which one of the concepts is spoken of. */
export const sentencesWith = (mentions: readonly Mention[], concept: string): ReadonlySet<number> =>
  new Set(
    mentions.filter((mention) => mention.concepts.includes(concept)).map((mention) => mention.sentence),
  );

/** Evidence is for reading: as many places are shown of a demand. */
const MOST_SHOWN = 6;

/** The first places of some mentions, as evidence by their concept. */
export const evidenceOfMentions = (response: ReadResponse, mentions: readonly Mention[]): Evidence[] =>
  mentions
    .slice(0, MOST_SHOWN)
    .map((mention) => evidenceOf(response.folded, mention, mention.concepts[0] as string));
