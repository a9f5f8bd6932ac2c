import { mentionsOf } from "../response/mentions.js";
import type { ReadResponse } from "../response/read-response.js";
import { BENEFIT_KINDS } from "../task/find-concepts.js";
import type { Reader } from "./role.js";

/** Concepts by which roles are told, in groups: within one, the longest word at a place wins. */
const GROUPS: Readonly<Record<Reader, readonly (readonly string[])[]>> = {
  friend: [
    ["speaker", "invite", "second-person"],
    ["event", "place"],
    BENEFIT_KINDS,
    ["worry"],
    ["introvert"],
    ["reassure-word", "reassure-help"],
  ],
  superior: [
    ["superior", "greeting"],
    ["second-person", "request", "feedback"],
    ["report", "quarter", "finance"],
    ["analysis"],
    ["presentation"],
  ],
};

/** The concepts by which the roles of letters to a reader are told: 31 at most. */
export const CONCEPTS: Readonly<Record<Reader, readonly string[]>> = {
  friend: GROUPS.friend.flat(),
  superior: GROUPS.superior.flat(),
};

/** Which of them each clause of an answer speaks of: a bit for each, the first the lowest. */
export const conceptsOf = (response: ReadResponse, reader: Reader): number[] => {
  const bits = response.clauses.map(() => 0);
  for (const group of GROUPS[reader])
    for (const { clause, concepts } of mentionsOf(response, group))
      for (const concept of concepts) {
        const bit = 1 << CONCEPTS[reader].indexOf(concept);
        bits[clause] = (bits[clause] as number) | bit;
      }
  return bits;
};
