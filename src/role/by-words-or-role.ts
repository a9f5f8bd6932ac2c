import type { Finding } from "../check/check.js";
import { type Evidence, evidenceOf } from "../check/evidence.js";
import type { ReadResponse } from "../response/read-response.js";
import type { Span } from "../text/span.js";
import { oddsOf, type RoleOf, surest } from "./read-roles.js";

/** Log-odds of the surest clause between which words decide: below, words mean something else; above, none are needed. */
export interface Bounds {
  readonly doubted: number;
  readonly sure: number;
}

/** What a clause says that will not do it: 唔會講, 唔使畀意見, 冇準備過. The model has seen too few of them to tell. */
const REFUSING =
  /(?:唔(?:会|想|打算|肯|使|需要|好)|毋须|不(?:用|必|会|想))[^,。]{0,6}(?:讲|谈|讨论|提|写|理|畀|给|意见|反馈|feedback)|(?:冇|没有?)(?:准备|做|写|整)过|唔[系係]关于|唔觉得有咩好讲/u;

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
  const { clauses, folded } = response;
  const odds = oddsOf(response, "superior", role);
  const told: Evidence[] = [];
  for (let i = 0; i < clauses.length && told.length < MOST_SHOWN; i += 1) {
    const clause = clauses[i] as Span;
    if (odds(i) >= sure && !REFUSING.test(folded.text.slice(clause.start, clause.end)))
      told.push(evidenceOf(folded, clause, role));
  }
  return { met: told.length > 0, evidence: told };
};
