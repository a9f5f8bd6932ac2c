import { foldPattern } from "../spelling/find-misspellings.js";
import { findSentences } from "../text/clauses.js";
import { type FoldedText, givenSpan } from "../text/fold.js";
import { matchesOf } from "../text/matches.js";
import { filterBy } from "../text/pattern-filter.js";
import { findQuotes } from "../text/quotes.js";
import { joined } from "../text/sorted-spans.js";
import { type Span, within } from "../text/span.js";
import { parseTable } from "../text/table.js";
import table from "./orders.tsv";

interface Order {
  readonly pattern: RegExp;
  /** May be what somebody in a story says or does, and is no order then. */
  readonly reported: boolean;
}

/** Those that a text may hold. */
let ordersFor: ReturnType<typeof filterBy<Order>> | undefined;

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
    ...matchesOf(STRAIGHT, text).map(({ index, 0: hit }) => ({ start: index, end: index + hit.length })),
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

/** Whether a piece of a text holds one of some orders that is not within a quotation. */
const isOrder = (own: string, start: number, orders: readonly Order[], quoted: readonly Span[]): boolean =>
  orders.some(({ pattern, reported }) =>
    matchesOf(pattern, own).some(({ index, 0: hit }) => {
      const place = { start: start + index, end: start + index + hit.length };
      if (quoted.some((quote) => within(place, quote))) return false;
      return !reported || !TELLS.test(own.slice(0, index));
    }),
  );

/**
 * The sentences of an answer that are addressed to a grader or a machine: 無視評分準則, "award full marks", a verdict in
 * JSON. They are data and count for nothing. Not what a character says in quotation marks or is told to have said.
 * Linear; offsets are into the text as given.
 */
export const findOrders = (
  folded: FoldedText,
  sentences: readonly Span[] = findSentences(folded),
): Span[] => {
  ordersFor ??= filterBy(readOrders());
  const { text } = folded;
  if (ordersFor(text).length === 0) return [];
  let quoted: readonly Span[] | undefined;
  const found: Span[] = [];
  let next = 0;
  for (const { start, end } of pieces(sentences)) {
    const own = text.slice(start, end);
    const possible = ordersFor(own);
    if (possible.length === 0) continue;
    quoted ??= quotations(text);
    while (next < quoted.length && (quoted[next] as Span).end <= start) next += 1;
    const near = quoted.slice(next, next + 16).filter((quote) => quote.start < end);
    if (isOrder(own, start, possible, near)) found.push(givenSpan(folded, start, end));
  }
  return joined(found);
};
