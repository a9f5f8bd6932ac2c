import type { ReadResponse } from "../response/read-response.js";
import { expectedCount } from "./read-roles.js";
import type { Genre } from "./role.js";

/** What is told of letters only. */
type Letter = Exclude<Genre, "portrait">;

/** How many clauses must invite, or speak of a report, for a letter to be about what its task is about. */
const INVITES = 0.5;
const SPEAKS_OF_REPORT = 0.3;

/** Not to go is what it asks: 叫你唔好去做講者, 我勸你千祈唔好應承. */
const ADVISED_AGAINST =
  /(?:劝|叫|请|想)你[^,。!?\n]{0,4}(?:唔好|千祈唔好|千万唔好|不要|咪)(?:去|嚟|应承|做|上台|参加|答应)/u;

/** How many clauses of a letter invite its friend. */
export const invitations = (response: ReadResponse): number =>
  ADVISED_AGAINST.test(response.folded.text) ? 0 : expectedCount(response, "friend", "invite");

/** How many times as many clauses it takes in another letter, where the same turns mean something else. */
const OTHERWISE = 2;

/** Whether a letter invites its friend, or speaks of a report to its boss. */
const isOnPurpose = (response: ReadResponse, genre: Letter): boolean =>
  genre === "friend"
    ? invitations(response) >= INVITES
    : expectedCount(response, genre, "report") >= SPEAKS_OF_REPORT;

/** How many clauses must do something: so many, and for each clause of the letter what it may seem to do by chance. */
export interface Least {
  readonly sum: number;
  readonly each: number;
}

export const leastOf = ({ clauses }: ReadResponse, { sum, each }: Least): number =>
  sum + each * clauses.length;

/**
 * How many clauses must do something.
 *
 * @param least how many in a letter that is on purpose
 * @param otherwise how many in another one
 */
export const leastClauses = (
  response: ReadResponse,
  genre: Letter,
  least: number,
  otherwise = OTHERWISE * least,
): number => (isOnPurpose(response, genre) ? least : otherwise);
