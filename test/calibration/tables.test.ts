import { expect, test } from "vitest";
import { costOf } from "../../src/calibration/costs.js";
import { demandCosts } from "../../src/calibration/demand-costs.js";
import { CURVES, markCurve } from "../../src/calibration/marks.js";
import { nameOf } from "../../src/check/check.js";
import { BRIEF } from "../../src/checks/dimension/task.js";
import { demandChecks } from "../../src/checks/index.js";
import { craftWeights } from "../../src/craft/weights.js";
import { tasks } from "../../src/index.js";
import { FAULTS } from "../../src/mechanics/faults.js";
import { TASKS } from "../support/fixtures.js";

test.each(CURVES)("the curve %s goes one way only, from 0 to 1", (name) => {
  const curve = markCurve(name);
  expect(curve.length).toBeGreaterThan(2);
  const rises = (curve.at(-1)?.[1] ?? 0) > (curve[0]?.[1] ?? 0);
  for (const [i, [at, mark]] of curve.entries()) {
    expect(mark).toBeGreaterThanOrEqual(0);
    expect(mark).toBeLessThanOrEqual(1);
    const [lastAt, lastMark] = curve[i - 1] ?? [Number.NEGATIVE_INFINITY, mark];
    expect(at).toBeGreaterThan(lastAt);
    expect(rises ? mark - lastMark : lastMark - mark).toBeGreaterThanOrEqual(0);
  }
});

test("every fault has a cost, and every demand of the listing", () => {
  for (const fault of FAULTS) {
    expect(costOf(fault), fault).toBeGreaterThan(0);
    expect(costOf(fault), fault).toBeLessThanOrEqual(1);
  }
  for (const task of TASKS) {
    const costs = demandCosts(task);
    const demands = [...(costs?.keys() ?? [])].filter((name) => name !== BRIEF);
    expect(demands).toEqual(demandChecks[task].map(({ meta }) => nameOf(meta)));
    for (const cost of costs?.values() ?? []) expect(cost).toBeGreaterThanOrEqual(0);
  }
});

test.each(TASKS)("no side of craft takes anything off %s", (task) => {
  for (const [feature, weight] of craftWeights(tasks[task]).weights)
    expect(weight, feature).toBeGreaterThanOrEqual(0);
});
