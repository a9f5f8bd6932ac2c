import type { FoldedText } from "../../text/fold.js";
import { matchesOf } from "../../text/matches.js";
import { compilePhrases } from "../../text/phrases.js";
import { findQuotes } from "../../text/quotes.js";
import type { Span } from "../../text/span.js";
import { parseTable } from "../../text/table.js";
import { countIn } from "./count.js";
import { findLinks, type Link } from "./find-links.js";
import table from "./works.tsv";

type Kind = "work" | "home" | "place" | "other" | "offer" | "elsewhere";

let find: ReturnType<typeof compilePhrases<Kind>> | undefined;
const kindsIn = (text: string) => {
  find ??= compilePhrases(
    parseTable<"form" | "kind">(table).map((row): [string, Kind] => [row.form, row.kind as Kind]),
  );
  return find(text);
};

/** Where the telling of one work ends and that of the next may begin; inside quotation marks nothing ends. */
const BREAK =
  /[,;、。\n•|]|(?<=\s)[&+](?=\s)|\.(?=\s|$)|(?<![a-z])(?:and|plus|also|as well as)(?![a-z])|(?<![\w.])\d\)|另外|同埋|以及|仲有|还有/gu;
/** Before a title that names where a work was printed, not the work: 刊於《香港文學》, 見《聲韻》. */
const CONTAINER =
  /(?:刊于|刊喺|登喺|登于|登过喺|刊过喺|见|刊|收入|收录于|载于|(?<![a-z])(?:in the|in|for|of))(?: ?[a-z\u4e00-\u9fff]{0,4})? ?$/u;
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

/** The pieces of an answer, left to right. */
export const piecesOf = (folded: FoldedText): Piece[] => {
  const { text } = folded;
  const quotes = findQuotes(text);
  const links = findLinks(folded);
  // An address given twice is one.
  const fresh = links.filter((link, i) => links.findIndex(({ url }) => url === link.url) === i);
  const inLink = (at: number) => links.some((link) => at >= link.start && at < link.end);
  const inQuote = (at: number) => quotes.some((quote) => at > quote.start && at < quote.end);
  const phrases = kindsIn(text).filter((phrase) => !inLink(phrase.start) && !inQuote(phrase.start));
  const pieces: Piece[] = [];
  let start = 0;
  let lead = "";
  const close = (end: number) => {
    if (text.slice(start, end).trim() === "") return;
    const within = <T extends Span>(list: readonly T[]) =>
      list.filter((s) => s.start >= start && s.end <= end);
    const titles = within(quotes).filter((quote) => !CONTAINER.test(text.slice(start, quote.start))).length;
    const own = text.slice(start, end);
    const kinds = new Set(within(phrases).map((phrase) => phrase.value));
    // 《三體》, 《天龍八部》: a number in a title counts nothing.
    const untitled = within(quotes).reduce(
      (rest, quote) => rest.replace(text.slice(quote.start, quote.end), " "),
      own,
    );
    pieces.push({
      start,
      end,
      text: own,
      lead,
      titles,
      links: within(fresh),
      kinds,
      stated: countIn(untitled),
    });
  };
  for (const match of matchesOf(BREAK, text)) {
    if (inLink(match.index) || inQuote(match.index)) continue;
    close(match.index);
    start = match.index + match[0].length;
    lead = match[0];
  }
  close(text.length);
  return pieces;
};

/** Letters that are hardly more than "To be honest"; a Han character says as much as two. */
export const HARDLY = 14;
export const says = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : /[a-z]/u.test(one) ? 1 : 0), 0);
