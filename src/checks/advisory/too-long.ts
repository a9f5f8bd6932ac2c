import { defineAdvisory } from "../../check/define.js";

/** Twice what the longest good answers come to: the prompts ask for something short. */
const LONG = 1500;

/** Raised by more than 1,500 characters of the candidate's own, repeated ones too. Not by a long answer of 700. */
export const tooLong = defineAdvisory({
  meta: {
    id: "advisory/too-long",
    name: { en: "far longer than was asked", yue: "長過要求好多" },
    question: "Is it far longer than was asked?",
    look: {
      en: "See whether the length is the candidate's own writing; short answers were asked for.",
      yue: "睇吓係咪全部自己寫；題目要求簡短。",
    },
  },
  find: ({ written }) => (written > LONG ? [{ code: "too-long", params: { characters: written } }] : []),
});
