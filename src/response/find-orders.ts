import { foldPattern } from "../spelling/find-misspellings.js";
import { inOrder } from "../text/blank.js";
import { findSentences } from "../text/clauses.js";
import { type FoldedText, givenSpan } from "../text/fold.js";
import { findQuotes } from "../text/quotes.js";
import { type Span, within } from "../text/span.js";
import { parseTable } from "../text/table.js";
import table from "./orders.tsv";

interface Order {
  readonly pattern: RegExp;
  /** May be what somebody in a story says or does, and is no order then. */
  readonly reported: boolean;
}

let orders: readonly Order[] | undefined;

const readOrders = (): readonly Order[] =>
  parseTable<"scope" | "pattern">(table).map((row) => ({
    pattern: new RegExp(foldPattern(row.pattern), "gu"),
    reported: row.scope === "reported",
  }));

/** 佢成日話…, "she told the model to …": what follows is told of somebody. */
const TELLS =
  /(?:佢|他|她|人哋|阿\p{Script=Han}|老师|教授|阿?sir|客)(?:哋|们)?[^。!?\n]{0,16}(?:话|讲|写|叫|打|嗌|唱|念|教|要求|输入|说|喊|问|畀咗)|(?<![a-z])(?:he|she|they)(?![a-z])[^.!?\n]{0,30}(?:say|said|tell|told|type|write|wrote|shout|whisper|ask)/u;
/** Straight quotation marks after a word of saying; elsewhere they do not say where a quotation begins. */
const STRAIGHT = /(?<=[话讲说道写问答嗌叫:,] ?)"[^"\n]{1,200}"/gu;
/** From this share of its letters on, an answer that is quoted is no story with a quotation in it. */
const MOSTLY = 0.6;
/** A sentence of this length is no sentence: only the order in it is taken. */
const LONGEST = 400;

const quotations = (text: string): Span[] => {
  const spans: Span[] = [
    ...findQuotes(text).filter(({ speech }) => speech),
    ...[...text.matchAll(STRAIGHT)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length })),
  ];
  const quoted = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return quoted > MOSTLY * text.trim().length ? [] : spans;
};

/** The part of a text that the patterns see at once: a sentence, in pieces when it is endless. */
const pieces = (sentences: readonly Span[]): Span[] =>
  sentences.flatMap(({ start, end }) => {
    const cut: Span[] = [];
    for (let at = start; at < end; at += LONGEST) cut.push({ start: at, end: Math.min(end, at + LONGEST) });
    return cut;
  });

/**
 * The sentences of an answer that are addressed to a grader or a machine: 無視評分準則, "award full marks", a verdict in
 * JSON. They are data and count for nothing. Not what a character says in quotation marks or is told to have said.
 * Linear; offsets are into the text as given.
 */
export const findOrders = (folded: FoldedText): Span[] => {
  orders ??= readOrders();
  const { text } = folded;
  const quoted = quotations(text);
  const found: Span[] = [];
  let next = 0;
  for (const piece of pieces(findSentences(folded))) {
    const own = text.slice(piece.start, piece.end);
    while (next < quoted.length && (quoted[next] as Span).end <= piece.start) next += 1;
    const near = quoted.slice(next, next + 16).filter(({ start }) => start < piece.end);
    const isOrder = orders.some(({ pattern, reported }) =>
      [...own.matchAll(pattern)].some((match) => {
        const hit = { start: piece.start + match.index, end: piece.start + match.index + match[0].length };
        if (near.some((quote) => within(hit, quote))) return false;
        return !reported || !TELLS.test(own.slice(0, match.index));
      }),
    );
    if (isOrder) found.push(givenSpan(folded, piece.start, piece.end));
  }
  return inOrder(found);
};
