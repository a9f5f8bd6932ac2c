import { markCurve } from "../../calibration/marks.js";
import { defineDimension } from "../../check/define.js";
import { type Curve, onCurve } from "../../number/curve.js";
import { latinShare, MOSTLY_LATIN, type ReadResponse } from "../../response/read-response.js";

/**
 * Written Chinese in Cantonese clothes: "Cantonese function words pasted onto Mandarin grammar" is one mark of four, and
 * raters give somewhat more.
 */
const DISGUISED = 0.35;
/** Cantonese in Latin letters is not written Cantonese, but it is Cantonese. */
const ROMANISED = 0.25;
/** Chinese in which nothing decides says nothing against its writer. */
const NEUTRAL = 0.5;
/** What an answer that is mostly Latin words gets at best. */
const MIXED = 0.5;
const MOST_SHOWN = 6;

/** The mark for language on a curve of marks by the share of Cantonese. */
export const languageMark = (response: ReadResponse, curve: Curve): number => {
  const { label, cantoneseShare, disguised } = response.language;
  if (label === "romanised-cantonese") return ROMANISED;
  if (label === "neutral") return NEUTRAL;
  if (cantoneseShare === null || label === "other") return 0;
  if (disguised) return DISGUISED;
  const mark = onCurve(curve, cantoneseShare);
  return latinShare(response) >= MOSTLY_LATIN ? Math.min(MIXED, mark) : mark;
};

/** How far the answer is in natural written Cantonese. English words in it are no fault until they outweigh it. */
export const languageDimension = defineDimension({
  meta: {
    id: "dimension/language",
    name: { en: "language", yue: "語言" },
    question: "Is it in natural written Cantonese?",
  },
  rate: (response) => ({
    rating: languageMark(response, markCurve("language-share")),
    evidence: response.language.markers.slice(0, MOST_SHOWN),
  }),
});
