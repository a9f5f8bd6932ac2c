import { type Evidence, evidenceOf, wholeText } from "../../check/evidence.js";
import { type FoldedText, fold, givenSpan } from "../../text/fold.js";
import { isTooLong } from "../nothing.js";
import type { AnswerStatus } from "../types.js";
import { findLinks, readUrl } from "./find-links.js";
import { findWorks, hasNoWorks, type Work } from "./find-works.js";

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
  /** How many works the items stand for: "three novels" is one item and three works. */
  works: number;
  evidence: Evidence[];
}

const kindOf = (items: readonly PortfolioItem[]): Portfolio["kind"] => {
  const links = items.some((item) => item.url !== undefined);
  const descriptions = items.some((item) => item.description !== undefined);
  if (links && descriptions) return "both";
  if (links) return "links";
  return descriptions ? "descriptions" : "none";
};

const itemOf = (folded: FoldedText, work: Work): PortfolioItem => {
  const { start, end } = givenSpan(folded, work.start, work.end);
  const description = folded.given.slice(start, end).trim();
  return { ...(work.url !== undefined && { url: work.url }), ...(work.described && { description }) };
};

const readText = (text: string): Portfolio => {
  if (isTooLong(text)) {
    const evidence = [{ code: "too-long", params: { characters: text.length } }];
    return { status: "not-scored", kind: "none", items: [], works: 0, evidence };
  }
  const folded = fold(text);
  if (hasNoWorks(folded)) {
    return { status: "scored", kind: "none", items: [], works: 0, evidence: wholeText(folded, "no-works") };
  }
  const works = findWorks(folded);
  const items = works.map((work) => itemOf(folded, work));
  return {
    status: "scored",
    // What cannot be counted is still a description for a person to read.
    kind: items.length > 0 ? kindOf(items) : findLinks(folded.text).length > 0 ? "links" : "descriptions",
    items,
    works: works.reduce((sum, work) => sum + work.count, 0),
    evidence:
      works.length > 0
        ? works.map((work) => evidenceOf(folded, work, "work", { count: work.count }))
        : wholeText(folded, "no-countable-work"),
  };
};

const readItems = (given: readonly PortfolioItem[]): Portfolio => {
  const items = given.flatMap((item): PortfolioItem[] => {
    const url = item.url === undefined ? null : readUrl(item.url);
    const description = item.description?.trim();
    if (url === null && !description) return [];
    return [{ ...(url !== null && { url }), ...(description && { description }) }];
  });
  const refused = given.flatMap((item): Evidence[] =>
    item.url !== undefined && readUrl(item.url) === null ? [{ code: "not-a-link", text: item.url }] : [],
  );
  return { status: "scored", kind: kindOf(items), items, works: items.length, evidence: refused };
};

/**
 * Reads a portfolio: links, descriptions of published Cantonese work, or both; either is as good as the other.
 *
 * Links are checked for their form only; nothing is opened. Work said to be in written Chinese, Mandarin or English
 * and offers ("available on request") are no Cantonese works. `''`, "none", 冇 are no works; `undefined` was not asked.
 *
 * @example
 * parsePortfolio("粵語詩集《執骨》,https://poems.example.org").works; // 1
 */
export const parsePortfolio = (input: string | readonly PortfolioItem[] | undefined): Portfolio => {
  if (input === undefined) return { status: "not-asked", kind: "none", items: [], works: 0, evidence: [] };
  return typeof input === "string" ? readText(input) : readItems(input);
};
