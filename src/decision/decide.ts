import type { Params } from "../check/evidence.js";
import { DECISIONS, type DecisionLabel, rankOf } from "../rubric/decisions.js";
import type { Rubric } from "../rubric/schema.js";
import type { Standing } from "./standing.js";

/** From worst to best. */

/** The lower of two decisions. */
const lower = (a: DecisionLabel, b: DecisionLabel): DecisionLabel => (rankOf(a) <= rankOf(b) ? a : b);

/** A requirement that was tested. */
export interface Tested {
  readonly id: string;
  readonly status: "met" | "not-met" | "unknown";
  readonly misses: number;
  readonly code: string;
  readonly params: Params;
}

/** Something that bore on a decision. */
interface DecisionReason {
  readonly code: string;
  readonly params: Params;
}

export interface Decided {
  readonly decision: DecisionLabel;
  /** What decided, first. */
  readonly reasons: readonly DecisionReason[];
}

type Condition = Rubric["decision"]["conditions"][number];

const figureOf = (standing: Standing, { measure }: Condition): number => {
  if (measure === "test") return standing.test ?? 0;
  if (measure === "total") return standing.total;
  return measure === "weakest-answer" ? standing.weakestAnswer : standing.answersScored;
};

/** The best decision that missing a requirement leaves, or null when the rubric lets it pass. */
const bestLeft = (tested: Tested, rubric: Rubric): DecisionLabel | null => {
  const requirement = rubric.requirements.find((one) => one.id === tested.id);
  const reached = requirement?.knockOut.filter(({ misses }) => tested.misses >= misses) ?? [];
  return reached.reduce<DecisionLabel | null>(
    (best, { atMost }) => (best ? lower(best, atMost) : atMost),
    null,
  );
};

/** The knock-outs that apply, the hardest first. */
const knockOuts = (
  tested: readonly Tested[],
  rubric: Rubric,
): { atMost: DecisionLabel; reason: DecisionReason }[] =>
  tested
    .flatMap((one) => {
      const atMost = one.status === "not-met" ? bestLeft(one, rubric) : null;
      if (atMost === null) return [];
      return [{ atMost, reason: { code: one.code, params: { requirement: one.id, atMost, ...one.params } } }];
    })
    .sort((a, b) => rankOf(a.atMost) - rankOf(b.atMost));

/** The figure that the bands are read on: the total, or the test with what the interview lifts it by. */
const basisOf = (standing: Standing, test: number, policy: Rubric["decision"]): number => {
  if (policy.standing === "total") return standing.total;
  return Math.min(100, Math.round(10 * test + (policy.lift * standing.interview) / 10) / 10);
};

/**
 * The decision: the band of the standing, lowered by conditions that fail and by knock-outs. Both only lower. Without
 * any scored answer there is nothing to decide on, and a person must look.
 */
export const decide = (standing: Standing, tested: readonly Tested[], rubric: Rubric): Decided => {
  const policy = rubric.decision;
  const knocked = knockOuts(tested, rubric);
  const knockedTo = knocked.reduce<DecisionLabel>((best, { atMost }) => lower(best, atMost), "qualified");
  const reasons: DecisionReason[] = knocked.map(({ reason }) => reason);
  if (standing.test === null) {
    return {
      decision: lower("review", knockedTo),
      reasons: [...reasons, { code: "no-answers", params: {} }],
    };
  }
  const basis = basisOf(standing, standing.test, policy);
  const at = policy.bands.findLastIndex((band) => basis >= band.from);
  const band = policy.bands[Math.max(0, at)] as (typeof policy.bands)[number];
  const next = policy.bands[Math.max(0, at) + 1];
  let decision = band.decision;
  // From the best down: a decision that fails a condition gives way to the next lower one, which has its own.
  for (const step of DECISIONS.toReversed()) {
    const failed = policy.conditions.filter(
      (condition) =>
        decision === step && condition.decision === step && figureOf(standing, condition) < condition.atLeast,
    );
    if (failed.length === 0) continue;
    decision = DECISIONS[Math.max(0, rankOf(step) - 1)] as DecisionLabel;
    for (const condition of failed) {
      const { measure, atLeast } = condition;
      const params = { decision: step, figure: figureOf(standing, condition), atLeast };
      reasons.push({ code: `condition-${measure}`, params });
    }
  }
  const open = tested.filter((one) => one.status === "unknown");
  if (rubric.unknown === "review" && open.length > 0 && decision === "qualified") {
    decision = "review";
    reasons.push(...open.map(({ id, code, params }) => ({ code, params: { requirement: id, ...params } })));
  }
  reasons.push({
    code: "band",
    params: {
      decision: band.decision,
      standing: basis,
      test: standing.test,
      from: band.from,
      ...(next && { next: next.decision, nextFrom: next.from }),
    },
  });
  return { decision: lower(decision, knockedTo), reasons };
};
