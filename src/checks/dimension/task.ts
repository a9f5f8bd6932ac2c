import { type DemandCosts, demandCosts } from "../../calibration/demand-costs.js";
import { markCurve } from "../../calibration/marks.js";
import type { DemandedResponse, Finding } from "../../check/check.js";
import { defineDimension } from "../../check/define.js";
import { onCurve } from "../../rubric/curve.js";

/** Counted demands ask for two: traits, benefits. One of them is half. */
const ASKED = 2;
const HALF = 0.5;
/** The most that an answer gets which does something else: raters give it one mark of four, or none. */
const MOST_INSTEAD = 0.2;

/** How far a demand is not met: 0, a half, 1. */
export const missing = ({ met, count }: Finding): number => {
  if (met) return 0;
  return count !== undefined && count > 0 && count < ASKED ? HALF : 1;
};

/** The mark for the task, 0–1: each demand that is not met takes off what it is worth. */
export const taskMark = (response: DemandedResponse, costs: DemandCosts): number => {
  let mark = 1;
  for (const [id, finding] of response.demands) mark -= (costs.get(id) ?? 0) * missing(finding);
  return Math.max(0, response.answers === response.task.id ? mark : Math.min(MOST_INSTEAD, mark));
};

/** The mark for a task of one's own, 0–1: by the share of its demands that is met. */
const markOfShare = (findings: readonly Finding[]): number => {
  const unmet = findings.reduce((sum, finding) => sum + missing(finding), 0);
  return findings.length === 0 ? 1 : onCurve(markCurve("task-share"), 1 - unmet / findings.length);
};

/** How far the prompt's demands are met. */
export const taskDimension = defineDimension({
  meta: {
    id: "dimension/task",
    name: { en: "task", yue: "切題" },
    question: "Does it do what the prompt asks?",
  },
  rate: (response) => {
    const findings = [...response.demands.values()];
    const costs = demandCosts(response.task.id);
    return {
      rating: costs ? taskMark(response, costs) : markOfShare(findings),
      evidence: findings.flatMap((finding) => finding.evidence.slice(0, 1)),
    };
  },
});
