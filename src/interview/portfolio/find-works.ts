import type { FoldedText } from "../../text/fold.js";
import { isNothing } from "../../text/nothing.js";
import { compilePhrases } from "../../text/phrases.js";
import { findQuotes } from "../../text/quotes.js";
import type { Span } from "../../text/span.js";
import { parseTable } from "../../text/table.js";
import { ENGLISH_NUMBER, readChineseNumber, readEnglishNumber } from "../time/numbers.js";
import { findLinks, type Link } from "./find-links.js";
import table from "./works.tsv";

/** Published work named in an answer: one, or several of a kind told by their number. */
export interface Work extends Span {
  readonly count: number;
  readonly urls: readonly string[];
  /** Whether words describe it, beside or instead of an address. */
  readonly described: boolean;
}

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
/** Breaks after which something further is told of the same work as easily as another one. */
const LIGHT_BREAK = /^[,]$/u;

/** Before a title that names where a work was printed, not the work: 刊於《香港文學》, 見《聲韻》. */
const CONTAINER =
  /(?:刊于|刊喺|登喺|登于|登过喺|刊过喺|见|刊|收入|收录于|载于|(?<![a-z])(?:in the|in|for|of))(?: ?[a-z\u4e00-\u9fff]{0,4})? ?$/u;
/** What says that a piece goes on about the work before it. */
const GOES_ON = /^[ :]*(?:其中|见|片喺|试读|文字稿|连结|链接|网址|睇|(?:see|link|read|here)(?![a-z]))/u;

const IN_CANTONESE = "(?:广东话|粤语|粤文|cantonese|canto)? ?";
const UNIT = `篇|首|本|部|套|出|集|册|则|段|辑|支(?=${IN_CANTONESE}(?:曲|歌|粤曲))|个(?=${IN_CANTONESE}(?:小说|故|短|剧|电|网|专|栏|公|频|$|[,。;、 )]))|份(?=剧|稿)`;
const CHINESE_COUNT = new RegExp(`([零一二两三四五六七八九十廿卅百几\\d]+)(?:几)?(?:${UNIT})`, "gu");
const ENGLISH_COUNT = new RegExp(
  `(?<![a-z0-9])(${ENGLISH_NUMBER}) (?:[\\w-]+ ){0,3}(?:novels?|novellas?|books?|booklets?|e-?books?|stories|story|poems?|essays?|articles?|pieces?|plays?|scripts?|screenplays?|films?|skits?|sketches|songs?|comics|collections?|columns?|zines?|blogs?|works|memoirs?|campaigns?|tracks?)(?![a-z])|(?<![a-z])x ?(\\d{1,2})(?!\\d)`,
  "gu",
);
/** A piece that is a number and hardly more: "skits for a channel, thirty of them", "stage plays, 5 produced". */
const BARE_COUNT = new RegExp(
  `^ ?(${ENGLISH_NUMBER})(?: (?:of them|so far|produced|broadcast|published|released|in all|in total|altogether).*)?$`,
  "u",
);
/** Larger numbers are years, readers, words. */
const MOST_COUNTED = 500;
const PRINT_RUN = /印(?:咗|了)?[^,。;]{0,3}$/u;

const countIn = (text: string): number | null => {
  let most: number | null = null;
  const keep = (value: number | undefined) => {
    if (value !== undefined && value >= 1 && value <= MOST_COUNTED)
      most = Math.max(most ?? 0, Math.floor(value));
  };
  for (const match of text.matchAll(CHINESE_COUNT)) {
    if (!PRINT_RUN.test(text.slice(0, match.index))) keep(readChineseNumber(match[1] as string, 3)?.value);
  }
  for (const match of text.matchAll(ENGLISH_COUNT)) {
    keep(match[2] === undefined ? readEnglishNumber(match[1] as string)?.value : Number(match[2]));
  }
  const bare = BARE_COUNT.exec(text)?.[1];
  if (most === null && bare !== undefined) keep(readEnglishNumber(bare)?.value);
  return most;
};

/** One stretch of an answer between two breaks, and what it names. */
interface Piece extends Span {
  readonly text: string;
  /** The break before it. */
  readonly lead: string;
  readonly titles: number;
  readonly links: readonly Link[];
  readonly kinds: ReadonlySet<Kind>;
  readonly stated: number | null;
}

