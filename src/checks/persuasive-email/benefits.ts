import { defineDemand } from "../../check/define.js";
import { logistic } from "../../number/logistic.js";
import { mentionsOf, textOf } from "../../response/mentions.js";
import type { ReadResponse } from "../../response/read-response.js";
import { evidenceOfRole, oddsOf } from "../../role/read-roles.js";
import { BENEFIT_KINDS } from "../../task/find-concepts.js";
import { filterOf } from "../../text/pattern-filter.js";

/** As many goods the prompt asks for. */
const ASKED = 2;
/** New benefits that begin, and so much of each clause that tells of any: from this sum on there are two. */
const TWO = 1.15;
const PER_CLAUSE = 0.6;
/** A clause tells one benefit, however surely, and that is worth so much at most, if nothing joins two in it. */
const ONE = 0.7;
const JOINED = /同埋|兼|.又|以及|及|和|、|之余|除[咗左了]|连|(?<![参增更添])加|[&+]| and /u;
/** A clause that as likely as not begins a benefit is one to count. */
const EVEN = 0;

/** What is counted off: 第一可以練口才, 好處二係…, "2) a voucher". */
const COUNTED =
  /^[^\p{L}\p{N}]*(?:第[一二三1-3](?!次|时|眼|日|个|名)|(?:好处|benefit) ?[一二三1-3]|[一二三][嚟係系]|其[一二三]|[1-3][^\p{L}\p{N}]|[①②③])/u;

/** What will not come of it: 冇乜好處, 識唔到人, 唔會令你多啲自信. */
const DENIED =
  /(?:冇|没有?|无)(?:乜|咩|任何|什么)?(?:嘢|特别)?(?:好处|着数|车马费|报酬|钱|礼|证书|饭食)|[识学攞得见遇帮赚]唔到|唔会(?:有|识|学|令|多)|谂唔到/u;
const mayDeny = filterOf([DENIED]);

/** The kinds of benefits that each clause names. */
const kindsByClause = (response: ReadResponse): ReadonlyMap<number, readonly string[]> => {
  const kinds = new Map<number, string[]>();
  for (const { clause, concepts } of mentionsOf(response, BENEFIT_KINDS)) {
    const own = kinds.get(clause);
    if (own) own.push(...concepts);
    else kinds.set(clause, [...concepts]);
  }
  return kinds;
};

/** A fee, a meal and a red packet are of one kind and three things. */
const MANY = "benefit-reward";

/** The places of clauses, without those that say a benefit over again: of kinds that were named before, and no other. */
const withoutRepeats = (response: ReadResponse, benefit: (clause: number) => number): number[] => {
  const denies = mayDeny(response.folded.text).length > 0;
  const kindsOf = kindsByClause(response);
  const named = new Set<string>();
  const left: number[] = [];
  for (const [i, clause] of response.clauses.entries()) {
    const kinds = kindsOf.get(i) ?? [];
    const isRepeat = kinds.length > 0 && kinds.every((kind) => kind !== MANY && named.has(kind));
    if (benefit(i) > EVEN) for (const kind of kinds) named.add(kind);
    if (!isRepeat && !(denies && DENIED.test(textOf(response, clause)))) left.push(i);
  }
  return left;
};

/**
 * What the friend would get, or the good that would come of it for others. Two that say the same are one; what is
 * denied or taken back is none.
 */
export const benefits = defineDemand({
  meta: {
    id: "persuasive-email/benefits",
    name: { en: "two benefits", yue: "兩個好處" },
    question: "Does it give two benefits?",
    help: {
      en: "Name two good things that come of it for this friend.",
      yue: "講兩樣對呢個朋友有用嘅好處。",
    },
  },
  find: (response) => {
    const benefit = oddsOf(response, "friend", "benefit");
    const first = oddsOf(response, "friend", "benefit-first");
    const clauses = withoutRepeats(response, benefit);
    const told = (i: number) => textOf(response, response.clauses[i]);
    const tells = (i: number) => {
      const text = told(i);
      const begins = COUNTED.test(text) ? Math.max(first(i), benefit(i)) : first(i);
      const sum = logistic(begins) + PER_CLAUSE * logistic(benefit(i));
      return sum > ONE && !JOINED.test(text) ? ONE : sum;
    };
    const met = clauses.reduce((sum, i) => sum + tells(i), 0) >= TWO;
    const begun = clauses.filter((i) => first(i) > EVEN);
    const count = met ? Math.max(ASKED, begun.length) : Math.min(ASKED - 1, begun.length);
    const least = begun.some((i) => JOINED.test(told(i))) ? 1 : ASKED;
    const evidence = evidenceOfRole(response, "friend", "benefit", met ? least : 0);
    // Of one that is said over again one place is shown, as it is counted.
    return { met, count, evidence: met ? evidence : evidence.slice(0, count) };
  },
});
