import type { Evidence } from "../check/evidence.js";

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

export interface LanguageSegment {
  /** UTF-16 offset into the text as given. */
  start: number;
  end: number;
  label: SegmentLabel;
}

/** Which language a text is in, how much of it, how sure, and the words that say so. */
export interface LanguageReport {
  /**
   * `mixed`: both Cantonese and written Chinese in earnest. `neutral`: Chinese in which no word decides.
   * `other`: another language or script, Classical Chinese among them. `none`: no letters at all.
   */
  label: LanguageLabel;
  /** Share of the Chinese clauses, by characters, that is Cantonese: 0–1; 0.5 where nothing decides, null without Chinese text. */
  cantoneseShare: number | null;
  /** How probable it is that the label is right: 0–1. */
  confidence: number;
  /** Whether the text is written Chinese with Cantonese function words pasted on. */
  disguised: boolean;
  /** The clauses in order, with quoted speech marked as such. Offsets are into the text as given. */
  segments: LanguageSegment[];
  /** What decided, strongest first: at most twenty words with their counterparts in the other language. */
  markers: Evidence[];
}