const piecesOf = (folded: FoldedText): Piece[] => {
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
  for (const match of text.matchAll(BREAK)) {
    if (inLink(match.index) || inQuote(match.index)) continue;
    close(match.index);
    start = match.index + match[0].length;
    lead = match[0];
  }
  close(text.length);
  return pieces;
};

/** What others wrote and was read, or what is yet to come: no work of one's own. */
const READ_OR_PLANNED =
  /(?:钟意|喜欢|最爱)(?:睇|读|看)?|(?:睇|读|看)(?:过|咗|晒|紧)|打算|计划(?:出|写)|准备(?:出|写)|谂住|将会|想(?:出|写)|未完成|(?<![a-z])(?:i (?:only |mostly |usually )?(?:read|love|like|enjoy)|favou?rites?|plan(?:ning|s)? (?:to|on)|going to|hop(?:e|ing) to|want to|will (?:publish|release|write)|under construction|coming soon)(?![a-z])/u;
/** Publishing that is said not to have been: 自己未出過書, "never published a book". */
const UNPUBLISHED =
  /(?:冇|未|没有?|唔)(?:正式|真系|真係|获|曾|有)?(?:出过|出版|出咗|写过|写咗|刊|发表|登|publish)|(?<![a-z])(?:never|not|haven'?t|hasn'?t|no) (?:\w+ ){0,2}(?:published|printed|written|publish|write)(?![a-z])/u;

/** After "none": what is done now and then all the same, 淨係出下 IG story. */
const CASUALLY =
  /^ ?(?:净(?:系|係)|淨(?:系|係)|最多|平时|得个?|只(?:系|係|是)|间中|(?:only|just|at most|sometimes)(?![a-z]))/u;

/** Characters that hardly describe anything: the label of a link. */
const LABEL = 24;
const beside = (piece: Piece): number =>
  piece.text.trim().length - piece.links.reduce((sum, link) => sum + link.end - link.start, 0);

/** Letters that are hardly more than "To be honest"; a Han character says as much as two. */
const HARDLY = 14;
const says = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : /[a-z]/u.test(one) ? 1 : 0), 0);

/** A work while its answer is still being read. */
interface OpenWork extends Work {
  /** Titles and addresses told of it so far. */
  readonly named: number;
  /** Whether its number was stated: "two poems". */
  readonly isCounted: boolean;
  /** A column, page or serial: one, however many pieces it holds. */
  readonly isHome: boolean;
}

const open = (piece: Piece): OpenWork | null => {
  const { start, end, titles, links, kinds, stated } = piece;
  const [link] = links;
  // "Cantonese blog: https://…" only says what the link is.
  const isLabel = link !== undefined && titles === 0 && (stated ?? 1) <= 1 && beside(piece) <= LABEL;
  const described = !isLabel && (titles > 0 || kinds.has("work") || kinds.has("home") || kinds.has("place"));
  if (!described && !link) return null;
  // A column or a page is one work; a place is, unless it is told how many works it holds.
  const isHome = kinds.has("home") || (kinds.has("place") && stated === null);
  const counted = isHome ? null : stated;
  const named = Math.max(titles, links.length);
  return {
    start,
    end,
    count: Math.max(1, titles, links.length, counted ?? 1),
    described,
    named,
    isCounted: counted !== null,
    isHome,
    urls: links.map(({ url }) => url),
  };
};

/** Whether a piece says more of the work before it instead of naming another. */
const continues = (last: OpenWork, piece: Piece, next: OpenWork | null): boolean => {
  const { titles, links } = piece;
  if (GOES_ON.test(piece.text)) return true;
  const onlyLink =
    links.length > 0 &&
    titles === 0 &&
    piece.text.trim().length <= (links[0] as Link).end - (links[0] as Link).start + 2;
  const owed = last.isCounted && last.count > 1 && last.named < last.count;
  if (owed && (titles > 0 || links.length > 0) && next?.isHome !== true) return true;
  if (onlyLink) return last.described && last.urls.length === 0;
  if (!LIGHT_BREAK.test(piece.lead)) return false;
  if (titles > 0) return last.named === 0 && last.count === 1;
  if (next === null) return piece.stated !== null || (last.urls.length > 0 && says(piece.text) >= HARDLY);
  if (last.isHome) return true;
  return piece.stated === null || (!last.isCounted && last.named === 0);
};

