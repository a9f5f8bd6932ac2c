import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { DurationMention } from "./duration-mention.js";

/** "4 + 3 + 5 months": a sum told as one. */
const SUM = cued(
  /(?<![\d.])(\d{1,2}(?: ?\+ ?\d{1,2}){1,24}) ?(个月|年|months?|mths?|mos?|years?|yrs?)(?![a-z])/u,
);

/** The sums that a text tells as one length each. */
export const sumsIn = ({ text, cues }: FoldedAnswer): DurationMention[] =>
  SUM.all(text, cues).map((match): DurationMention => {
    const [, terms = "", unit = ""] = match;
    const count = terms.split("+").reduce((sum, term) => sum + Number(term), 0);
    const months = count * (/^(?:年|y)/u.test(unit) ? 12 : 1);
    return { start: match.index, end: match.index + match[0].length, months, approximate: false };
  });
