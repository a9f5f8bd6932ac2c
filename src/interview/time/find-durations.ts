import { apartFrom, byStart } from "../../text/sorted-spans.js";
import type { CuedAlternatives } from "../cued-one-of.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { withContext } from "./about-lengths.js";
import { findAges } from "./ages.js";
import { beganAgo } from "./began-ago.js";
import { CHINESE } from "./chinese-lengths.js";
import type { DurationMention } from "./duration-mention.js";
import { ENGLISH } from "./english-lengths.js";
import { joinLengths } from "./join-lengths.js";
import { isNoLength } from "./no-length.js";
import { isPause } from "./pause-lengths.js";
import { sumsIn } from "./told-sums.js";
import type { Length } from "./units.js";

/** The lengths of time named in a folded text, left to right: "2 yrs 3 mos", 兩年半左右, 十幾個月, "about half a year". */
export const findDurations = (folded: FoldedAnswer): DurationMention[] => {
  const { text, cues } = folded;
  const found: DurationMention[] = [];
  const isStart = beganAgo(folded);
  const add = (lengths: CuedAlternatives<Length | null>, english: boolean) => {
    for (const { start, end, value: read } of lengths.all(text, cues)) {
      if (!read || (isNoLength(folded, start, end, english) && !isStart(start, end))) continue;
      const mention = withContext(folded, start, end, read, english);
      found.push(isPause(folded, start, mention.end) ? { ...mention, isPause: true } : mention);
    }
  };
  add(CHINESE, false);
  add(ENGLISH, true);
  const sums = sumsIn(folded);
  const whole = [...sums, ...findAges(folded)];
  const single = apartFrom(byStart(found), byStart(whole));
  return joinLengths(folded, byStart([...single, ...whole]));
};
