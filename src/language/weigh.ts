import type { ScriptLabel } from "../script/detect-script.js";
import type { Segmentation } from "../segment/segment.js";
import type { Misspelling } from "../spelling/find-misspellings.js";
import { overlaps, type Span } from "../text/span.js";
import { type Marker, markerOf } from "./markers.js";

/** One sign of a language at one place of the folded text. */
export interface Sign extends Span {
  readonly side: "yue" | "swc";
  /** How much it weighs: a decisive word 3, a lean 0.4. */
  readonly weight: number;
  /** `cantonese-word`, `written-chinese-word` or `cantonese-spelling`. */
  readonly code: string;
  readonly marker?: Marker;
  readonly counterpart: string;
}

/** What a marker of each strength weighs. Chosen on the dev text: two words that need company make one that decides. */
const WEIGHT = { 1: 0.4, 2: 1.5, 3: 3 } as const;
/** An everyday spelling (既, 左, 黎) is Cantonese, though its characters alone are not. */
const SPELLING_WEIGHT = 1.5;

/** Whether a sign is more than a lean. */
export const isStrong = (sign: Sign): boolean => sign.weight >= WEIGHT[2];

/** Everyday spellings that tell Cantonese; slips in words that both languages have (己經, 份析) tell nothing. */
const isCantoneseSpelling = (misspelling: Misspelling): boolean =>
  misspelling.confidence !== "low" && misspelling.cantonese;

/** The signs of either language in a text, in order. Words inside a misspelling give way to it. */
export const findSigns = (
  segmentation: Segmentation,
  misspellings: readonly Misspelling[],
  script: ScriptLabel,
): Sign[] => {
  const spellings: Sign[] = misspellings.filter(isCantoneseSpelling).map((misspelling) => ({
    start: misspelling.start,
    end: misspelling.end,
    side: "yue",
    weight: SPELLING_WEIGHT,
    code: "cantonese-spelling",
    counterpart: misspelling.right,
  }));
  const words: Sign[] = [];
  let next = 0;
  for (const word of segmentation.words) {
    const marker = markerOf(word);
    if (!marker || (marker.simplifiedOnly && script === "traditional")) continue;
    while ((spellings[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const spelling = spellings[next];
    if (spelling && overlaps(spelling, word)) continue;
    words.push({
      start: word.start,
      end: word.end,
      side: marker.side,
      weight: WEIGHT[marker.strength],
      code: marker.side === "yue" ? "cantonese-word" : "written-chinese-word",
      marker,
      counterpart: marker.counterpart,
    });
  }
  return [...spellings, ...words].sort((a, b) => a.start - b.start);
};
