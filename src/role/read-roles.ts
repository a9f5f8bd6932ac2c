import { type Evidence, evidenceOf } from "../check/evidence.js";
import { exp } from "../number/exp.js";
import type { ReadResponse } from "../response/read-response.js";
import type { FoldedText } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { type Reader, ROLES } from "./role.js";
import { type RoleTenths, readTenths } from "./role-tenths.js";

/** Log-odds as a probability. */
export const probability = (odds: number): number => 1 / (1 + exp(-odds));

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

/** The log-odds that each clause does something: one in `step` numbers from `first` on, in tenths. */
const rowOf = <Of extends Reader>(response: ReadResponse, reader: Of, role: RoleOf<Of>) => {
  const roles: readonly string[] = ROLES[reader];
  return { tenths: tenthsOf(response, reader), first: roles.indexOf(role), step: roles.length };
};

/** Makes a function that gives the log-odds that a clause, by its place, does something. */
export const oddsOf = <Of extends Reader>(
  response: ReadResponse,
  reader: Of,
  role: RoleOf<Of>,
): ((clause: number) => number) => {
  const { tenths, first, step } = rowOf(response, reader, role);
  return (clause) => (tenths[first + step * clause] as number) / TENTHS;
};

/** The highest log-odds of any clause; minus infinity where there is none. */
export const surest = <Of extends Reader>(response: ReadResponse, reader: Of, role: RoleOf<Of>): number => {
  const { tenths, first, step } = rowOf(response, reader, role);
  let most = Number.NEGATIVE_INFINITY;
  for (let at = first; at < tenths.length; at += step) most = Math.max(most, tenths[at] as number);
  return most / TENTHS;
};

/** How many clauses do something: the sum of how likely each of them does. */
export const expectedCount = <Of extends Reader>(
  response: ReadResponse,
  reader: Of,
  role: RoleOf<Of>,
): number => {
  const { tenths, first, step } = rowOf(response, reader, role);
  let sum = 0;
  for (let at = first; at < tenths.length; at += step) sum += probability((tenths[at] as number) / TENTHS);
  return sum;
};

const MOST_SHOWN = 3;

/**
 * The clauses that do something most surely, as evidence, left to right: those likelier than not, and `least` in any
 * case. Of equal ones the first.
 */
export const evidenceOfRole = <Of extends Reader>(
  response: ReadResponse,
  reader: Of,
  role: RoleOf<Of>,
  least = 1,
): Evidence[] => {
  const { tenths, first, step } = rowOf(response, reader, role);
  const surestFirst: { readonly clause: number; readonly tenths: number }[] = [];
  for (let at = first, clause = 0; at < tenths.length; at += step, clause += 1) {
    const own = tenths[at] as number;
    let place = surestFirst.length;
    while (place > 0 && own > (surestFirst[place - 1]?.tenths as number)) place -= 1;
    if (place >= Math.max(least, own > 0 ? MOST_SHOWN : 0)) continue;
    surestFirst.splice(place, 0, { clause, tenths: own });
    if (surestFirst.length > MOST_SHOWN) surestFirst.pop();
  }
  return surestFirst
    .filter((one, i) => i < least || one.tenths > 0)
    .sort((a, b) => a.clause - b.clause)
    .map(({ clause }) => evidenceOf(response.folded, response.clauses[clause] as Span, role));
};
