import { type DemandCosts, demandCosts } from "../../calibration/demand-costs.js";
import { markCurve } from "../../calibration/marks.js";
import type { DemandedResponse, Finding } from "../../check/check.js";
import { defineDimension } from "../../check/define.js";
import type { Evidence } from "../../check/evidence.js";
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

type Findings = ReadonlyMap<string, Finding>;

/** 1, less what each demand that is not met takes off. */
const markByCosts = (findings: Findings, costs: DemandCosts): number => {
  let mark = 1;
  for (const [id, finding] of findings) mark -= (costs.get(id) ?? 0) * missing(finding);
  return mark;
};

/** The mark for the task, 0–1: each demand that is not met takes off what it is worth. */
export const taskMark = (response: DemandedResponse, costs: DemandCosts): number => {
  const mark = markByCosts(response.demands, costs);
  return Math.max(0, response.answers === response.task.id ? mark : Math.min(MOST_INSTEAD, mark));
};

/** The mark for a task of one's own, 0–1: by the share of its demands that is met. */
const markByShare = (findings: Findings): number => {
  let unmet = 0;
  for (const finding of findings.values()) unmet += missing(finding);
  return findings.size === 0 ? 1 : onCurve(markCurve("task-share"), 1 - unmet / findings.size);
};

/** The mark of an answer that does its task, 0–1, by its demands alone. */
export const markByDemands = (task: string, findings: Findings): number => {
  const costs = demandCosts(task);
  return costs ? Math.max(0, markByCosts(findings, costs)) : markByShare(findings);
};

/** How far the prompt's demands are met. */
export const taskDimension = defineDimension({
  meta: {
    id: "dimension/task",
    name: { en: "task", yue: "切題" },
    question: "Does it do what the prompt asks?",
  },
  rate: (response) => {
    const costs = demandCosts(response.task.id);
    const evidence: Evidence[] = [];
    for (const {
      evidence: [first],
    } of response.demands.values())
      if (first) evidence.push(first);
    return { rating: costs ? taskMark(response, costs) : markByShare(response.demands), evidence };
  },
});
