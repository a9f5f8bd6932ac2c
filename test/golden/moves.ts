import type { Result } from "./results.mjs";

/** One column of a row that is no longer what it was. */
export interface Change {
  readonly column: string;
  readonly was: string;
  readonly now: string;
  /** How far a figure moved; null for words, and for a figure that came or went. */
  readonly by: number | null;
}

/** A fixture whose result moved. */
export interface Move {
  readonly section: string;
  readonly id: string;
  readonly changes: readonly Change[];
}

/** The column that stands for all that has none of its own, such as evidence. */
export const REST = "rest";
/** What a figure is out of, where it is not one. */
const SCALES: Readonly<Record<string, number>> = {
  score: 100,
  writingMonths: 100,
  ratingMonths: 100,
  works: 100,
};

const figureOf = (cell: string): number => (/^-?\d+(?:\.\d+)?$/u.test(cell) ? Number(cell) : Number.NaN);

const changesOf = (
  was: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Change[] => {
  const columns = [...new Set([...Object.keys(was), ...Object.keys(now)])];
  const changes = columns.flatMap((column): Change[] => {
    const before = was[column] ?? "";
    const after = now[column] ?? "";
    if (before === after) return [];
    const by = column === REST ? Number.NaN : figureOf(after) - figureOf(before);
    return [{ column, was: before, now: after, by: Number.isNaN(by) ? null : by }];
  });
  // What is shown of a result is told by its columns; the rest moves with them.
  return changes.length > 1 ? changes.filter(({ column }) => column !== REST) : changes;
};

/** How much a change matters: a decision first, then other words, then figures by their share of the scale. */
const weightOf = ({ column, by }: Change): number => {
  if (column === "decision") return 3;
  if (column === REST) return 0;
  return by === null ? 2 : Math.abs(by) / (SCALES[column] ?? 1);
};
const sizeOf = ({ changes }: Move): number => Math.max(...changes.map(weightOf));

/** Where a table is no longer what it was, the largest move first. */
export const movesOf = (section: string, was: Result["table"], now: Result["table"]): Move[] =>
  [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .map((id) => ({ section, id, changes: changesOf(was[id] ?? {}, now[id] ?? {}) }))
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
