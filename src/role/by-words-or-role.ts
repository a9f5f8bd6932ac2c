import type { Evidence } from "../check/evidence.js";
import type { Finding } from "../check/finding.js";
import { textOf } from "../response/mentions.js";
import type { ReadResponse } from "../response/read-response.js";
import { leastClauses } from "./purpose.js";
import { type RoleOf, surestCount } from "./read-roles.js";

/**
 * How many clauses must do it, as the model expects of the surest three: beside words for it, and without, in a letter
 * that speaks of a report.
 */
export interface Bounds {
  readonly besideWords: number;
  readonly withoutWords: number;
}

/** What a clause says that will not do it: 唔會講, 唔使畀意見, 冇準備過. The model has seen too few of them to tell. */
const REFUSING =
  /(?:唔(?:会|想|打算|肯|使|需要|好)|毋须|不(?:用|必|会|想))[^,。]{0,6}(?:讲|谈|讨论|提|写|理|畀|给|意见|反馈|feedback)|(?:冇|没有?)(?:准备|做|写|整)过|唔[系係]关于|唔觉得有咩好讲/u;

/**
 * Whether a letter to a boss does something: by its words, unless no clause of it looks like doing it; and without a word
 * that we know, where clauses surely do.
 *
 * @param byWords the places where words say so
 */
export const byWordsOrRole = (
  response: ReadResponse,
  role: RoleOf<"superior">,
  { besideWords, withoutWords }: Bounds,
  byWords: readonly Evidence[],
): Finding => {
  const { count, evidence } = surestCount(
    response,
    "superior",
    role,
    (clause) => !REFUSING.test(textOf(response, response.clauses[clause])),
  );
  const hasWords = byWords.length > 0;
  const met = count >= (hasWords ? besideWords : leastClauses(response, "superior", withoutWords));
  if (!met) return { met, evidence: [] };
  return { met, evidence: hasWords ? [...byWords] : evidence };
};
