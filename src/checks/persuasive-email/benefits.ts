import { defineDemand } from "../../check/define.js";
import { clausesThat, evidenceOfRole, expectedCount } from "../../role/read-roles.js";

/** As many goods the prompt asks for. */
const ASKED = 2;
/** New benefits that begin, and half the clauses that tell of any: from this sum on there are two. */
const TWO = 1.45;
const PER_CLAUSE = 0.5;
/** A clause that as likely as not begins a benefit is one to count. */
const EVEN = 0;

/**
 * What the friend would get, or the good that would come of it for others. Two that say the same are one; what is
 * denied or taken back is none.
 */
export const benefits = defineDemand({
  meta: {
    id: "persuasive-email/benefits",
    name: { en: "two benefits", yue: "兩個好處" },
    question: "Does it give two benefits?",
  },
  find: (response) => {
    const sum =
      expectedCount(response, "friend", "benefit-first") +
      PER_CLAUSE * expectedCount(response, "friend", "benefit");
    const met = sum >= TWO;
    const begun = clausesThat(response, "friend", "benefit-first", EVEN).length;
    const count = met ? Math.max(ASKED, begun) : Math.min(ASKED - 1, begun);
    return { met, count, evidence: evidenceOfRole(response, "friend", "benefit", met ? ASKED : 0) };
  },
});
