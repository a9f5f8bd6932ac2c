import { bandIn } from "../qualify/band-in.js";
import type { Qualification, Reason } from "../qualify/qualification.js";
import { DECISIONS, type DecisionLabel, rankOf } from "../rubric/decisions.js";

/** What a ranked list needs of a result: a few words, not the whole of it. */
export interface Row {
  readonly id: string;
  readonly score: number | null;
  /** The test alone, 0–100. */
  readonly test: number | null;
  readonly decision: DecisionLabel;
  /** Chief one first. */
  readonly reasons: readonly Reason[];
  /** How many things a person should look at. */
  readonly advisories: number;
}

/** A row in its place. */
export interface RankedRow extends Row {
  /** Results of one decision and score share a rank, and the next rank counts them: 1, 2, 2, 4. Null without a score. */
  readonly rank: number | null;
}

/** Decisions, the best first. */
export const BEST_FIRST: readonly DecisionLabel[] = [...DECISIONS].reverse();

/** @param id what to call it: its id, or its place in the input */
export const rowOf = ({ score, decision, reasons, advisories }: Qualification<string>, id: string): Row => ({
  id,
  score,
  test: bandIn({ reasons })?.test ?? null,
  decision,
  reasons,
  advisories: advisories.length,
});

/** Best decision first, then best score; equals stay in the order in which they came. */
export const rank = (rows: readonly Row[]): RankedRow[] => {
  const sorted = [...rows].sort(
    (a, b) => rankOf(b.decision) - rankOf(a.decision) || (b.score ?? -1) - (a.score ?? -1),
  );
  let last: RankedRow | undefined;
  return sorted.map((row, i) => {
    const tied = last && last.decision === row.decision && last.score === row.score;
    last = { ...row, rank: row.score === null ? null : tied ? (last as RankedRow).rank : i + 1 };
    return last;
  });
};
