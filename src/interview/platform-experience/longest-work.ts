import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { Spell } from "../time/spell.js";

/** Months longer than which nobody has worked on these platforms. */
export const LONGEST_WORK = 180;

/** 19年做過 Appen: as many years of work there as nobody has, told by two digits with nothing before or behind them. */
const SHORT_YEAR = cued(/^[1-3]\d年$/u);
const IS_LENGTH_BEFORE = cued(/(?:[咗了过足满有近成约]|超过|大约|大概|前后|几乎|做|写|评) ?$/u);
export const isCalendarYear = (
  { text, cues }: FoldedAnswer,
  { start, end, months, isDated }: Spell,
): boolean =>
  !isDated &&
  (months ?? 0) > LONGEST_WORK &&
  SHORT_YEAR.test(text.slice(start, end), cues) &&
  !IS_LENGTH_BEFORE.test(text.slice(Math.max(0, start - 4), start), cues);
