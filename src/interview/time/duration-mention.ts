import type { Span } from "../../text/span.js";
import type { Length } from "./units.js";

/** A length of time named in a text. Offsets are into the folded text and take in "about", 左右 and the like. */
export interface DurationMention extends Span, Length {
  /** Told of a pause and not of work: 中間停咗三個月, "a gap of a year". */
  readonly isPause?: boolean;
  /** Said to be shorter than so many months: 未到一年, "not quite a year". */
  readonly limit?: number;
  /** Said to be longer than told: 半年以上, "over 6 months". */
  readonly isOver?: boolean;
}
