import type { ReadResponse } from "../response/read-response.js";
import { expectedCount } from "./read-roles.js";
import type { Reader } from "./role.js";

/** What a letter is about that does its task at all, and from how many such clauses on it is. */
const PURPOSE = {
  friend: { role: "invite", least: 0.5 },
  superior: { role: "report", least: 0.3 },
} as const;

/** How many times as many clauses it takes in another letter, where the same words mean something else. */
const OTHERWISE = 2;

/** Whether a letter invites its friend, or speaks of a report to its boss. */
export const isOnPurpose = (response: ReadResponse, reader: Reader): boolean =>
  reader === "friend"
    ? expectedCount(response, reader, PURPOSE.friend.role) >= PURPOSE.friend.least
    : expectedCount(response, reader, PURPOSE.superior.role) >= PURPOSE.superior.least;

/**
 * How many clauses must do something where no word for it is known.
 *
 * @param least how many in a letter that is on purpose
 */
export const leastWithoutWords = (response: ReadResponse, reader: Reader, least: number): number =>
  isOnPurpose(response, reader) ? least : OTHERWISE * least;
