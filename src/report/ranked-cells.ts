import type { Locale } from "./locale/locale.js";
import { printable } from "./printable.js";
import type { RankedRow } from "./rank.js";
import { figure } from "./say/figures.js";
import { sayReason } from "./say/say.js";

/** The columns of a ranked list; figures stand to the right. */
export const RANKED_ALIGN = ["right", "left", "right", "right", "left", "left"] as const;

export const rankedHead = ({ labels }: Locale): string[] => [
  labels.rank,
  labels.id,
  labels.score,
  labels.test,
  labels.decision,
  labels.chiefReason,
];

/** A place in a ranked list. */
export const placeOf = ({ rank }: RankedRow): string => (rank === null ? "–" : String(rank));

type Cells = [place: string, id: string, score: string, test: string, decision: string, reason: string];

/** What a ranked list says of one candidate, each cell on one line. */
export const rankedCells = (row: RankedRow, locale: Locale): Cells => [
  placeOf(row),
  printable(row.id),
  figure(row.score),
  figure(row.test),
  locale.decisions[row.decision],
  row.reasons[0] ? sayReason(locale, row.reasons[0]) : "",
];
