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
}

interface Entry {
  readonly platform: string;
  readonly marketplace: boolean;
  /** An ordinary word as well (scale, surge): counts only with a capital. */
  readonly capitalised: boolean;
}

let find: ReturnType<typeof compilePhrases<Entry>> | undefined;

const compile = () => {
  const entries: [string, Entry][] = [];
  for (const row of parseTable<"canonical" | "variants" | "capitalised" | "kind">(table)) {
    const marketplace = /marketplace|translation|staffing/u.test(row.kind) && !row.kind.startsWith("AI-data");
    const needsCapital = listed(row.capitalised);
    const plain = [row.canonical, ...listed(row.variants)].filter((form) => !needsCapital.includes(form));
    for (const form of plain)
      entries.push([form, { platform: row.canonical, marketplace, capitalised: false }]);
    for (const form of needsCapital)
      entries.push([form, { platform: row.canonical, marketplace, capitalised: true }]);
  }
  return compilePhrases(entries);
};

/** The platforms that a folded text names, left to right. */
export const findPlatforms = (folded: FoldedText): PlatformMention[] => {
  find ??= compile();
  const platforms: PlatformMention[] = [];
  for (const { start, end, value } of find(folded.text)) {
    const first = folded.given[folded.starts[start] as number] as string;
    if (value.capitalised && first === first.toLowerCase()) continue;
    platforms.push({ start, end, platform: value.platform, marketplace: value.marketplace });
  }
  return platforms;
};
