import type { Evidence } from "../../check/evidence.js";
import { fold } from "../../text/fold.js";
import type { AnswerStatus } from "../types.js";
import { CHINESE_NUMBER, ENGLISH_NUMBER } from "./numbers.js";
import { ownYears } from "./own-years.js";
import { type InterviewDate, readDuration } from "./read-duration.js";

/** A number of years read from an answer; null when not asked or not readable. */
export interface Years {
  readonly status: AnswerStatus;
  readonly years: number | null;
  readonly evidence: Evidence[];
}

/** An answer that is a number and hardly more means years: the question asked for them. */
const BARE_NUMBER = new RegExp(
  `^[\\s.]*(?:(?:about|around|approx(?:imately|\\.)?|roughly|over|more than|at least|nearly|almost|maybe|perhaps|probably|like|h+m+|~|大约|大概|约|差唔多|起码|至少|超过|成) ?)?` +
    `(?<number>(?:${ENGLISH_NUMBER}|${CHINESE_NUMBER})(?: ?(?:-|–|~|to|or|至|到) ?(?:${ENGLISH_NUMBER}|${CHINESE_NUMBER}))?) ?` +
    `(?:\\+|-?ish|or so|for years|really|so far|左右|以上|多|上下)?[\\s.。!?]*(?:\\([^\\d()]{0,24}\\))?[\\s.。!?]*$`,
  "u",
);

const LONGEST_NUMBER = 40;

const toYears = (months: number): number => Math.round((10 * months) / 12) / 10;

/** The number of an answer that is one, with the unit that was asked for. */
const withUnit = (text: string): string | null => {
  if (text.length > LONGEST_NUMBER) return null;
  const number = BARE_NUMBER.exec(fold(text).text)?.groups?.number?.trim();
  if (number === undefined) return null;
  return /\p{Script=Han}/u.test(number) ? `${number}年` : `${number} years`;
};

/** Reads years given as a number, as "5", or in words as `parseDuration` does. */
export const readYears = (input: number | string | undefined, options: InterviewDate = {}): Years => {
  if (input === undefined) return { status: "not-asked", years: null, evidence: [] };
  if (typeof input === "number") {
    return { status: "scored", years: input, evidence: [{ code: "years", params: { years: input } }] };
  }
  const bare = withUnit(input);
  if (bare !== null) {
    const { months } = readDuration(bare);
    const years = months === null ? null : toYears(months);
    const span = { code: years === null ? "unreadable" : "years", start: 0, end: input.length, text: input };
    return years === null
      ? { status: "not-scored", years, evidence: [span] }
      : { status: "scored", years, evidence: [{ ...span, params: { years } }] };
  }
  const { status, months, evidence } = readDuration(input, options, ownYears);
  return { status, years: months === null ? null : toYears(months), evidence };
};
