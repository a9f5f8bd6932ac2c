import type { DecisionLabel, Rubric } from "../rubric/schema.js";

/** From worst to best. */
const LADDER: readonly DecisionLabel[] = ["not-qualified", "review", "qualified"];

/** The lower of two decisions. */
const lower = (a: DecisionLabel, b: DecisionLabel): DecisionLabel =>
  LADDER.indexOf(a) <= LADDER.indexOf(b) ? a : b;

/** What a decision is made on. Figures are 0–100. */
export interface Standing {
  /** The test alone: its points of its most points. Null when no answer was scored. */
  readonly test: number | null;
  /** Everything together: the score. */
  readonly total: number;
  readonly weakestAnswer: number;
  /** Share of the test's weight that was scored. */
  readonly answersScored: number;
}

/** A requirement that was tested, with what it allows. */
export interface Tested {
  readonly id: string;
  readonly status: "met" | "not-met" | "unknown";
  readonly misses: number;
  readonly code: string;
  readonly params: Record<string, string | number | boolean>;
}

/** Something that bore on a decision, the decisive ones first. */
interface DecisionReason {
  readonly code: string;
  readonly params: Record<string, string | number | boolean>;
}

export interface Decided {
  readonly decision: DecisionLabel;
  readonly reasons: readonly DecisionReason[];
}

const figureOf = (
  standing: Standing,
  measure: Rubric["decision"]["conditions"][number]["measure"],
  on: number,
): number => {
  if (measure === "test") return standing.test ?? 0;
  if (measure === "total") return standing.total;
  if (measure === "weakest-answer") return standing.weakestAnswer;
  return measure === "answers-scored" ? standing.answersScored : on;
};

const bestLeft = (tested: Tested, rubric: Rubric): DecisionLabel | null => {
  const requirement = rubric.requirements.find((one) => one.id === tested.id);
  const reached = requirement?.knockOut.filter((knockOut) => tested.misses >= knockOut.misses) ?? [];
  return reached.reduce<DecisionLabel | null>(
    (best, { atMost }) => (best ? lower(best, atMost) : atMost),
    null,
  );
};

/**
 * The decision: the band of the standing, lowered by conditions that fail and by knock-outs.
 *
 * The standing is the total, the test alone, or the better of both, as the rubric says. Conditions and knock-outs
 * only lower. Without any scored answer there is nothing to decide on, and a person must look.
 */
export const decide = (standing: Standing, tested: readonly Tested[], rubric: Rubric): Decided => {
  const { policy, unknown } = { policy: rubric.decision, unknown: rubric.unknown };
  const knocked = tested.flatMap((one) => {
    const atMost = one.status === "not-met" ? bestLeft(one, rubric) : null;
    return atMost ? [{ code: one.code, params: { requirement: one.id, atMost, ...one.params }, atMost }] : [];
  });
  const knockedTo = knocked.reduce<DecisionLabel>((best, { atMost }) => lower(best, atMost), "qualified");
  if (standing.test === null) {
    const reasons = [...knocked, { code: "no-answers", params: {} }];
    return {
      decision: lower("review", knockedTo),
      reasons: reasons.map(({ code, params }) => ({ code, params })),
    };
  }
  const on =
    policy.standing === "best"
      ? Math.max(standing.total, standing.test)
      : policy.standing === "test"
        ? standing.test
        : standing.total;
  const band =
    policy.bands.findLast((one) => on >= one.from) ?? (policy.bands[0] as (typeof policy.bands)[number]);
  let decision = band.decision;
  const reasons: DecisionReason[] = [];
  for (const step of [...LADDER].reverse()) {
    if (decision !== step) continue;
    for (const { decision: needs, measure, atLeast } of policy.conditions) {
      const figure = figureOf(standing, measure, on);
      if (needs !== step || figure >= atLeast || decision !== step) continue;
      decision = LADDER[Math.max(0, LADDER.indexOf(step) - 1)] as DecisionLabel;
      reasons.push({ code: `condition-${measure}`, params: { decision: needs, figure, atLeast } });
    }
  }
  const open = tested.filter((one) => one.status === "unknown");
  if (unknown === "review" && open.length > 0 && decision === "qualified") {
    decision = "review";
    reasons.push(...open.map(({ id, code, params }) => ({ code, params: { requirement: id, ...params } })));
  }
  reasons.push({ code: "band", params: { decision: band.decision, standing: on, from: band.from } });
  return {
    decision: lower(decision, knockedTo),
    reasons: [...knocked.map(({ code, params }) => ({ code, params })), ...reasons],
  };
};
