import { compilePhrases } from "../../text/phrases.js";
import { findQuotes } from "../../text/quotes.js";
import type { Span } from "../../text/span.js";
import { listed, parseTable } from "../../text/table.js";
import { cuedBreaks } from "../cued-breaks.js";
import { allCues, cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { countIn, UNIT } from "./count.js";
import { findLinks, type Link } from "./find-links.js";
import table from "./works.tsv";

type Kind = "work" | "home" | "place" | "other" | "offer" | "elsewhere";

/** Says nothing, and keeps what it holds from saying something. */
const NONE = "none";

let find: ReturnType<typeof compilePhrases<readonly Kind[]>> | undefined;
const kindsIn = (text: string) => {
  find ??= compilePhrases(
    // Of English words the plural is listed only where it tells something else.
    ["", "s"].flatMap((ending) =>
      parseTable<"forms" | "kind">(table).flatMap((row) => {
        const kinds = (listed(row.kind) as (Kind | typeof NONE)[]).filter((one) => one !== NONE);
        return listed(row.forms).map((form): [string, readonly Kind[]] => [form + ending, kinds]);
      }),
    ),
  );
  return find(text);
};

/** Where the telling of one work ends and that of the next may begin; inside quotation marks nothing ends. */
const breaksOf = cuedBreaks(
  ",(?!(?<=\\d,)\\d{3}(?!\\d))|[;、。\\n•|]|\\.(?=\\s|$)|[&+](?<=\\s.)(?=\\s)",
  "(?<![a-z])(?:and|plus|also|as well as)(?![a-z])|\\d(?<![\\w.]\\d)\\)|另外|同埋|以及|仲有|还有" +
    // 四篇散文同一個劇本, 七首歌詞加一篇小說; but 出自同一個專欄.
    `|(?<=[一二两三四五六七八九十几\\d](?:篇|首|本|部|套|出|个|条)[^,。;、都系係是喺在]{1,12})[同和及加跟与](?=[一二两三四五六七八九十几\\d]{1,3}(?:${UNIT}))`,
);
/** 一本書, 廿篇文: words that are works only where they are counted. */
const COUNTED = cued(/(?:[一二两三四五六七八九十廿卅百千几数\d余]|(?<!好)多)(?:本书|篇文)/u);
/** A break that leads to further work: 三本小說,另外有兩本絕版. */
export const ADDS = /^(?:plus|also|另外|仲有|还有)$/u;
/** Work in English, which is none in Cantonese. */
const IN_ENGLISH = cued(
  /(?<![a-z])english (?:short |language |tech )?(?:substack|article|blog|book|column|essay|fanfic|novel|play|poem|script|song|stor)|英文 ?(?:tech )?(?:blog|网志)/u,
);
/** Work that may be sent, or will be: nothing yet. */
const OFFERS = cued(
  /(?<![a-z])(?:can|could|will|(?:happy|glad|delighted) to|later|to be)(?: be)? (?:furnish|prepare|provide|share|sen[dt])/u,
);
/** Before a title that names where a work was printed, not the work: 刊於《香港文學》, 見《聲韻》. */
const CONTAINER = cued(
  /(?:刊于|登于|喺|在|见|刊|收入|收录于|载于|(?<![a-z])(?:in the|in|for|of))(?: ?[a-z\u4e00-\u9fff]{0,4})? ?$/u,
);
/** No words before a title that tell its container are longer. */
const LONGEST_CONTAINER = 16;
/** One stretch of an answer between two breaks, and what it names. */
export interface Piece extends Span {
  readonly text: string;
  /** The break before it. */
  readonly lead: string;
  readonly titles: number;
  readonly links: readonly Link[];
  readonly kinds: ReadonlySet<Kind>;
  readonly stated: number | null;
}

const SCHEME = /^https?:\/\//u;
/** Each address once. */
const withoutRepeats = (links: readonly Link[]): readonly Link[] => {
  if (links.length < 2) return links;
  const seen = new Set<string>();
  // "My github.io site: me.github.io": the name of a place, and an address there.
  const isPlace = (url: string) => links.some((other) => other.url.includes(`.${url.replace(SCHEME, "")}`));
  return links.filter(({ url }) => !seen.has(url) && seen.add(url) && !isPlace(url));
};

/** Tells of positions, asked for from left to right, whether they lie within one of some spans in order. */
const withinOneOf = (spans: readonly Span[]): ((position: number) => boolean) => {
  let next = 0;
  return (position) => {
    while (next < spans.length && (spans[next] as Span).end <= position) next += 1;
    const span = spans[next];
    return span !== undefined && span.start <= position;
  };
};

/** Takes from spans in order those that end up to a position, asked for from left to right. */
const taking = <One extends Span>(spans: readonly One[]): ((end: number) => readonly One[]) => {
  let next = 0;
  return (end) => {
    const first = next;
    while (next < spans.length && (spans[next] as One).end <= end) next += 1;
    return spans.slice(first, next);
  };
};

/** A stretch without the titles in it: a number in 《三體》 counts nothing. */
const untitled = (text: string, start: number, end: number, titles: readonly Span[]): string => {
  let kept = "";
  let from = start;
  for (const title of titles) {
    kept += `${text.slice(from, title.start)} `;
    from = title.end;
  }
  return kept + text.slice(from, end);
};

/** The pieces of an answer, left to right. */
export const piecesOf = (folded: FoldedAnswer): Piece[] => {
  const { text, cues } = folded;
  const quotes = findQuotes(text);
  const links = findLinks(folded);
  const isInside = { link: withinOneOf(links), quote: withinOneOf(quotes) };
  const phrases = kindsIn(text).filter(({ start }) => !isInside.link(start) && !isInside.quote(start));
  const take = { quotes: taking(quotes), links: taking(withoutRepeats(links)), phrases: taking(phrases) };
  const pieces: Piece[] = [];
  const close = (start: number, end: number, lead: string) => {
    const own = text.slice(start, end);
    if (own.trim() === "") return;
    const quoted = take.quotes(end);
    const isTitle = (quote: Span) =>
      !CONTAINER.test(text.slice(Math.max(start, quote.start - LONGEST_CONTAINER), quote.start), cues);
    const kinds = new Set(take.phrases(end).flatMap(({ value }) => value));
    const isTitled = quoted.length > 0;
    const plain = isTitled ? untitled(text, start, end, quoted) : own;
    const stated = countIn(plain, isTitled ? allCues() : cues, isTitled);
    if (COUNTED.test(own, cues) || (stated !== null && ADDS.test(lead) && !/^[嗰果那]/u.test(own)))
      kinds.add("work");
    if (IN_ENGLISH.test(own, cues)) kinds.add("work").add("other");
    if (OFFERS.test(own, cues)) kinds.add("offer");
    pieces.push({
      start,
      end,
      text: own,
      lead,
      titles: quoted.filter(isTitle).length,
      links: take.links(end),
      kinds,
      stated,
    });
  };
  const isBreakInside = { link: withinOneOf(links), quote: withinOneOf(quotes) };
  let start = 0;
  let lead = "";
  for (const { index, 0: mark } of breaksOf(folded)) {
    if (isBreakInside.link(index) || isBreakInside.quote(index)) continue;
    close(start, index, lead);
    start = index + mark.length;
    lead = mark;
  }
  close(start, text.length, lead);
  return pieces;
};

/** Letters that are hardly more than "To be honest"; a Han character says as much as two. */
export const HARDLY = 14;
/** How much a text says, in letters; counted only until it is more than hardly anything. */
export const says = (text: string): number => {
  let said = 0;
  for (const one of text) {
    if (/[a-z]/u.test(one)) said += 1;
    else if (/\p{Script=Han}/u.test(one)) said += 2;
    if (said > HARDLY) break;
  }
  return said;
};
