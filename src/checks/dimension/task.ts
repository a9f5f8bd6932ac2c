import { markCurve } from "../../calibration/marks.js";
import type { Finding } from "../../check/check.js";
import { defineDimension } from "../../check/define.js";
import { onCurve } from "../../rubric/curve.js";

/** Counted demands ask for two: traits, benefits. One of them is half. */
const ASKED = 2;
const HALF = 0.5;

/** The share of the demands that is met, 0–1; 1 where nothing is demanded. */
export const shareOfDemands = (findings: readonly Finding[]): number => {
  const met = findings.reduce((sum, { met, count }) => {
    if (met) return sum + 1;
    return sum + (count !== undefined && count > 0 && count < ASKED ? HALF : 0);
  }, 0);
  return findings.length === 0 ? 1 : met / findings.length;
};

/** How many of the prompt's demands are met. */
export const taskDimension = defineDimension({
  meta: {
    id: "dimension/task",
    name: { en: "task", yue: "切題" },
    question: "Does it do what the prompt asks?",
  },
  rate: ({ demands }) => {
    const findings = [...demands.values()];
    return {
      rating: onCurve(markCurve("task-share"), shareOfDemands(findings)),
      evidence: findings.flatMap((finding) => finding.evidence.slice(0, 1)),
    };
  },
});
