import { markCurve } from "../../calibration/marks.js";
import { defineDimension } from "../../check/define.js";
import { latinShare, MOSTLY_LATIN } from "../../response/read-response.js";
import { onCurve } from "../../rubric/curve.js";

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

/** How far the answer is in natural written Cantonese. English words in it are no fault until they outweigh it. */
export const languageDimension = defineDimension({
  meta: {
    id: "dimension/language",
    name: { en: "language", yue: "語言" },
    question: "Is it in natural written Cantonese?",
  },
  rate: (response) => {
    const { label, cantoneseShare, disguised, markers } = response.language;
    const evidence = markers.slice(0, 6);
    if (label === "romanised-cantonese") return { rating: ROMANISED, evidence };
    if (label === "neutral") return { rating: NEUTRAL, evidence };
    if (cantoneseShare === null || label === "other") return { rating: 0, evidence };
    const rating = onCurve(markCurve("language-share"), cantoneseShare);
    if (disguised) return { rating: DISGUISED, evidence };
    return { rating: latinShare(response) >= MOSTLY_LATIN ? Math.min(MIXED, rating) : rating, evidence };
  },
});
