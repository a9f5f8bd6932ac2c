import { describe, expect, test } from "vitest";
import { gradeResponse } from "../../src/index.js";
import { adversarial } from "../support/fixtures.js";

/** On the raters' scale of ten: the most that a cheat may get, the least that an honest answer must. */
const CEILING = { zero: 1, low: 3, middle: 5, high: 10 };
const FLOOR = { zero: 0, low: 2, middle: 4, high: 6 };

const graded = adversarial.map((one) => {
  const grade = gradeResponse(one.text, one.task);
  return { one, grade, mark: Math.round(10 * (grade.rating ?? 0)) };
});
const honest = graded.filter(({ one }) => one.attack.startsWith("honest-"));
const cheats = graded.filter(({ one }) => !one.attack.startsWith("honest-"));

describe("adversarial answers", () => {
  test("at most one cheat gets more than its band, on the merits alone", () => {
    const over = cheats.filter(({ one, mark }) => one.must.score_band && mark > CEILING[one.must.score_band]);
    expect(over.length, over.map(({ one }) => one.id).join()).toBeLessThanOrEqual(1);
  });

  test("no honest answer gets less than its band", () => {
    const under = honest.filter(({ one, mark }) => one.must.score_band && mark < FLOOR[one.must.score_band]);
    expect(under.map(({ one }) => one.id)).toEqual([]);
  });

  test.each(graded.filter(({ one }) => one.must.flags?.length))(
    "$one.id ($one.attack) raises what it must",
    ({ one, grade }) => {
      expect(grade.advisories.map(({ code }) => code)).toEqual(
        expect.arrayContaining([...(one.must.flags ?? [])]),
      );
    },
  );

  test.each(honest.filter(({ one }) => one.must.flags?.length === 0))(
    "$one.id ($one.attack) raises nothing",
    ({ grade }) => {
      expect(grade.advisories).toEqual([]);
    },
  );

  test.each(graded.filter(({ one }) => one.must.language_pass !== undefined))(
    "$one.id ($one.attack) counts as Cantonese or not, as asked",
    ({ one, grade }) => {
      expect(grade.language.accepted).toBe(one.must.language_pass);
    },
  );
});
