import { defineDimension } from "../../check/define.js";
import type { Evidence } from "../../check/evidence.js";
import { craftFeatures } from "../../craft/features.js";
import { craftWeights } from "../../craft/weights.js";
import { onCurve } from "../../rubric/curve.js";

/** Weighted sum of the features, and the mark that raters give for it. */
const MARK_OF_SUM = [
  [0.1, 0],
  [0.3, 0.25],
  [0.5, 0.55],
  [0.65, 0.8],
  [0.8, 1],
] as const;

/** Vividness of a character, tone and structure of an e-mail to a boss, persuasive force of one to a friend. */
export const craftDimension = defineDimension({
  meta: {
    id: "dimension/craft",
    name: { en: "craft", yue: "文筆" },
    question: "Is it well made?",
  },
  rate: (response) => {
    const features = craftFeatures(response);
    const weights = craftWeights(response.task);
    let sum = 0;
    const evidence: Evidence[] = [];
    for (const { feature, weight } of weights) {
      sum += weight * features[feature];
      evidence.push({ code: feature, params: { value: Math.round(features[feature] * 100) / 100, weight } });
    }
    return { rating: onCurve(MARK_OF_SUM, sum / 100), evidence };
  },
});
