import { defineAdvisory } from "../../check/define.js";
import { isList, textOf } from "../../response/mentions.js";
import type { ReadResponse } from "../../response/read-response.js";
import { BENEFIT_KINDS, type ConceptMatch, findConcepts, TRAIT_KINDS } from "../../task/find-concepts.js";
import { lettersOf } from "../../text/letters.js";
import { findLines } from "../../text/lines.js";
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
const rowsOf = (response: ReadResponse): Span[] => {
  const { text } = response.folded;
  // A description may well be clause after clause without a verb: only what no comma parts is a row there.
  const listed = (span: Span) =>
    textOf(response, span).replace(/,/gu, response.task.form === "prose" ? "" : ",");
  const rows = response.sentences.filter((span) => isList(listed(span)));
  const lines = findLines(text);
  for (let first = 0; first < lines.length; first += 1) {
    let next = first;
    while (next < lines.length && textOf(response, lines[next]).trim().length <= SHORT_LINE) next += 1;
    const [from, to] = [lines[first], lines[next - 1]];
    if (from && to && next - first >= LEAST_LINES) {
      const joined = { start: from.start, end: to.end };
      if (isList(listed(joined))) rows.push(joined);
    }
    first = next;
  }
  return rows;
};

const lettersIn = (text: string): number => lettersOf({ text }).text.length;

const differentIn = (response: ReadResponse, matches: readonly ConceptMatch[], span: Span): number =>
  new Set(
    matches
      .filter(({ start, end }) => start >= span.start && end <= span.end)
      .map((match) => textOf(response, match)),
  ).size;

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
    const letters = lettersIn(folded.text);
    if (!keywords || letters === 0) return [];
    const matches = findConcepts(folded.text, keywords);
    const rows = rowsOf(response).map((span) => ({
      words: differentIn(response, matches, span),
      letters: lettersIn(textOf(response, span)),
    }));
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    const words = sum(rows.map((row) => row.words));
    const mostly = sum(rows.map((row) => row.letters)) >= MOSTLY_ROWS * letters;
    if ((mostly && words >= LEAST_WORDS) || rows.some((row) => row.words >= LEAST_IN_ROW))
      return [{ code: "keyword-stuffing", params: { words } }];
    const share = sum(matches.map((match) => lettersIn(textOf(response, match)))) / letters;
    const different = differentIn(response, matches, { start: 0, end: folded.text.length });
    const isGlued = matches.length >= Math.max(GLUED.words, GLUED.times * different);
    return isGlued && share >= GLUED.share
      ? [{ code: "keyword-stuffing", params: { words: matches.length } }]
      : [];
  },
});
