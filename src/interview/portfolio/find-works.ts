import type { Span } from "../../text/span.js";
import { type Cues, cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { PERSON } from "../others.js";
import type { Link } from "./find-links.js";
import { aboutOf, isInCantonese, isOther } from "./other-language.js";
import { ADDS, HARDLY, type Piece, says } from "./pieces.js";
import { isInHand, saysNotOut } from "./unshown.js";
import { SAYS_NOTHING } from "./workless.js";

/** Published work named in an answer: one, or several of a kind told by their number. */
export interface Work extends Span {
  readonly count: number;
  readonly urls: readonly string[];
  /** Whether words describe it, beside or instead of an address. */
  readonly described: boolean;
}

/** Breaks after which something further is told of the same work as easily as another one. */
const LIGHT_BREAK = ",";

/** What says that a piece goes on about the work before it. */
const GOES_ON = cued(/^[ :]*(?:其中|见|片喺|试读|文字稿|连结|链接|网址|睇|(?:see|link|read|here)(?![a-z]))/u);

/** What others wrote and was read, or what is yet to come: no work of one's own. */
const READ_OR_PLANNED = cued(
  /(?:钟意|喜欢|最爱)(?:睇|读|看)?|(?:睇|读|看)(?:过|咗|晒|紧)|打算|计划(?:出|写)|准备(?:出|写)|谂住|将会|想(?:出|写)|未完成|(?<![a-z])(?:i (?:only |mostly |usually )?(?:read|love|like|enjoy)|favou?rites?|plan(?:ning|s)? (?:to|on)|going to|hop(?:e|ing) to|want to|will (?:publish|release|write)|under construction|coming soon)(?![a-z])/u,
);
/** Publishing that is said not to have been: 自己未出過書, "never published a book". */
const UNPUBLISHED = cued(
  /(?:冇|未|没有?|唔)(?:正式|真系|真係|获|曾|有)?(?:出过|出版|出咗|写过|写咗|刊|发表|登|publish)|(?<![a-z])(?:never|not|haven'?t|hasn'?t|no) (?:\w+ ){0,2}(?:published|printed|written|publish|write)(?![a-z])/u,
);

/** What somebody else wrote: 我太太係作家, "my sister wrote two plays". */
const OF_RELATIVE = cued(
  `^ ?(?:其实|不过|但系|但|and |but )?(?:${PERSON}) ?(?:自己|本身|先|就|都|系|係|是|有)*(?:作家|作者|编剧|填词人|小说家|诗人|出(?:过|咗|版(?!社))|写(?:过|咗|书|小说|诗|歌)|发表|(?:is|was|has|had|wrote|writes|published)(?![a-z]))`,
);
/** Where the applicant comes in again. */
const SELF = cued(/我|(?<![a-z])(?:i|i've|i'm|me|my|we|our)(?![a-z])/u);

/** After "none": what is done now and then all the same, 淨係出下 IG story. */
const CASUALLY = cued(
  /^ ?(?:净(?:系|係)|最多|平时|得个?|只(?:系|係|是)|间中|(?:only|just|at most|sometimes)(?![a-z]))/u,
);

/** Characters that hardly describe anything: the label of a link. */
const LABEL = 24;
const beside = (piece: Piece): number =>
  piece.text.trim().length - piece.links.reduce((sum, link) => sum + link.end - link.start, 0);

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
const continues = (last: OpenWork, piece: Piece, next: OpenWork | null, cues: Cues): boolean => {
  const { titles, links } = piece;
  if (GOES_ON.test(piece.text, cues)) return true;
  const onlyLink =
    links.length > 0 &&
    titles === 0 &&
    piece.text.trim().length <= (links[0] as Link).end - (links[0] as Link).start + 2;
  const isFurther = ADDS.test(piece.lead);
  const owed = !isFurther && last.isCounted && last.count > 1 && last.named < last.count;
  if (owed && (titles > 0 || links.length > 0) && next?.isHome !== true) return true;
  if (onlyLink) return !isFurther && last.described && last.urls.length === 0;
  if (piece.lead !== LIGHT_BREAK) return false;
  if (titles > 0) return last.named === 0 && last.count === 1;
  if (next === null) return piece.stated !== null || (last.urls.length > 0 && says(piece.text) >= HARDLY);
  if (last.isHome) return true;
  return piece.stated === null || (!last.isCounted && last.named === 0);
};

/** 《牛頭角落日》同《尾班船》,兩個劇本都出版咗: so many were named just before. */
const sumsUp = (named: readonly OpenWork[], { stated, titles, links, lead }: Piece): boolean =>
  lead === LIGHT_BREAK &&
  titles + links.length === 0 &&
  (stated ?? 0) > 1 &&
  named.reduce((sum, work) => sum + work.named, 0) === stated;

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

/** Whether a piece tells of somebody else, and of nothing of the applicant's: not "my friend published my poem". */
const isRelatives = (text: string, cues: Cues): boolean => {
  const match = OF_RELATIVE.exec(text, cues);
  return match !== null && !SELF.test(text.slice(match.index + match[0].length), cues);
};

/** After these marks another sentence begins. */
const SENTENCE_END = /[。.;\n|•]/u;

/**
 * The works named in an answer, left to right. Titles and addresses that follow "two poems" are those two; what is
 * said to be in another language, unpublished or somebody else's is left out.
 */
export const findWorks = (folded: FoldedAnswer, pieces: readonly Piece[]): Work[] => {
  const { text, cues } = folded;
  let works: OpenWork[] = [];
  let isOfOthers = false;
  let isOfRelative = false;
  let isAfterInHand = false;
  let denied = false;
  /** Whether the piece before told work in another language, without its address. */
  let isOwed = false;
  /** Where the works of the piece's sentence begin. */
  let sentence = 0;
  let end = 0;
  for (const piece of pieces) {
    const last = works.at(-1);
    const isFirst = SENTENCE_END.test(text.slice(end, piece.start));
    end = piece.end;
    if (isFirst) sentence = works.length;
    // 我鍾意睇《三國演義》同《西遊記》: the titles that follow are of the same kind.
    const goesOn: boolean = isOfOthers && piece.titles > 0 && !piece.kinds.has("work");
    isOfOthers =
      goesOn || READ_OR_PLANNED.test(piece.text, cues) || (denied && CASUALLY.test(piece.text, cues));
    denied ||= works.length === 0 && SAYS_NOTHING.test(piece.text, cues);
    // 我太太係作家,出過五本書: hers.
    isOfRelative =
      isRelatives(piece.text, cues) ||
      (isOfRelative && piece.lead === LIGHT_BREAK && !SELF.test(piece.text, cues));
    if (isOfOthers || isOfRelative) continue;
    if (saysNotOut(piece, folded)) {
      if (last && !isAfterInHand && last.urls.length === 0 && !last.isHome) works.pop();
      continue;
    }
    isAfterInHand = isInHand(piece, folded);
    if (isAfterInHand) continue;
    if (UNPUBLISHED.test(piece.text, cues) && piece.titles === 0 && piece.links.length === 0) continue;
    // "An English blog, janelau.example.com": its address.
    const isAddress = isOwed && piece.lead === LIGHT_BREAK && piece.links.length > 0;
    isOwed = isOther(piece, folded) && piece.links.length === 0;
    if (isAddress && piece.titles === 0 && !piece.kinds.has("work") && !piece.kinds.has("home")) continue;
    if (isOther(piece, folded)) {
      const about = aboutOf(piece, folded);
      if (about === "last") works.pop();
      else if (about === "all") {
        const from = isFirst && piece.kinds.size === 1 ? 0 : sentence;
        works = works.filter((work, i) => i < from || isInCantonese(text.slice(work.start, work.end)));
      }
      continue;
    }
    const next = piece.kinds.has("offer") ? null : open(piece);
    if (last && (sumsUp(works.slice(sentence), piece) || continues(last, piece, next, cues)))
      works[works.length - 1] = join(last, piece, next);
    else if (next) works.push(next);
  }
  return works;
};
