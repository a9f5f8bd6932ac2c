/**
 * Dresses written Chinese up as Cantonese as people do: with tables of words, short and long, guarded and blind,
 * applied throughout or here and there, with particles hung on. Training only; the tables that the model is measured
 * on (`fixtures/language/tables`) were compiled by others.
 */
import { readFileSync } from "node:fs";
import { pick, type Random } from "../../number/random.js";
import { foldTerm } from "../../text/fold.js";
import { listed, parseTable } from "../../text/table.js";

export interface SwapTable {
  readonly words: ReadonlyMap<string, string>;
  /** Characters of the longest word. */
  readonly longest: number;
}

interface Row {
  readonly concept: string;
  readonly cantonese: readonly string[];
  readonly written: readonly string[];
  readonly depth: number;
}

/** As it is written: how deep a word is, is for no machine that only reads. */
const EQUIVALENTS = new URL("../lexicon/equivalents.tsv", import.meta.url);

const rows: readonly Row[] = parseTable<"concept" | "cantonese" | "written" | "depth">(
  readFileSync(EQUIVALENTS, "utf8"),
).map((row) => ({
  concept: row.concept,
  cantonese: listed(row.cantonese).map(foldTerm),
  written: listed(row.written).map(foldTerm),
  depth: Number(row.depth),
}));

/** Words that a careful compiler leaves alone: swapping inside them makes non-words. */
const GUARDED =
  "不過 的士 目的 其他 是否 不同 現在 存在 是但 了解 不斷 來自 未來 原來 而是 於是 但是 可是 還是 回覆 回應 把握"
    .split(" ")
    .map(foldTerm);
const LOOSE = ["嘅既", "咗左", "哋地", "嚟黎", "畀俾", "噉咁", "啲d", "嘢野", "喺係", "唔吾", "嗰果"].map(
  (pair) => [...pair].map(foldTerm),
);
const PARTICLES = "囉 喎 㗎 啦 喇 呀 㗎喎 嘅 啫 添 㗎啦".split(" ").map(foldTerm);

export const swapTable = (entries: Iterable<readonly [string, string]>): SwapTable => {
  const words = new Map(entries);
  let longest = 1;
  for (const word of words.keys()) longest = Math.max(longest, word.length);
  return { words, longest };
};

/** One left-to-right pass, longest word first; each find is swapped with probability `share`. */
export const swapWords = (text: string, table: SwapTable, share = 1, random: Random = () => 0): string => {
  let swapped = "";
  for (let at = 0; at < text.length; ) {
    let length = Math.min(table.longest, text.length - at);
    while (length > 0 && !table.words.has(text.slice(at, at + length))) length -= 1;
    const word = text.slice(at, at + Math.max(1, length));
    swapped += length > 0 && random() < share ? table.words.get(word) : word;
    at += word.length;
  }
  return swapped;
};

/** A table that somebody might compile. depth 0: 的 alone; 1: some 35 words of grammar; 2: with everyday words. */
const randomTable = (depth: 0 | 1 | 2, random: Random): SwapTable => {
  if (depth === 0) return swapTable([["的", "嘅"]]);
  const chance = [
    1,
    0.55 + 0.45 * random(),
    depth === 2 ? 0.2 + 0.7 * random() : 0,
    depth === 2 ? 0.5 * random() : 0,
  ];
  const entries = new Map<string, string>();
  if (random() < 0.5) for (const word of GUARDED) if (random() < 0.6) entries.set(word, word);
  for (const row of rows) {
    if (row.concept !== "of" && row.concept !== "be" && random() > (chance[row.depth] as number)) continue;
    for (const word of row.written) {
      if (word === "之" || random() < 0.12 || entries.has(word)) continue;
      const swap = row.cantonese[Math.floor(random() * random() * row.cantonese.length)] as string;
      if (swap !== word) entries.set(word, swap);
    }
  }
  if (random() < 0.3) {
    for (const [usual, loose] of LOOSE) {
      if (random() < 0.5) continue;
      for (const [word, swap] of entries) entries.set(word, swap.replace(usual as string, loose as string));
    }
  }
  return swapTable(entries);
};

/** A folded text of written Chinese in some disguise. */
export const disguise = (text: string, random: Random): string => {
  const choice = random();
  const table = randomTable(choice < 0.1 ? 0 : choice < 0.45 ? 1 : 2, random);
  let swapped = swapWords(text, table, random() < 0.6 ? 1 : 0.5 + 0.5 * random(), random);
  if (random() < 0.3) {
    const particle = pick(PARTICLES, random);
    swapped = swapped.replace(/[。!?]|$/gu, (mark) => (random() < 0.5 ? particle + mark : mark));
  }
  return swapped;
};

const SLIPS = swapTable(
  rows.flatMap(({ cantonese, written }) =>
    cantonese.map((word): [string, string] => [word, written[0] as string]),
  ),
);
/** By the length of a text, how probable a swap is: a word in some four characters can be, so that two are on average. */
const SLIPS_IN_TEXT = 8;

/** A folded text of Cantonese with a slip or two into written Chinese, as natives make them. */
export const slip = (text: string, random: Random): string =>
  swapWords(text, SLIPS, SLIPS_IN_TEXT / text.length, random);
