import { type Evidence, evidenceOf } from "../check/evidence.js";
import { logistic } from "../number/logistic.js";
import { rowsOf } from "../response/mentions.js";
import type { ReadResponse } from "../response/read-response.js";
import { countCharacters, isHan } from "../text/characters.js";
import type { FoldedText } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { type Genre, ROLES, type Role } from "./role.js";
import { type RoleTenths, readTenths } from "./role-tenths.js";

const TENTHS = 10;

// Kept by the folded text, which all views of an answer share.
const read: Readonly<Record<Genre, WeakMap<FoldedText, RoleTenths>>> = {
  friend: new WeakMap(),
  superior: new WeakMap(),
  portrait: new WeakMap(),
};

/** What a clause says in a row of keywords: nothing, in tenths. */
const NOTHING = -1000;

/** Of a letter that is made of rows of keywords (好處一 自信 好處二 識朋友 人脈) no row does anything. */
const silenceRows = (response: ReadResponse, tenths: RoleTenths, roles: number): void => {
  const rows = rowsOf(response);
  if (!rows.includes(true)) return;
  const { clauses, folded, sentences } = response;
  const hanOf = ({ start, end }: Span) => countCharacters(folded.text.slice(start, end), isHan);
  const inRows = sentences.reduce((sum, one, i) => sum + (rows[i] ? hanOf(one) : 0), 0);
  if (inRows === 0 || 2 * inRows < countCharacters(folded.text, isHan)) return;
  let sentence = 0;
  for (const [clause, { start }] of clauses.entries()) {
    while (sentence + 1 < rows.length && (sentences[sentence + 1] as Span).start <= start) sentence += 1;
    if (rows[sentence]) tenths.fill(NOTHING, roles * clause, roles * (clause + 1));
  }
};

const tenthsOf = (response: ReadResponse, genre: Genre): RoleTenths => {
  let tenths = read[genre].get(response.folded);
  if (!tenths) {
    tenths = readTenths(response, genre);
    // A description may well be a row: 女仔,短頭髮,行得好快.
    if (genre !== "portrait") silenceRows(response, tenths, ROLES[genre].length);
    read[genre].set(response.folded, tenths);
  }
  return tenths;
};

/** A role of clauses of a genre. */
export type RoleOf<Of extends Genre> = (typeof ROLES)[Of][number];

/** The log-odds that each clause does something: one in `step` numbers from `first` on, in tenths. */
const rowOf = <Of extends Genre>(response: ReadResponse, genre: Of, role: RoleOf<Of>) => {
  const roles: readonly string[] = ROLES[genre];
  return { tenths: tenthsOf(response, genre), first: roles.indexOf(role), step: roles.length };
};

/** Makes a function that gives the log-odds that a clause, by its place, does something. */
export const oddsOf = <Of extends Genre>(
  response: ReadResponse,
  genre: Of,
  role: RoleOf<Of>,
): ((clause: number) => number) => {
  const { tenths, first, step } = rowOf(response, genre, role);
  return (clause) => (tenths[first + step * clause] as number) / TENTHS;
};

/** How many clauses do something: the sum of how likely each of them does. */
export const expectedCount = <Of extends Genre>(
  response: ReadResponse,
  genre: Of,
  role: RoleOf<Of>,
): number => {
  const { tenths, first, step } = rowOf(response, genre, role);
  let sum = 0;
  for (let at = first; at < tenths.length; at += step) sum += logistic((tenths[at] as number) / TENTHS);
  return sum;
};

interface TenthsOfClause {
  readonly clause: number;
  readonly tenths: number;
}

/** As many clauses as are shown, and as may tell that a letter does something: many maybes are no yes. */
const MOST = 3;

/**
 * The clauses that do something most surely, the surest first; of equal ones the first.
 *
 * @param may whether a clause, by its place, may do it
 */
const surestOf = <Of extends Genre>(
  response: ReadResponse,
  genre: Of,
  role: RoleOf<Of>,
  may?: (clause: number) => boolean,
): readonly TenthsOfClause[] => {
  const { tenths, first, step } = rowOf(response, genre, role);
  const surestFirst: TenthsOfClause[] = [];
  for (let at = first, clause = 0; at < tenths.length; at += step, clause += 1) {
    const own = tenths[at] as number;
    let place = surestFirst.length;
    while (place > 0 && own > (surestFirst[place - 1]?.tenths as number)) place -= 1;
    if (place >= MOST || may?.(clause) === false) continue;
    surestFirst.splice(place, 0, { clause, tenths: own });
    if (surestFirst.length > MOST) surestFirst.pop();
  }
  return surestFirst;
};

/** Of these clauses the ones likelier than not, and `least` in any case, left to right. */
const asEvidence = (
  response: ReadResponse,
  code: Role,
  surestFirst: readonly TenthsOfClause[],
  least: number,
): Evidence[] =>
  surestFirst
    .filter((one, i) => i < least || one.tenths > 0)
    .sort((a, b) => a.clause - b.clause)
    .map(({ clause }) => evidenceOf(response.folded, response.clauses[clause] as Span, code));

/** 主旨, 第二, 好處一: what stands before what it heads, and shows nothing by itself. */
const LONGEST_LABEL = 4;
const NUMBERING = /^[\s第一二三四五六七八九十\d①-⑩()]*$/u;

const isLabel = ({ folded: { text }, clauses }: ReadResponse, clause: number): boolean => {
  const { start, end } = clauses[clause] as Span;
  return (text[end] === ":" && end - start <= LONGEST_LABEL) || NUMBERING.test(text.slice(start, end));
};

/**
 * The clauses that do something most surely, as evidence: those likelier than not, and `least` in any case.
 *
 * @param code what the evidence is called, if not by the role
 */
export const evidenceOfRole = <Of extends Genre>(
  response: ReadResponse,
  genre: Of,
  role: RoleOf<Of>,
  least = 1,
  code: Role = role,
): Evidence[] => {
  const surest = surestOf(response, genre, role, (clause) => !isLabel(response, clause));
  return asEvidence(response, code, surest, least);
};

/** How many of the surest clauses do something, as `expectedCount` of all, and these as evidence. */
export const surestCount = <Of extends Genre>(
  response: ReadResponse,
  genre: Of,
  role: RoleOf<Of>,
  may: (clause: number) => boolean,
): { readonly count: number; readonly evidence: Evidence[] } => {
  const surest = surestOf(response, genre, role, may);
  return {
    count: surest.reduce((sum, { tenths }) => sum + logistic(tenths / TENTHS), 0),
    evidence: asEvidence(response, role, surest, 1),
  };
};
