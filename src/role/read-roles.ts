import { type Evidence, evidenceOf } from "../check/evidence.js";
import type { ReadResponse } from "../response/read-response.js";
import type { FoldedText } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { parseTable } from "../text/table.js";
import { clauseFeatures } from "./clause-features.js";
import friendTable from "./friend.tsv";
import { type Reader, ROLES, type Role } from "./role.js";
import superiorTable from "./superior.tsv";

/** A clause of a letter and how likely it does what, in log-odds. */
export interface RoledClause extends Span {
  readonly odds: Readonly<Record<Role, number>>;
}

/** Log-odds as a probability. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Weights are stored in tenths of log-odds; the empty feature is the bias. */
type Weights = ReadonlyMap<string, readonly number[]>;
const TENTHS = 10;

const TABLES: Readonly<Record<Reader, string>> = { friend: friendTable, superior: superiorTable };
const known = new Map<Reader, Weights>();

const weightsOf = (reader: Reader): Weights => {
  let weights = known.get(reader);
  if (!weights) {
    const rows = parseTable<string>(TABLES[reader]) as readonly Record<string, string>[];
    weights = new Map(
      rows.map((row) => [row.feature ?? "", ROLES[reader].map((role) => Number(row[role] ?? 0))]),
    );
    known.set(reader, weights);
  }
  return weights;
};

// Kept by the folded text, which all views of an answer share.
const read: Readonly<Record<Reader, WeakMap<FoldedText, RoledClause[]>>> = {
  friend: new WeakMap(),
  superior: new WeakMap(),
};

const roled = (response: ReadResponse, reader: Reader): RoledClause[] => {
  const weights = weightsOf(reader);
  const features = clauseFeatures(response, reader);
  return response.clauses.map((span, i) => {
    const tenths = [...(weights.get("") ?? [])];
    for (const feature of features[i] as ReadonlySet<string>) {
      const own = weights.get(feature);
      if (own) for (const [k, weight] of own.entries()) tenths[k] = (tenths[k] as number) + weight;
    }
    const odds = ROLES[reader].map((role, k) => [role, (tenths[k] as number) / TENTHS]);
    return { ...span, odds: Object.fromEntries(odds) as RoledClause["odds"] };
  });
};

/** What each clause of a letter does, by a linear model (`npm run train:roles`). Linear in the length of the text. */
const readRoles = (response: ReadResponse, reader: Reader): readonly RoledClause[] => {
  let clauses = read[reader].get(response.folded);
  if (!clauses) {
    clauses = roled(response, reader);
    read[reader].set(response.folded, clauses);
  }
  return clauses;
};

/** A role of letters to a reader. */
export type RoleOf<Of extends Reader> = (typeof ROLES)[Of][number];

/** The clauses that do something with these log-odds at least, left to right. */
export const clausesThat = <Of extends Reader>(
  response: ReadResponse,
  reader: Of,
  role: RoleOf<Of>,
  least: number,
): readonly RoledClause[] => readRoles(response, reader).filter(({ odds }) => odds[role] >= least);

/** The highest log-odds of any clause; minus infinity where there is none. */
export const surest = <Of extends Reader>(response: ReadResponse, reader: Of, role: RoleOf<Of>): number =>
  readRoles(response, reader).reduce(
    (most, { odds }) => Math.max(most, odds[role]),
    Number.NEGATIVE_INFINITY,
  );

/** How many clauses do something: the sum of how likely each of them does. */
export const expectedCount = <Of extends Reader>(
  response: ReadResponse,
  reader: Of,
  role: RoleOf<Of>,
): number => readRoles(response, reader).reduce((sum, { odds }) => sum + probability(odds[role]), 0);

const MOST_SHOWN = 3;

/** The clauses that do something most surely, as evidence: those likelier than not, and `least` in any case. */
export const evidenceOfRole = <Of extends Reader>(
  response: ReadResponse,
  reader: Of,
  role: RoleOf<Of>,
  least = 1,
): Evidence[] =>
  [...readRoles(response, reader)]
    .sort((a, b) => b.odds[role] - a.odds[role])
    .filter(({ odds }, i) => i < least || odds[role] > 0)
    .slice(0, MOST_SHOWN)
    .sort((a, b) => a.start - b.start)
    .map((clause) => evidenceOf(response.folded, clause, role));
