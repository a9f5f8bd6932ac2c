import { expect, test } from "vitest";
import { gradeResponse } from "../../src/index.js";
import { toldAnswers } from "../support/told-answers.js";

/**
 * For each file the share that is told right, at least: of all demands, and of those that are met. In `c` to `f` many
 * answers miss a demand narrowly, on purpose: the words for it are there and the thing is not. `g` and `h` are typed on a
 * phone, with few marks and few of the usual words; `i` and `j` do things in unusual ways, and seem to where they do not.
 */
const FLOORS: Readonly<Record<string, readonly [all: number, met: number]>> = {
  a: [0.96, 0.98],
  b: [0.955, 0.98],
  c: [0.92, 0.98],
  d: [0.92, 0.97],
  e: [0.67, 0.85],
  f: [0.78, 0.88],
  g: [0.82, 0.82],
  h: [0.77, 0.78],
  i: [0.85, 0.97],
  j: [0.885, 0.98],
};

test.each([...toldAnswers])(
  "answers %s by others: what they do is told, in whatever words",
  (name, answers) => {
    const told = answers.flatMap(({ task, text, unmet }) =>
      gradeResponse(text, task).demands.map(({ id, met }) => ({ met, is: !unmet.includes(id) })),
    );
    const right = (some: typeof told) => some.filter(({ met, is }) => met === is).length / some.length;
    const [all, met] = FLOORS[name] ?? [1, 1];
    expect(right(told)).toBeGreaterThanOrEqual(all);
    expect(right(told.filter(({ is }) => is))).toBeGreaterThanOrEqual(met);
  },
);
