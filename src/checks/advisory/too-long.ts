import { defineAdvisory } from "../../check/define.js";

/** Twice what the longest good answers come to: the prompts ask for something short. */
const LONG = 1500;

/** Raised by more than 1,500 characters of the candidate's own, repeated ones too. Not by a long answer of 700. */
export const tooLong = defineAdvisory({
  meta: {
    id: "advisory/too-long",
    name: { en: "far longer than was asked", yue: "長過要求好多" },
    question: "Is it far longer than was asked?",
  },
  find: ({ written }) => (written > LONG ? [{ code: "too-long", params: { characters: written } }] : []),
});
