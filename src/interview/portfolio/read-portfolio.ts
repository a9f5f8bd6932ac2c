import { type Evidence, evidenceOf, wholeText } from "../../check/evidence.js";
import { type FoldedText, givenSpan } from "../../text/fold.js";
import { isNothing } from "../../text/nothing.js";
import { foldAnswer } from "../fold-answer.js";
import { isTooLong, tooLong } from "../too-long.js";
import type { AnswerStatus } from "../types.js";
import { findLinks, readUrl } from "./find-links.js";
import { findWorks, type Work } from "./find-works.js";
import { piecesOf } from "./pieces.js";
import { readWorkless } from "./workless.js";

/** One work, or several of a kind told by their number: by its address, by a description, or both. */
export interface PortfolioItem {
  url?: string | undefined;
  description?: string | undefined;
}

/** Published Cantonese work that an applicant can show. */
export interface Portfolio {
  status: AnswerStatus;
  kind: "links" | "descriptions" | "both" | "none";
  items: PortfolioItem[];
  /** How many works the items stand for: "three novels" is one item and three works. Null unless scored. */
  works: number | null;
  evidence: Evidence[];
}

const kindOf = (items: readonly PortfolioItem[]): Portfolio["kind"] => {
  const links = items.some((item) => item.url !== undefined);
  const descriptions = items.some((item) => item.description !== undefined);
  if (links && descriptions) return "both";
  if (links) return "links";
  return descriptions ? "descriptions" : "none";
};

const unread = (kind: Portfolio["kind"], evidence: Evidence[]): Portfolio => ({
  status: "not-scored",
  kind,
  items: [],
  works: null,
  evidence,
});

/** Adds a work's description with its first address, and an item for each further one. */
const addItems = (items: PortfolioItem[], folded: FoldedText, work: Work): void => {
  const { start, end, urls, described } = work;
  const span = givenSpan(folded, start, end);
  const description = folded.given.slice(span.start, span.end).trim();
  const [url, ...more] = urls;
  items.push({ ...(url !== undefined && { url }), ...(described && { description }) });
  for (const other of more) items.push({ url: other });
};

const sum = (works: readonly Work[]): number => works.reduce((total, { count }) => total + count, 0);

const readText = (text: string): Portfolio => {
  if (isTooLong(text)) return unread("none", tooLong(text));
  const folded = foldAnswer(text);
  const pieces = piecesOf(folded);
  const works = findWorks(folded, pieces);
  if (works.length > 0) {
    const items: PortfolioItem[] = [];
    for (const work of works) addItems(items, folded, work);
    const evidence = works.map((work) => evidenceOf(folded, work, "work", { count: work.count }));
    return { status: "scored", kind: kindOf(items), items, works: sum(works), evidence };
  }
  const told = readWorkless(folded, pieces);
  if (told === "nothing") {
    return { status: "scored", kind: "none", items: [], works: 0, evidence: wholeText(folded, "no-works") };
  }
  if (told === "elsewhere") return unread("none", wholeText(folded, "not-counted"));
  const kind = findLinks(folded).length > 0 ? "links" : "descriptions";
  if (told === "unknown") return unread(kind, wholeText(folded, "not-counted"));
  return { status: "scored", kind, items: [], works: 0, evidence: wholeText(folded, "no-countable-work") };
};

/** How many works an item stands for; one that says nothing else is one. */
const worksIn = ({ url, description }: PortfolioItem): number => {
  if (description === undefined || isTooLong(description)) return 1;
  const folded = foldAnswer(description);
  const pieces = piecesOf(folded);
  const works = findWorks(folded, pieces);
  if (works.length > 0) return sum(works);
  const told = readWorkless(folded, pieces);
  return told === "described" || (told === "nothing" && url === undefined) ? 0 : 1;
};

const readItems = (given: readonly PortfolioItem[]): Portfolio => {
  const items = new Map<string, PortfolioItem>();
  const evidence: Evidence[] = [];
  for (const item of given) {
    const address = item.url?.trim();
    const url = address ? readUrl(address) : null;
    const description = item.description?.trim() || undefined;
    if (address && url === null) evidence.push({ code: "not-a-link", text: item.url as string });
    if (url === null && (description === undefined || isNothing(description))) continue;
    // One work told twice is one, by all that is said of it.
    const key = url ?? (description as string);
    items.set(key, {
      ...items.get(key),
      ...(url !== null && { url }),
      ...(description !== undefined && { description }),
    });
  }
  const kept = [...items.values()];
  if (kept.length === 0 && evidence.length > 0) return unread("none", evidence);
  const works = kept.reduce((total, item) => total + worksIn(item), 0);
  return { status: "scored", kind: kindOf(kept), items: kept, works, evidence };
};

/** See `parsePortfolio` of `canto-qualify/interview`. */
export const readPortfolio = (input: string | readonly PortfolioItem[] | undefined): Portfolio => {
  if (input === undefined) return { status: "not-asked", kind: "none", items: [], works: null, evidence: [] };
  return typeof input === "string" ? readText(input) : readItems(input);
};
