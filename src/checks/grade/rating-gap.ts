import { defineGradeCheck } from "../../check/define.js";
import { DIMENSIONS } from "../../check/dimensions.js";
import { toHundredths } from "../../check/evidence.js";

/** Apart by this much, of 1: two marks of four, three of ten. Raters of the samples differ by one mark at most. */
const FAR_SIDE = 0.5;
const FAR_RATING = 0.3;

/**
 * Raised by people's mean mark for a side, or for the whole, that is far from the machine's. Not by a mark more or less,
 * nor by what people left out. One of the two has misread the answer: a person looks.
 */
export const ratingGap = defineGradeCheck({
  meta: {
    id: "grade/rating-gap",
    name: { en: "people's marks and the machine's are far apart", yue: "評審員同機器嘅分數差好遠" },
    question: "Are people's marks and the machine's far apart?",
    look: {
      en: "Read the answer again: one of the two has misread it.",
      yue: "再睇一次份答案，評審員同機器總有一邊睇錯。",
    },
  },
  find: ({ people, machine, rating, dimensions }) => {
    if (!people) return [];
    const own = machine ?? { rating, dimensions };
    const pairs = [
      ...DIMENSIONS.map((side) => ({
        dimension: side as string,
        theirs: people.dimensions[side],
        ours: own.dimensions[side],
        far: FAR_SIDE,
      })),
      { dimension: "overall", theirs: people.rating, ours: own.rating, far: FAR_RATING },
    ];
    return pairs.flatMap(({ dimension, theirs, ours, far }) =>
      theirs !== null && ours !== null && Math.abs(theirs - ours) >= far
        ? [
            {
              code: "rating-gap",
              params: { dimension, people: toHundredths(theirs), machine: toHundredths(ours) },
            },
          ]
        : [],
    );
  },
});
