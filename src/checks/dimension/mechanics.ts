import { defineDimension } from "../../check/define.js";
import { type Evidence, evidenceAt } from "../../check/evidence.js";
import { onCurve } from "../../rubric/curve.js";

/** Sure misspellings on a hundred characters, and the mark that raters give for them. */
const MARK_OF_SLIPS = [
  [0, 1],
  [1, 0.85],
  [3, 0.6],
  [6, 0.45],
  [12, 0.25],
] as const;
/** Simplified script by itself costs one mark of four: so the raters marked; the listing writes in Traditional. */
const SIMPLIFIED_COST = 0.25;
/** A text of some length without any mark of punctuation. */
const UNPUNCTUATED_COST = 0.35;
const LEAST_PUNCTUATED = 30;
/** Shorter answers are judged as if they were this long: one slip in a line is one slip. */
const SHORT = 60;
const MOST_SHOWN = 8;

const hasMarks = (text: string): boolean => /[,.;:!?。、\n，；：！？]/u.test(text.trim());

/** Orthography and punctuation. Hong Kong variants (裏/裡, 着/著) and half-width marks are no slips. */
export const mechanicsDimension = defineDimension({
  meta: {
    id: "dimension/mechanics",
    name: { en: "mechanics", yue: "字句標點" },
    question: "Is it cleanly written?",
  },
  rate: ({ given, slips, folded, length, script }) => {
    if (length === 0) return { rating: 0, evidence: [] };
    const sure = slips.filter((slip) => slip.confidence === "high");
    const evidence: Evidence[] = sure
      .slice(0, MOST_SHOWN)
      .map((slip) => evidenceAt(given, slip, "misspelling", { right: slip.right }));
    let rating = onCurve(MARK_OF_SLIPS, (100 * sure.length) / Math.max(length, SHORT));
    if (script.label === "simplified" || script.label === "mixed") {
      rating -= SIMPLIFIED_COST;
      evidence.push({ code: "simplified-script", params: { cost: SIMPLIFIED_COST } });
    }
    if (length >= LEAST_PUNCTUATED && !hasMarks(folded.text)) {
      rating -= UNPUNCTUATED_COST;
      evidence.push({ code: "unpunctuated", params: { cost: UNPUNCTUATED_COST } });
    }
    return { rating: Math.max(0, rating), evidence };
  },
});
