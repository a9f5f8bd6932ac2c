import { type Change, type Move, REST } from "./moves.js";
import type { Result } from "./results.mjs";

type Digests = Readonly<Record<string, Pick<Result, "digest">>>;

/** So many rows of a section are told; after an update the tables' own diff shows all of them. */
const MOST_ROWS = 40;

const count = new Intl.NumberFormat("en");
const signed = new Intl.NumberFormat("en", { maximumFractionDigits: 3, signDisplay: "always" });

/** `score 3 (-1.2 at most)` */
const tellColumn = (column: string, changes: readonly Change[]): string => {
  const largest = changes.reduce(
    (most, { by }) => (Math.abs(by ?? 0) > Math.abs(most) ? (by ?? 0) : most),
    0,
  );
  const name = column === REST ? "without a column" : column;
  return `${name} ${count.format(changes.length)}${largest === 0 ? "" : ` (${signed.format(largest)} at most)`}`;
};

/** Scores and decisions are told first, what has no column last. */
const placeOf = (column: string): number => {
  if (column === "score") return 0;
  if (column === "decision") return 1;
  return column === REST ? 3 : 2;
};

/** One line on all moves: how many results of how many, and by column. */
export const summarise = (moves: readonly Move[], results: number): string => {
  const changes = moves.flatMap((move) => move.changes);
  const columns = [...new Set(changes.map(({ column }) => column))]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((column) =>
      tellColumn(
        column,
        changes.filter((change) => change.column === column),
      ),
    );
  const moved = `${count.format(moves.length)} of ${count.format(results)} results moved`;
  return columns.length > 0 ? `${moved}: ${columns.join(", ")}` : moved;
};

const tellChange = ({ column, was, now, by }: Change): string =>
  column === REST
    ? "evidence, or something else without a column"
    : `${column} ${was || "nothing"} → ${now || "nothing"}${by === null ? "" : ` (${signed.format(by)})`}`;

/** The moves of a section, a line each, the largest first. */
const tellSection = (section: string, moves: readonly Move[]): string[] => [
  "",
  section,
  ...moves.slice(0, MOST_ROWS).map(({ id, changes }) => `  ${id}  ${changes.map(tellChange).join(", ")}`),
  ...(moves.length > MOST_ROWS ? [`  and ${count.format(moves.length - MOST_ROWS)} more`] : []),
];

/** All that moved, in lines: by section, the largest first. Sections whose bytes alone moved say so. */
export const tellMoves = (moves: readonly Move[], was: Digests, now: Digests): string[] =>
  Object.keys(now).flatMap((section) => {
    const ours = moves.filter((move) => move.section === section);
    if (ours.length > 0) return tellSection(section, ours);
    return was[section]?.digest === now[section]?.digest
      ? []
      : ["", section, "  nothing but figures after their ninth decimal"];
  });
