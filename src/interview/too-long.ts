import type { Evidence } from "../check/evidence.js";

/** Longest answer to an interview question that is read, in UTF-16 units; a longer one is for a person. */
const LONGEST_ANSWER = 2_000;

/** Whether an answer is too long to be one. */
export const isTooLong = (text: string): boolean => text.length > LONGEST_ANSWER;

/** The evidence of an answer that is not read because it is too long. */
export const tooLong = (text: string): Evidence[] => [
  { code: "too-long", params: { characters: text.length } },
];
