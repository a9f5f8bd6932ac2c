import { isDigit } from "../text/characters.js";
import { BLANK, kindsOf } from "../text/kinds.js";
import type { Span } from "../text/span.js";

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

/** Blanks and 、/| part the members of a row; commas part its items besides. */
const isMark = (unit: number): boolean => unit === 0x3001 || unit === 0x2f || unit === 0x7c;
const COMMA = 0x2c;
const WIDE_COMMA = 0xff0c;

const isBlank = (unit: number): boolean => (kindsOf(unit) & BLANK) !== 0;

/** Whether a stretch has enough items or members to be a row at all. */
const hasItems = (text: string, withCommas: boolean): boolean => {
  let [items, members] = [0, 0];
  let [inItem, inMember] = [false, false];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === COMMA && !withCommas) continue;
    const parts = isMark(unit) || isBlank(unit);
    const inside = !parts && unit !== COMMA && unit !== WIDE_COMMA;
    if (inside && !inItem) items += 1;
    if (!parts && !inMember) members += 1;
    inItem = inside;
    inMember = !parts;
  }
  return items >= LEAST_ITEMS || members >= LEAST_LONG;
};

/** One character over and over makes no word long. */
const SAME = /(.)\1{3,}/gu;
const lengthOf = (item: string): number =>
  item.length <= LONGEST_ITEM ? item.length : item.replace(SAME, "$1$1$1").length;

const isShort = (items: readonly string[]): boolean =>
  items.reduce((sum, item) => sum + lengthOf(item), 0) / items.length <= LONGEST_ITEM;

/**
 * Whether a stretch is a row of words and no sentence: 上司 老細 電郵 季度財務報告 反饋 意見.
 *
 * @param withCommas whether commas part words as well; otherwise they are passed over
 */
export const isList = (given: string, withCommas = true): boolean => {
  if (!hasItems(given, withCommas)) return false;
  const text = withCommas ? given : given.replace(/,/gu, "");
  const items = text.split(/[\s、,，/|]+/u).filter(Boolean);
  if (items.length >= LEAST_ITEMS && !GRAMMAR.test(text) && isShort(items)) return true;
  const members = text.split(/[\s、/|]+/u).filter(Boolean);
  const letters = members.reduce((sum, member) => sum + member.length, 0);
  if (members.length >= LEAST_LONG && letters / members.length <= SHORTEST_ITEM) return true;
  const phrases = members.filter((member) => GRAMMAR.test(member) || /[a-z]{2}/u.test(member)).length;
  return members.length >= LEAST_LONG && phrases <= MOST_PHRASES * members.length && isShort(members);
};

/** What may stand before the word of a line: blanks, bullets, a number. */
const isLead = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (
    isBlank(unit) ||
    isDigit(unit) ||
    unit === 0x2d ||
    unit === 0x2a ||
    unit === 0x2e ||
    unit === 0x2022 ||
    unit === 0xb7
  );
};

/** Whether a sentence is a word or two, behind a bullet or a number. */
const isWord = (text: string, sentence: Span): boolean => {
  let { start, end } = sentence;
  while (start < end && isLead(text, start)) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end - start <= LINE && !/[佢你我喺咗係系]/u.test(text.slice(start, end));
};

/** Marks the sentences that stand in a column of words. */
const markColumns = (text: string, sentences: readonly Span[], rows: boolean[]): void => {
  let first = 0;
  for (let next = 0; next <= sentences.length; next += 1) {
    const sentence = sentences[next];
    if (sentence && isWord(text, sentence)) continue;
    if (next - first >= LEAST_LINES) rows.fill(true, first, next);
    first = next + 1;
  }
};

/** Which sentences of a text are rows of words, or words of a column. */
export const rowsIn = (text: string, sentences: readonly Span[]): readonly boolean[] => {
  const rows = sentences.map(({ start, end }) => isList(text.slice(start, end)));
  if (sentences.length >= LEAST_LINES) markColumns(text, sentences, rows);
  return rows;
};
