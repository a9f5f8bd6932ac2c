import type { Evidence } from "../../check/evidence.js";
import type { AnswerStatus } from "../types.js";
import { type InterviewDate, parseDuration } from "./parse-duration.js";

/** A number of years read from an answer; null when not asked or not readable. */
export interface Years {
  readonly status: AnswerStatus;
  readonly years: number | null;
  readonly evidence: Evidence[];
}

/** An answer that is a number and no more means years: the question asked for them. */
const BARE_NUMBER = /^\s*(\d{1,2}(?:\.\d)?)\s*\+?\s*$/u;

/** Reads years given as a number, as "5", or in words as `parseDuration` does. */
export const parseYears = (input: number | string | undefined, options: InterviewDate = {}): Years => {
  if (input === undefined) return { status: "not-asked", years: null, evidence: [] };
  if (typeof input === "number") {
    return { status: "scored", years: input, evidence: [{ code: "years", params: { years: input } }] };
  }
  const bare = BARE_NUMBER.exec(input)?.[1];
  if (bare !== undefined) {
    const evidence = [
      { code: "years", start: 0, end: input.length, text: input, params: { years: Number(bare) } },
    ];
    return { status: "scored", years: Number(bare), evidence };
  }
  const { status, months, evidence } = parseDuration(input, options);
  return { status, years: months === null ? null : Math.round((10 * months) / 12) / 10, evidence };
};
