import { type DemandCosts, demandCosts } from "../../calibration/demand-costs.js";
import { markCurve } from "../../calibration/marks.js";
import type { DemandedResponse } from "../../check/check.js";
import { defineDimension } from "../../check/define.js";
import { type Evidence, toHundredths } from "../../check/evidence.js";
import type { Finding } from "../../check/finding.js";
import { onCurve } from "../../number/curve.js";
import type { ReadResponse } from "../../response/read-response.js";

/** Of what is asked for several times (traits, benefits) some, and not enough, is half. */
const HALF = 0.5;
/** The most that an answer gets which does something else: raters give it one mark of four, or none. */
const MOST_INSTEAD = 0.2;

/** How far a demand is not met: 0, a half, 1. */
export const missing = ({ met, count }: Finding): number => {
  if (met) return 0;
  return count !== undefined && count > 0 ? HALF : 1;
};

/** What stands among the costs of a task's demands beside them: that all is said in a line or so. */
export const BRIEF = "brief";
/** A description of so many characters is told in a line, fully brief; from the other number on it is not brief. */
const BREVITY = { full: 15, none: 60 };

/** How far an answer does its task in a line, where that is a fault: 0–1. */
export const brevity = ({ length }: Pick<ReadResponse, "length">): number =>
  Math.min(1, Math.max(0, (BREVITY.none - length) / (BREVITY.none - BREVITY.full)));

/** What brevity takes off the mark, in hundredths, so that it can be told exactly. */
const costOfBrevity = (response: ReadResponse, costs: DemandCosts): number =>
  toHundredths((costs.get(BRIEF) ?? 0) * brevity(response));

type Findings = ReadonlyMap<string, Finding>;

/** 1, less what each demand that is not met takes off. */
const markByCosts = (findings: Findings, costs: DemandCosts): number => {
  let mark = 1;
  for (const [id, finding] of findings) mark -= (costs.get(id) ?? 0) * missing(finding);
  return mark;
};

/** The mark for the task, 0–1: each demand that is not met takes off what it is worth, and so does brevity. */
export const taskMark = (response: DemandedResponse, costs: DemandCosts): number => {
  const mark = markByCosts(response.demands, costs) - costOfBrevity(response, costs);
  return Math.max(0, response.answers === response.task.id ? mark : Math.min(MOST_INSTEAD, mark));
};

/** The mark for a task of one's own, 0–1: by the share of its demands that is met. */
const markByShare = (findings: Findings): number => {
  let unmet = 0;
  for (const finding of findings.values()) unmet += missing(finding);
  return findings.size === 0 ? 1 : onCurve(markCurve("task-share"), 1 - unmet / findings.size);
};

/**
 * The mark of an answer that does its task, 0–1, by its demands.
 *
 * @param evidence of the mark that it has, which tells what brevity takes off
 */
export const markByDemands = (task: string, findings: Findings, evidence: readonly Evidence[]): number => {
  const costs = demandCosts(task);
  if (!costs) return markByShare(findings);
  const brief = evidence.find(({ code }) => code === BRIEF);
  return Math.max(0, markByCosts(findings, costs) - Number(brief?.params?.cost ?? 0));
};

/** How far the prompt's demands are met, and more than in a line. */
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
    const cost = costs ? costOfBrevity(response, costs) : 0;
    if (cost > 0) evidence.push({ code: BRIEF, params: { cost } });
    return { rating: costs ? taskMark(response, costs) : markByShare(response.demands), evidence };
  },
});
