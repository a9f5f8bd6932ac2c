import type { FoldedText } from "../../text/fold.js";
import { compilePhrases } from "../../text/phrases.js";
import type { Span } from "../../text/span.js";
import { listed, parseTable } from "../../text/table.js";
import table from "./platforms.tsv";

export interface PlatformMention extends Span {
  /** The name we know the platform by. */
  readonly platform: string;
  /** A freelance or translation marketplace: no data-labelling platform. */
  readonly marketplace: boolean;
  /** An employer of many other trades. */
  readonly otherTrade: boolean;
}

interface Entry extends Omit<PlatformMention, keyof Span> {
  /** An ordinary word as well (scale, surge): counts only with a capital. */
  readonly capitalised: boolean;
}

let find: ReturnType<typeof compilePhrases<Entry>> | undefined;

const compile = () => {
  const entries: [string, Entry][] = [];
  for (const row of parseTable<"canonical" | "variants" | "capitalised" | "apart">(table)) {
    const platform = {
      platform: row.canonical,
      marketplace: row.apart === "marketplace",
      otherTrade: row.apart === "other-trade",
    };
    const needsCapital = listed(row.capitalised);
    const plain = [row.canonical, ...listed(row.variants)].filter((form) => !needsCapital.includes(form));
    for (const form of plain) entries.push([form, { ...platform, capitalised: false }]);
    for (const form of needsCapital) entries.push([form, { ...platform, capitalised: true }]);
  }
  return compilePhrases(entries);
};

/** The platforms that a folded text names, left to right. */
export const findPlatforms = (folded: FoldedText): PlatformMention[] => {
  find ??= compile();
  const platforms: PlatformMention[] = [];
  for (const { start, end, value } of find(folded.text)) {
    const first = folded.given[folded.starts[start] as number] as string;
    const { capitalised, ...platform } = value;
    if (capitalised && first === first.toLowerCase()) continue;
    platforms.push({ start, end, ...platform });
  }
  return platforms;
};
