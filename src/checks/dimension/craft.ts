import { defineDimension } from "../../check/define.js";
import { type Evidence, toHundredths } from "../../check/evidence.js";
import { craftFeatures } from "../../craft/features.js";
import { craftMark, craftWeights } from "../../craft/weights.js";
import { onCurve } from "../../number/curve.js";
import { weightOfSlips } from "../../register/register-slips.js";
import type { ReadResponse } from "../../response/read-response.js";
import { withoutInvisible } from "../../text/characters.js";

/**
 * The most that a letter out of tone is worth, by what its slips weigh (each form once: mild 1, grave 3). A boss who is
 * sworn at does not admire the paragraphs.
 */
const MOST_OUT_OF_TONE = {
  superior: [
    [1, 1],
    [3, 0.4],
    [5, 0.1],
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

/** The most that an answer is worth which says the same again, by the share of it that does. */
const MOST_REPEATED = [
  [0.1, 1],
  [0.5, 0.3],
  [0.8, 0.05],
] as const;

/** How much room a text takes: padding it with what shows nothing, or with blanks, makes it no longer. */
const roomOf = (text: string): number =>
  withoutInvisible(text)
    .trim()
    .replace(/\r\n/gu, "\n")
    .replace(/(\s\s)\s+/gu, "$1").length;

/** The share of an answer that stood before in it. */
const repeatedShare = ({ given, repeated }: ReadResponse): number => {
  if (repeated.length === 0) return 0;
  const said = repeated.reduce((sum, { start, end }) => sum + roomOf(given.slice(start, end)), 0);
  return said / Math.max(1, roomOf(given));
};

/** What keeps the craft of an answer down, whatever else is good about it. */
export const craftLimits = (response: ReadResponse): Evidence[] => {
  const { reader } = response.task;
  const tone = reader ? onCurve(MOST_OUT_OF_TONE[reader], weightOfSlips(response)) : 1;
  const filled = onCurve(MOST_UNFILLED, response.slots.length);
  const repeated = onCurve(MOST_REPEATED, repeatedShare(response));
  return [
    { code: "out-of-tone", params: { most: toHundredths(tone) } },
    { code: "unfilled", params: { most: toHundredths(filled) } },
    { code: "repeated", params: { most: toHundredths(repeated) } },
  ].filter(({ params }) => params.most < 1);
};

/** The mark for craft that features come to, within its limits. */
export const craftWithin = (mark: number, limits: readonly Evidence[]): number =>
  Math.min(mark, ...limits.map(({ params }) => Number(params?.most)));

/** Vividness of a character, tone and structure of an e-mail to a boss, persuasive force of one to a friend. */
export const craftDimension = defineDimension({
  meta: {
    id: "dimension/craft",
    name: { en: "craft", yue: "文筆" },
    question: "Is it well made?",
  },
  rate: (response) => {
    const weights = craftWeights(response.task);
    const features = craftFeatures(response, weights.weights.keys());
    const limited = craftLimits(response);
    const evidence: Evidence[] = [];
    for (const [feature, weight] of weights.weights)
      evidence.push({ code: feature, params: { value: toHundredths(features[feature]), weight } });
    evidence.push(...limited);
    return { rating: craftWithin(craftMark(weights, features), limited), evidence };
  },
});
