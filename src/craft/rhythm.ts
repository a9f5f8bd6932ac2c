import { meanOf } from "../number/mean.js";
import { lengthOf, type ReadResponse } from "../response/read-response.js";

/** Fewer clauses have no rhythm; the spread of their lengths, as a share of the mean, is some 0.2 in a litany. */
const LEAST_CLAUSES = 4;
const LEAST_SPREAD = 0.2;
const MOST_SPREAD = 0.6;

/** Long and short by turns: how much the lengths of clauses differ, from 0 to 1. */
export const rhythm = ({ folded, clauses }: ReadResponse): number => {
  const lengths = clauses
    .map(({ start, end }) => lengthOf(folded.text.slice(start, end)))
    .filter((length) => length > 0);
  if (lengths.length < LEAST_CLAUSES) return 0;
  const mean = meanOf(lengths);
  const spread = Math.sqrt(meanOf(lengths.map((length) => (length - mean) ** 2)));
  return Math.max(0, Math.min(1, (spread / mean - LEAST_SPREAD) / (MOST_SPREAD - LEAST_SPREAD)));
};
