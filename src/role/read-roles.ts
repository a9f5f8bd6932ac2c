import { type Evidence, evidenceOf } from "../check/evidence.js";
import type { ReadResponse } from "../response/read-response.js";
import type { FoldedText } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { type Reader, ROLES, type Role } from "./role.js";
import { type RoleTenths, readTenths } from "./role-tenths.js";

/** A clause of a letter and how likely it does what, in log-odds. */
export interface RoledClause extends Span {
  readonly odds: Readonly<Record<Role, number>>;
}

/** Log-odds as a probability. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

const TENTHS = 10;

// Kept by the folded text, which all views of an answer share.
const read: Readonly<Record<Reader, WeakMap<FoldedText, RoleTenths>>> = {
  friend: new WeakMap(),
  superior: new WeakMap(),
};

const tenthsOf = (response: ReadResponse, reader: Reader): RoleTenths => {
  let tenths = read[reader].get(response.folded);
  if (!tenths) {
    tenths = readTenths(response, reader);
    read[reader].set(response.folded, tenths);
  }
  return tenths;
};

/** A role of letters to a reader. */
export type RoleOf<Of extends Reader> = (typeof ROLES)[Of][number];

/** The log-odds of each clause that it does something. */
const oddsOf = <Of extends Reader>(response: ReadResponse, reader: Of, role: RoleOf<Of>): Float64Array => {
  const roles: readonly string[] = ROLES[reader];
  const tenths = tenthsOf(response, reader);
  const odds = new Float64Array(response.clauses.length);
  for (let i = 0, at = roles.indexOf(role); i < odds.length; i += 1, at += roles.length)
    odds[i] = (tenths[at] as number) / TENTHS;
  return odds;
};

const roledClause = (response: ReadResponse, reader: Reader, i: number): RoledClause => {
  const roles = ROLES[reader];
  const tenths = tenthsOf(response, reader);
  const odds: Partial<Record<Role, number>> = {};
  for (let k = 0; k < roles.length; k += 1)
    odds[roles[k] as Role] = (tenths[i * roles.length + k] as number) / TENTHS;
  const { start, end } = response.clauses[i] as Span;
  return { start, end, odds: odds as RoledClause["odds"] };
};

/** The clauses that do something with these log-odds at least, left to right. */
export const clausesThat = <Of extends Reader>(
  response: ReadResponse,
  reader: Of,
  role: RoleOf<Of>,
  least: number,
): readonly RoledClause[] => {
  const found: RoledClause[] = [];
  const odds = oddsOf(response, reader, role);
  for (let i = 0; i < odds.length; i += 1)
    if ((odds[i] as number) >= least) found.push(roledClause(response, reader, i));
  return found;
};

/** The highest log-odds of any clause; minus infinity where there is none. */
export const surest = <Of extends Reader>(response: ReadResponse, reader: Of, role: RoleOf<Of>): number => {
  let most = Number.NEGATIVE_INFINITY;
  for (const odds of oddsOf(response, reader, role)) if (odds > most) most = odds;
  return most;
};

/** How many clauses do something: the sum of how likely each of them does. */
export const expectedCount = <Of extends Reader>(
  response: ReadResponse,
  reader: Of,
  role: RoleOf<Of>,
): number => {
  let sum = 0;
  for (const odds of oddsOf(response, reader, role)) sum += probability(odds);
  return sum;
};

const MOST_SHOWN = 3;

/** The places of the highest odds, highest first, the earlier first of equal ones. */
const highest = (odds: Float64Array): number[] => {
  const places: number[] = [];
  for (let i = 0; i < odds.length; i += 1) {
    let at = places.length;
    while (at > 0 && (odds[i] as number) > (odds[places[at - 1] as number] as number)) at -= 1;
    if (at === MOST_SHOWN) continue;
    places.splice(at, 0, i);
    if (places.length > MOST_SHOWN) places.pop();
  }
  return places;
};

/** The clauses that do something most surely, as evidence: those likelier than not, and `least` in any case. */
export const evidenceOfRole = <Of extends Reader>(
  response: ReadResponse,
  reader: Of,
  role: RoleOf<Of>,
  least = 1,
): Evidence[] => {
  const odds = oddsOf(response, reader, role);
  return highest(odds)
    .filter((place, i) => i < least || (odds[place] as number) > 0)
    .sort((a, b) => a - b)
    .map((place) => evidenceOf(response.folded, response.clauses[place] as Span, role));
};
