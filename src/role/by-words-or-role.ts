import type { Finding } from "../check/check.js";
import { type Evidence, evidenceOf } from "../check/evidence.js";
import type { ReadResponse } from "../response/read-response.js";
import { clausesThat, type RoleOf, surest } from "./read-roles.js";

/** Log-odds of the surest clause between which words decide: below, words mean something else; above, none are needed. */
export interface Bounds {
  readonly doubted: number;
  readonly sure: number;
}

/** A clause that as likely as not says what will not be done is no sign of doing it: 唔使畀意見, 冇準備過. */
const EVEN = 0;

const MOST_SHOWN = 3;

/**
 * Whether a letter to a boss does something: by its words, unless no clause of it looks like doing it; and without a word
 * that we know, where a clause surely does.
 *
 * @param byWords the places where words say so
 */
export const byWordsOrRole = (
  response: ReadResponse,
  role: RoleOf<"superior">,
  { doubted, sure }: Bounds,
  byWords: readonly Evidence[],
): Finding => {
  if (byWords.length > 0)
    return surest(response, "superior", role) > doubted
      ? { met: true, evidence: [...byWords] }
      : { met: false, evidence: [] };
  const told = clausesThat(response, "superior", role, sure)
    .filter(({ odds }) => odds.refusal < EVEN)
    .slice(0, MOST_SHOWN);
  return { met: told.length > 0, evidence: told.map((clause) => evidenceOf(response.folded, clause, role)) };
};
