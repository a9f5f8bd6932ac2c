import type { Evidence } from "../check/evidence.js";

/** Which language a text is in; see `LanguageReport`. */
export type LanguageLabel =
  | "cantonese"
  | "written-chinese"
  | "mixed"
  | "neutral"
  | "english"
  | "japanese"
  | "korean"
  | "romanised-cantonese"
  | "other"
  | "none";

/** What a stretch of a text is: a clause's language, or speech that is quoted. */
export type SegmentLabel = LanguageLabel | "quotation";

/** A stretch of a text and what it is in. */
export interface LanguageSegment {
  /** UTF-16 offset into the text as given. */
  start: number;
  end: number;
  label: SegmentLabel;
}

/** Which language a text is in, how much of it, how sure, and the words that say so. */
export interface LanguageReport {
  /**
   * `mixed`: both Cantonese and written Chinese in earnest. `neutral`: Chinese in which nothing decides.
   * `other`: another language or script, Classical Chinese among them. `none`: no letters at all.
   */
  label: LanguageLabel;
  /** Share of the Chinese clauses, by Han characters, that is genuine Cantonese: 0–1; null for a text that is not Chinese as a whole. */
  cantoneseShare: number | null;
  /** How probable it is that the label is right: 0–1, calibrated; below 0.5 for `neutral`. */
  confidence: number;
  /** Whether the text is written Chinese, or a translation word by word, in Cantonese words. */
  disguised: boolean;
  /** The clauses in order, with quoted speech marked as such. Offsets are into the text as given. */
  segments: LanguageSegment[];
  /**
   * What decided, at most twenty places: `cantonese-word` and `written-chinese-word` with `params.weight` (log-odds) and,
   * where one is known, `params.counterpart` in the other language, strongest first. In a disguised text
   * `not-cantonese-usage`, what gave it away, comes before them.
   */
  markers: Evidence[];
}
