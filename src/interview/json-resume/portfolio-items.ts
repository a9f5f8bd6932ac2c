import { fold } from "../../text/fold.js";
import { readUrl } from "../portfolio/find-links.js";
import { type PortfolioItem, readPortfolio } from "../portfolio/read-portfolio.js";
import type { Resume } from "./schema.js";

/** Longest description and address, in UTF-16 units; a longer address is left out. */
const LONGEST_DESCRIPTION = 1_000;
const LONGEST_URL = 2_000;
const MOST_ITEMS = 1_000;

/** The kinds of projects that are published works; others (applications, talks) are none. */
const PUBLISHED =
  /(?<![a-z])(?:publications?|publishing|books?|e-?books?|novels?|novellas?|articles?|columns?|stor(?:y|ies)|poe(?:m|ms|try)|essays?|comics?|scripts?|screenplays?|plays?|lyrics?|songs?|blogs?|newsletters?|zines?|writing|podcasts?)(?![a-z])|书|小说|文章|专栏|故事|诗|散文|漫画|剧本|歌词|填词|网志|刊物|出版|写作|创作/u;

/** Says that it is in Cantonese, or is in it: characters that written Chinese does not have. */
const CANTONESE =
  /(?<![a-z])(?:cantonese|canto)(?![a-z])|广东话|广州话|粤[语文曲剧]|港语|[嘅咗喺哋冇嚟啲嘢唔佢噉畀攞瞓睇咁]/u;

interface Publication {
  readonly name?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly url?: string | null | undefined;
}

const filled = (parts: readonly (string | null | undefined)[]): string[] =>
  parts.flatMap((part) => part?.trim().slice(0, LONGEST_DESCRIPTION) || []);

/** Titles stand in title marks, so that "Three Sisters" is one work. */
const titled = (name: string): string => (/[《》〈〉「」"“”]/u.test(name) ? name : `《${name}》`);

/**
 * A publication in words. One entry of a résumé is one work: the fullest telling of it is taken that does not read as
 * several ("a collection of 12 stories", a magazine in title marks).
 */
const describe = ({ name, publisher, summary }: Publication): string | undefined => {
  const [title] = filled([name]);
  const parts = title === undefined ? [] : [titled(title)];
  const tellings = [
    filled([...parts, publisher, summary]),
    filled([...parts, publisher]),
    parts,
    filled([name]),
  ].map((telling) => telling.join(", ").slice(0, LONGEST_DESCRIPTION));
  const worksIn = (description: string) => readPortfolio([{ description }]).works ?? 0;
  return tellings.find((telling) => telling !== "" && worksIn(telling) <= 1) || undefined;
};

/** An address on the web, or undefined. */
const webAddress = (given: string | null | undefined): string | undefined => {
  const url = given?.trim() ?? "";
  return url !== "" && url.length <= LONGEST_URL && readUrl(url) !== null ? url : undefined;
};

const itemOf = (publication: Publication): PortfolioItem[] => {
  const { name, publisher, summary } = publication;
  if (!CANTONESE.test(fold(filled([name, publisher, summary]).join("\n")).text)) return [];
  const url = webAddress(publication.url);
  const description = describe(publication);
  if (url === undefined && description === undefined) return [];
  return [{ ...(url !== undefined && { url }), ...(description !== undefined && { description }) }];
};

/**
 * Published works in Cantonese: publications, and projects of a kind that is published.
 *
 * The readers of a portfolio take a work for a Cantonese one unless it says otherwise, since they read answers to that
 * very question. A résumé answers no question, and most publications in résumés are in English or in written Chinese:
 * so only those count that say so, or that are in Cantonese by their own words. The others are left out, not denied.
 */
export const portfolioItems = ({ publications, projects }: Resume): PortfolioItem[] =>
  [
    ...(publications ?? []).map((one): Publication => ({ ...one, url: one.url ?? one.website })),
    ...(projects ?? []).flatMap(({ name, type, entity, description, url }): Publication[] =>
      PUBLISHED.test(fold((type ?? "").slice(0, 200)).text)
        ? [{ name, publisher: entity, summary: description, url }]
        : [],
    ),
  ]
    .flatMap(itemOf)
    .slice(0, MOST_ITEMS);
