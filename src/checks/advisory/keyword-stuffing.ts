import { defineAdvisory } from "../../check/define.js";
import { conceptWordsOf, rowsOf, textOf } from "../../response/mentions.js";
import type { ReadResponse } from "../../response/read-response.js";
import { isList } from "../../response/rows.js";
import { linesOf } from "../../response/salutation.js";
import { BENEFIT_KINDS, type ConceptMatch, groupOf, TRAIT_KINDS, wordsOf } from "../../task/find-concepts.js";
import { lettersAt } from "../../text/letters.js";
import { firstFrom } from "../../text/sorted-spans.js";
import type { Span } from "../../text/span.js";

/** What each task is about. A caller's own task has no keywords that we know. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  character: ["person", ...TRAIT_KINDS],
  professionalEmail: ["superior", "feedback", "report", "quarter", "finance", "analysis", "presentation"],
  persuasiveEmail: ["speaker", "invite", "event", "friend", ...BENEFIT_KINDS, "worry", "introvert"],
};

/** Different keywords in rows before they are rows of keywords. */
const LEAST_WORDS = 5;
/** A row at the foot of a letter that holds so many is one as well. */
const LEAST_IN_ROW = 8;
/** From this share of an answer's letters on, rows are what it is made of. */
const MOSTLY_ROWS = 0.5;
/** Letters in keywords, of all letters; how many keywords; and how often each: a short letter names each of them once. */
const GLUED = { share: 0.5, words: 12, times: 1.5 } as const;
/** Lines of a row in which each word has its own. */
const SHORT_LINE = 8;
const LEAST_LINES = 8;

/** Rows of words: sentences that are lists, and many short lines in a row. */
const findRows = (response: ReadResponse): Span[] => {
  // A description may well be clause after clause without a verb: only what no comma parts is a row there.
  const withCommas = response.task.form !== "prose";
  const isRow = (span: Span) => isList(textOf(response, span), withCommas);
  const known = rowsOf(response);
  const rows = response.sentences.filter((span, i) => (known[i] || !withCommas) && isRow(span));
  const lines = linesOf(response);
  for (let first = 0; first + LEAST_LINES <= lines.length; first += 1) {
    let next = first;
    while (next < lines.length && textOf(response, lines[next]).trim().length <= SHORT_LINE) next += 1;
    const [from, to] = [lines[first], lines[next - 1]];
    if (from && to && next - first >= LEAST_LINES) {
      const joined = { start: from.start, end: to.end };
      if (isRow(joined)) rows.push(joined);
    }
    first = next;
  }
  return rows;
};

const lettersIn = ({ folded }: ReadResponse, { start, end }: Span): number =>
  lettersAt(folded.text, start, end).length;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** How many different ones of some words, which are in order, stand in a stretch. */
const differentIn = (
  response: ReadResponse,
  words: readonly ConceptMatch[],
  { start, end }: Span,
): number => {
  const different = new Set<string>();
  for (let i = firstFrom(words, start); i < words.length && (words[i] as ConceptMatch).end <= end; i += 1)
    different.add(textOf(response, words[i]));
  return different.size;
};

/**
 * Raised by rows of the task's keywords without a sentence, at the foot of a letter too, and by keywords glued together
 * with nothing between. Not by numbered points, a subject line, or a short letter that does what it is asked.
 */
export const keywordStuffing = defineAdvisory({
  meta: {
    id: "advisory/keyword-stuffing",
    name: { en: "strings keywords together", yue: "堆砌關鍵字" },
    question: "Is it keywords instead of sentences?",
    look: {
      en: "See whether the words are in sentences that say something.",
      yue: "睇吓啲字有冇砌成句、講唔講到嘢。",
    },
  },
  find: (response) => {
    const { folded, task } = response;
    const keywords = Object.hasOwn(KEYWORDS, task.id) ? KEYWORDS[task.id] : undefined;
    if (!keywords) return [];
    const whole = { start: 0, end: folded.text.length };
    const matches = wordsOf(conceptWordsOf(response), groupOf(keywords));
    const rows = findRows(response);
    const isMany = matches.length >= GLUED.words;
    // Nearly all answers end here: they have neither rows nor so many keywords.
    const letters = rows.length > 0 || isMany ? lettersIn(response, whole) : 0;
    if (letters === 0) return [];
    const told = rows.map((span) => differentIn(response, matches, span));
    const words = sum(told);
    const mostly = sum(rows.map((span) => lettersIn(response, span))) >= MOSTLY_ROWS * letters;
    if ((mostly && words >= LEAST_WORDS) || told.some((count) => count >= LEAST_IN_ROW))
      return [{ code: "keyword-stuffing", params: { words } }];
    const isGlued = isMany && matches.length >= GLUED.times * differentIn(response, matches, whole);
    const share = isGlued ? sum(matches.map((match) => lettersIn(response, match))) / letters : 0;
    return share >= GLUED.share ? [{ code: "keyword-stuffing", params: { words: matches.length } }] : [];
  },
});
