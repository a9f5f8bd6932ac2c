import { mentionsOf } from "../response/mentions.js";
import type { ReadResponse } from "../response/read-response.js";
import { BENEFIT_KINDS, TRAIT_KINDS } from "../task/find-concepts.js";
import { PLACES, placesOf } from "./places.js";
import type { Genre } from "./role.js";

/** Concepts by which roles are told, in groups: within one, the longest word at a place wins. */
const GROUPS: Readonly<Record<Genre, readonly (readonly string[])[]>> = {
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
  portrait: [["person", ...TRAIT_KINDS]],
};

/**
 * The concepts by which the roles of a genre are told, 31 at most; of a portrait the places of its clauses as well: a feature
 * that is spun out is said again, and a new one begins a sentence.
 */
export const CONCEPTS: Readonly<Record<Genre, readonly string[]>> = {
  friend: GROUPS.friend.flat(),
  superior: GROUPS.superior.flat(),
  portrait: [...PLACES, ...GROUPS.portrait.flat()],
};

/** Which of them each clause of an answer speaks of, or has: a bit for each, the first the lowest. */
export const conceptsOf = (response: ReadResponse, genre: Genre): number[] => {
  const bits = genre === "portrait" ? placesOf(response) : response.clauses.map(() => 0);
  for (const group of GROUPS[genre])
    for (const { clause, concepts } of mentionsOf(response, group))
      for (const concept of concepts) {
        const bit = 1 << CONCEPTS[genre].indexOf(concept);
        bits[clause] = (bits[clause] as number) | bit;
      }
  return bits;
};
