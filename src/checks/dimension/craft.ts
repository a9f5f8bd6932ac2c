import { defineDimension } from "../../check/define.js";
import type { Evidence } from "../../check/evidence.js";
import { craftFeatures } from "../../craft/features.js";
import { craftMark, craftWeights } from "../../craft/weights.js";
import { weightOfSlips } from "../../register/register-slips.js";
import type { ReadResponse } from "../../response/read-response.js";
import { onCurve } from "../../rubric/curve.js";

/**
 * The most that a letter out of tone is worth, by what its slips weigh (each form once: mild 1, grave 3). A boss who is
 * sworn at does not admire the paragraphs.
 */
const MOST_OUT_OF_TONE = {
  superior: [
    [1, 1],
    [3, 0.5],
    [6, 0.15],
  ],
  friend: [
    [2, 1],
    [6, 0.5],
    [10, 0.25],
  ],
} as const;
/** The most that a form letter is worth whose slots nobody filled, by how many they are. */
const MOST_UNFILLED = [
  [0, 1],
  [3, 0.5],
  [6, 0.4],
] as const;

const toHundredths = (value: number): number => Math.round(value * 100) / 100;

/** What keeps the craft of an answer down, whatever else is good about it. */
const limits = (response: ReadResponse): Evidence[] => {
  const { reader } = response.task;
  const tone = reader ? onCurve(MOST_OUT_OF_TONE[reader], weightOfSlips(response)) : 1;
  const filled = onCurve(MOST_UNFILLED, response.slots.length);
  return [
    { code: "out-of-tone", params: { most: toHundredths(tone) } },
    { code: "unfilled", params: { most: toHundredths(filled) } },
  ].filter(({ params }) => params.most < 1);
};

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
    const limited = limits(response);
    const evidence = [...weights.weights].map(
      ([feature, weight]): Evidence => ({
        code: feature,
        params: { value: toHundredths(features[feature]), weight },
      }),
    );
    return {
      rating: Math.min(craftMark(weights, features), ...limited.map(({ params }) => Number(params?.most))),
      evidence: [...evidence, ...limited],
    };
  },
});
