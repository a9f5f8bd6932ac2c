import type { ReadResponse } from "../response/read-response.js";
import { expectedCount } from "./read-roles.js";
import type { Reader } from "./role.js";

/** How many clauses must invite, or speak of a report, for a letter to be about what its task is about. */
const INVITES = 0.5;
const SPEAKS_OF_REPORT = 0.3;

/** How many times as many clauses it takes in another letter, where the same words mean something else. */
const OTHERWISE = 2;

/** Whether a letter invites its friend, or speaks of a report to its boss. */
export const isOnPurpose = (response: ReadResponse, reader: Reader): boolean =>
  reader === "friend"
    ? expectedCount(response, reader, "invite") >= INVITES
    : expectedCount(response, reader, "report") >= SPEAKS_OF_REPORT;

/**
 * How many clauses must do something where no word for it is known.
 *
 * @param least how many in a letter that is on purpose
 */
export const leastWithoutWords = (response: ReadResponse, reader: Reader, least: number): number =>
  isOnPurpose(response, reader) ? least : OTHERWISE * least;
