import { type Evidence, evidenceOf, wholeText } from "../../check/evidence.js";
import { isNothing } from "../../text/nothing.js";
import { saysNothing } from "../denials.js";
import { type FoldedAnswer, foldTimes } from "../fold-answer.js";
import { isTooLong, tooLong } from "../too-long.js";
import type { AnswerStatus } from "../types.js";
import { type Clauses, splitClauses } from "./clauses.js";
import { findSpells, findTold } from "./find-spells.js";
import { withoutGlosses } from "./glosses.js";
import { monthIndex } from "./month.js";
import type { Spell } from "./spell.js";
import { sumMonths, whyUncounted } from "./sum-months.js";

/** A length of time read from an answer. */
export interface Duration {
  status: AnswerStatus;
  /** To one decimal; null when not asked or not readable. */
  months: number | null;
  /** Said with "about", 幾, "over", or as a range. */
  approximate: boolean;
  /** Where it was read, or why a person must read it. */
  evidence: Evidence[];
}

/** What the dates of an answer refer to. */
export interface InterviewDate {
  /** Date of the interview, `YYYY-MM-DD`: anchors "since March 2022", 今年, last August. There is no clock in here. */
  interviewedOn?: string | undefined;
}

const unread = (status: "not-asked" | "not-scored", evidence: Evidence[]): Duration => ({
  status,
  months: null,
  approximate: false,
  evidence,
});

/** Which spells of an answer are asked for. */
type Asked = (folded: FoldedAnswer, clauses: Clauses, spells: readonly Spell[]) => readonly Spell[];

/** See `parseDuration` of `canto-qualify/interview`. */
export const readDuration = (
  text: string | undefined,
  options: InterviewDate = {},
  askedFor: Asked = (_folded, _clauses, spells) => spells,
): Duration => {
  if (text === undefined) return unread("not-asked", []);
  if (isTooLong(text)) return unread("not-scored", tooLong(text));
  const folded = foldTimes(text);
  const nothing: Duration = {
    status: "scored",
    months: 0,
    approximate: false,
    evidence: wholeText(folded, "no-experience"),
  };
  if (isNothing(text)) return nothing;
  const told = findTold(folded, monthIndex(options.interviewedOn));
  const clauses = splitClauses(folded);
  const spells = askedFor(
    folded,
    clauses,
    withoutGlosses(
      folded,
      findSpells(folded, told, clauses, () => false),
    ),
  );
  if (spells.length === 0) {
    return saysNothing(folded) ? nothing : unread("not-scored", wholeText(folded, "unreadable"));
  }
  const total = spells.find((spell) => spell.isTotal);
  const counted = total ? [total] : spells.filter((spell) => !spell.isPart || spells.length === 1);
  const evidence = counted.map((spell) =>
    evidenceOf(folded, spell, "months", { ...(spell.months !== null && { months: spell.months }) }),
  );
  if (counted.some((spell) => spell.months === null)) {
    return unread("not-scored", [...evidence, { code: whyUncounted(counted) }]);
  }
  return {
    status: "scored",
    months: sumMonths(counted),
    approximate: counted.some((spell) => spell.approximate),
    evidence,
  };
};
