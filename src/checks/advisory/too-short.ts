import { defineAdvisory } from "../../check/define.js";

/** A sentence or so. A short message that does its task is longer than this. */
const SHORT = 25;

/** Raised by an answer of fewer than 25 characters of its own. Not by an empty one, which is unanswered. */
export const tooShort = defineAdvisory({
  meta: {
    id: "advisory/too-short",
    name: { en: "too short to judge well", yue: "太短，好難評" },
    question: "Is it too short to judge?",
    look: {
      en: "A few words show little: ask for more before you judge.",
      yue: "得幾隻字好難評；想睇清楚啲，可以叫佢寫多啲。",
    },
  },
  find: ({ written }) =>
    written > 0 && written < SHORT ? [{ code: "too-short", params: { characters: written } }] : [],
});
