import type { FoldedText } from "../../text/fold.js";
import { foldTerm } from "../../text/fold.js";
import { compilePhrases, type PhraseMatch } from "../../text/phrases.js";
import { findQuotes } from "../../text/quotes.js";
import type { Span } from "../../text/span.js";
import { parseTable } from "../../text/table.js";
import { ENGLISH_NUMBER, readChineseNumber, readEnglishNumber } from "../time/numbers.js";
import { isNothing } from "../nothing.js";
import { findLinks, type Link } from "./find-links.js";
import table from "./works.tsv";

/** Published work named in an answer: one, or several of a kind told by their number. */
export interface Work extends Span {
  readonly count: number;
  readonly url?: string;
  /** Whether words describe it, beside or instead of an address. */
  readonly described: boolean;
}

type Kind = "work" | "home" | "other";

let find: ReturnType<typeof compilePhrases<Kind>> | undefined;
const compile = () =>
  compilePhrases(parseTable<"form" | "kind">(table).map((row): [string, Kind] => [row.form, row.kind as Kind]));

/** Where one work ends and the next begins; inside quotation marks nothing ends. */
const BREAK = /[,;、。\n•|]|(?<=\s)[&+](?=\s)|\.(?=\s|$)|(?<![a-z])(?:and|plus|also|as well as)(?![a-z])|另外|同埋|以及|仲有|还有/gu;

/** Before a title that names where a work was printed, not the work: 刊於《香港文學》, 見《聲韻》. */
const CONTAINER = new RegExp(`(?:${["刊于", "刊喺", "登喺", "登于", "登过喺", "刊过喺", "见", "刊", "收入", "收录于", "载于", "in the", "in", "for", "of"].join("|")}) ?$`, "u");

/** Copies printed, readers, words, years: numbers that count no works. */
const UNIT_OF_WORKS = "篇|首|本|部|套|出|集|册|个(?=小说|故|短|剧|电|网|专|栏|公|频)|份(?=剧|稿)|段(?=短)";
const CHINESE_COUNT = new RegExp(`([零一二两三四五六七八九十廿卅百几\\d]+)(?:几)?(?:${UNIT_OF_WORKS})`, "gu");
const ENGLISH_COUNT = new RegExp(
  `(?<![a-z0-9])(${ENGLISH_NUMBER}) (?:\\w+ ){0,3}(?:novels?|books?|e-?books?|stories|story|poems?|essays?|articles?|pieces?|plays?|scripts?|screenplays?|films?|skits?|sketches|songs?|comics|collections?|columns?|zines?|blogs?|works)(?![a-z])`,
  "gu",
);
/** More than this many pieces are told as a habit ("about sixty posts"), not as works to be counted one by one. */
const MOST_COUNTED = 20;
const PRINT_RUN = /印咗?[^,。;]{0,3}$/u;

const countIn = (text: string): number | null => {
  let most: number | null = null;
  for (const match of text.matchAll(CHINESE_COUNT)) {
    if (PRINT_RUN.test(text.slice(0, match.index))) continue;
    const read = readChineseNumber(match[1] as string, 3)?.value;
    if (read !== undefined && read >= 1) most = Math.max(most ?? 0, Math.floor(read));
  }
  for (const match of text.matchAll(ENGLISH_COUNT)) {
    const read = readEnglishNumber(match[1] as string)?.value;
    if (read !== undefined && read >= 1) most = Math.max(most ?? 0, Math.floor(read));
  }
  return most !== null && most <= MOST_COUNTED ? most : null;
};

interface Piece extends Span {
  readonly text: string;
  readonly titles: readonly Span[];
  readonly links: readonly Link[];
  readonly phrases: readonly PhraseMatch<Kind>[];
}

const piecesOf = (folded: FoldedText, links: readonly Link[]): Piece[] => {
  find ??= compile();
  const { text } = folded;
  const quotes = findQuotes(text);
  const phrases = find(text);
  const inside = (at: number) =>
    quotes.some((quote) => at > quote.start && at < quote.end) || links.some((link) => at >= link.start && at < link.end);
  const pieces: Piece[] = [];
  let start = 0;
  const close = (end: number) => {
    const within = <T extends Span>(list: readonly T[]) => list.filter((span) => span.start >= start && span.end <= end);
    if (text.slice(start, end).trim() !== "") {
      const titles = within(quotes).filter((quote) => !CONTAINER.test(text.slice(start, quote.start)));
      pieces.push({ start, end, text: text.slice(start, end), titles, links: within(links), phrases: within(phrases) });
    }
  };
  for (const match of text.matchAll(BREAK)) {
    if (inside(match.index)) continue;
    close(match.index);
    start = match.index + match[0].length;
  }
  close(text.length);
  return pieces;
};

/** The works that one piece of an answer names; null when it names none. */
const workOf = (piece: Piece): Work | null => {
  const { start, end, titles, links, phrases } = piece;
  const kinds = new Set(phrases.map((phrase) => phrase.value));
  const [link] = links;
  const described = titles.length > 0 || kinds.has("work") || kinds.has("home");
  if (kinds.has("other")) return null;
  if (!described && !link) return null;
  const stated = kinds.has("home") ? 1 : countIn(piece.text);
  const count = Math.max(1, titles.length, links.length, stated ?? 1);
  return { start, end, count, described, ...(link && { url: link.url }) };
};

const SAYS_NOTHING = new RegExp(
  `^(?:${["冇作品", "冇广东话作品", "冇出过", "没有作品", "暂时冇", "暂时没有", "no portfolio", "no published", "i (?:do not|don't) have"].map(foldTerm).join("|")})`,
  "u",
);

/** Whether an answer says that there is nothing to show. */
export const hasNoWorks = (folded: FoldedText): boolean =>
  isNothing(folded.given) || SAYS_NOTHING.test(folded.text) || /^(?:冇|无|没有)[,。]/u.test(folded.text);

/**
 * The works named in an answer, left to right. An address that follows a description in the next breath belongs to
 * it ("my column 粉筆灰, https://…").
 */
export const findWorks = (folded: FoldedText): Work[] => {
  const works: Work[] = [];
  for (const piece of piecesOf(folded, findLinks(folded.text))) {
    const work = workOf(piece);
    if (work === null) continue;
    const last = works.at(-1);
    const onlyLink = work.url !== undefined && !work.described;
    if (onlyLink && last?.described && last.url === undefined && last.count === 1) {
      works[works.length - 1] = { ...last, end: work.end, url: work.url as string };
    } else {
      works.push(work);
    }
  }
  return works;
};