const join = (last: OpenWork, piece: Piece, next: OpenWork | null): OpenWork => {
  const takesCount = !last.isHome && !last.isCounted && last.named === 0 && piece.stated !== null;
  return {
    ...last,
    end: piece.end,
    // Words behind an address describe it; words before it only say what it is.
    described:
      last.described || next?.described === true || (piece.links.length === 0 && says(piece.text) >= HARDLY),
    count: takesCount ? (piece.stated as number) : last.count,
    isCounted: last.isCounted || takesCount,
    isHome: last.isHome || next?.isHome === true,
    named: last.named + Math.max(piece.titles, piece.links.length),
    urls: [...last.urls, ...piece.links.map(({ url }) => url)],
  };
};

/**
 * The works named in an answer, left to right. Titles and addresses that follow "two poems" are those two; what is
 * said to be in another language, or unpublished, is left out.
 */
export const findWorks = (folded: FoldedText): Work[] => {
  const works: OpenWork[] = [];
  let isOfOthers = false;
  let denied = false;
  for (const piece of piecesOf(folded)) {
    const last = works.at(-1);
    // 我鍾意睇《三國演義》同《西遊記》: the titles that follow are of the same kind.
    const goesOn: boolean = isOfOthers && piece.titles > 0 && !piece.kinds.has("work");
    isOfOthers = goesOn || READ_OR_PLANNED.test(piece.text) || (denied && CASUALLY.test(piece.text));
    denied ||= works.length === 0 && SAYS_NOTHING.test(piece.text);
    if (isOfOthers || (UNPUBLISHED.test(piece.text) && piece.titles === 0 && piece.links.length === 0))
      continue;
    if (piece.kinds.has("other")) {
      const isOwn = piece.titles > 0 || piece.links.length > 0 || piece.kinds.size > 1;
      if (last && !isOwn) works.pop();
      continue;
    }
    const next = piece.kinds.has("offer") ? null : open(piece);
    if (last && continues(last, piece, next)) works[works.length - 1] = join(last, piece, next);
    else if (next) works.push(next);
  }
  return works;
};

const SAYS_NOTHING =
  /^(?:暂时|而家|仲|真系|真係|其实|我|都|就)*(?:冇|无|没有?|未有?)(?:(?: ?(?:portfolio|samples?|links?))?(?:[,。 呀喎啊囉啰喔住架㗎啦喇]|$|[a-z]{1,4}(?![a-z]))|(?:咩|乜)?(?:嘢|野|东西)|攒低|储低|留底|留低)|(?:冇|无|没有|未有|no )(?:咩|乜|乜嘢|任何|个人|个人嘅|自己嘅|自己的|广东话|粤语)?作品|(?:冇|未|没有?)(?:正式)?(?:出过|出版|发表|公开|publish)|(?<![a-z])(?:(?:published )?nothing|haven'?t (?:published|written)|nth|none|not (?:at this (?:point|time|stage|moment)|yet|for now|so far)|(?:no|not any) (?:cantonese |published )*(?:works?|portfolio)|(?:no|dun|do not|don'?t|not) have|have (?:no|not) (?:portfolio|works?|samples?)|no (?:la|lah|lor|leh))(?![a-z])/u;

/**
 * What an answer without a work that counts is: `nothing` when it says that there is none or only offers to show
 * something; `elsewhere` when it refers to another paper; `described` when it first describes work that does not count: unpublished, in another language; else
 * `unknown`.
 */
export const readWorkless = (folded: FoldedText): "nothing" | "described" | "elsewhere" | "unknown" => {
  if (isNothing(folded.given)) return "nothing";
  const pieces = piecesOf(folded);
  if (pieces.some(({ kinds }) => kinds.has("elsewhere"))) return "elsewhere";
  const denial = pieces.findIndex(({ text, kinds }) => SAYS_NOTHING.test(text) || kinds.has("offer"));
  const before = pieces.slice(0, Math.max(0, denial));
  if (denial >= 0 && before.every(({ text }) => says(text) <= HARDLY)) return "nothing";
  return denial >= 0 || pieces.some(({ kinds }) => kinds.has("other")) ? "described" : "unknown";
};
