import type { Locale } from "./locale/locale.js";
import { printable } from "./printable.js";
import type { RankedRow } from "./rank.js";
import { figure } from "./say/figures.js";
import { sayReason } from "./say/say.js";

/** The columns of a ranked list; figures stand to the right. */
export const RANKED_ALIGN = ["right", "left", "right", "right", "left", "right", "left"] as const;

export const rankedHead = ({ labels }: Locale): string[] => [
  labels.rank,
  labels.id,
  labels.score,
  labels.test,
  labels.decision,
  labels.advisories,
  labels.chiefReason,
];

/** A place in a ranked list. */
export const placeOf = ({ rank }: RankedRow): string => (rank === null ? "–" : String(rank));

/** How many things a person should look at; nothing where there is none, so that those stand out that have some. */
export const flagsOf = ({ advisories }: RankedRow): string => (advisories > 0 ? String(advisories) : "");

type Cells = [
  place: string,
  id: string,
  score: string,
  test: string,
  decision: string,
  flags: string,
  reason: string,
];

/** What a ranked list says of one candidate, each cell on one line. */
export const rankedCells = (row: RankedRow, locale: Locale): Cells => [
  placeOf(row),
  printable(row.id),
  figure(row.score),
  figure(row.test),
  locale.decisions[row.decision],
  flagsOf(row),
  row.reasons[0] ? sayReason(locale, row.reasons[0]) : "",
];
