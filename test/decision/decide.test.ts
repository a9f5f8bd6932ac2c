import { describe, expect, test } from "vitest";
import { decide, type Standing, type Tested } from "../../src/decision/decide.js";
import { defaultRubric, type Rubric } from "../../src/index.js";

const standing = (test: number | null, total: number, answersScored = 100): Standing => ({
  test,
  total,
  weakestAnswer: 50,
  answersScored,
});
const missed = (id: string, misses = 1): Tested => ({ id, status: "not-met", misses, code: id, params: {} });
const decision = (at: Standing, tested: readonly Tested[] = [], rubric: Rubric = defaultRubric) =>
  decide(at, tested, rubric).decision;

describe("decide", () => {
  test.each([
    [72, 72, "qualified"],
    [71.9, 71.9, "review"],
    [40, 40, "review"],
    [39.9, 39.9, "not-qualified"],
    [0, 0, "not-qualified"],
    [100, 100, "qualified"],
  ] as const)("bands are half-open: test %d, total %d is %s", (test, total, expected) => {
    expect(decision(standing(test, total))).toBe(expected);
  });

  test("an interview lifts a test that is nearly good enough, not one that is not, and sinks none", () => {
    expect(decision(standing(68, 75))).toBe("qualified");
    expect(decision(standing(60, 75))).toBe("review");
    expect(decision(standing(90, 63))).toBe("qualified");
  });

  test("knock-outs lower a decision as the rubric says, whatever the score", () => {
    expect(decision(standing(95, 95), [missed("weekly-hours")])).toBe("not-qualified");
    expect(decision(standing(95, 95), [missed("english-reading")])).toBe("not-qualified");
    expect(decision(standing(95, 95), [missed("answers-in-cantonese", 1)])).toBe("review");
    expect(decision(standing(95, 95), [missed("answers-in-cantonese", 2)])).toBe("not-qualified");
    expect(decision(standing(10, 10), [missed("answers-in-cantonese", 1)])).toBe("not-qualified");
  });

  test("what is unknown is ignored, or left to a person where the rubric says so", () => {
    const unknown: Tested = {
      id: "weekly-hours",
      status: "unknown",
      misses: 0,
      code: "hours-not-asked",
      params: {},
    };
    expect(decision(standing(90, 90), [unknown])).toBe("qualified");
    expect(decision(standing(90, 90), [unknown], { ...defaultRubric, unknown: "review" })).toBe("review");
    expect(decision(standing(10, 10), [unknown], { ...defaultRubric, unknown: "review" })).toBe(
      "not-qualified",
    );
  });

  test("a part of the test that was not put leaves the decision to a person at best", () => {
    expect(decision(standing(95, 95, 67))).toBe("review");
  });

  test("without any scored answer a person decides, unless something knocks out", () => {
    expect(decide(standing(null, 0), [], defaultRubric)).toMatchObject({
      decision: "review",
      reasons: [{ code: "no-answers" }],
    });
    expect(decision(standing(null, 0), [missed("weekly-hours")])).toBe("not-qualified");
  });

  test("says first what decided", () => {
    const { reasons } = decide(standing(95, 95), [missed("weekly-hours")], defaultRubric);
    expect(reasons[0]).toMatchObject({ code: "weekly-hours", params: { atMost: "not-qualified" } });
    expect(reasons.at(-1)).toMatchObject({ code: "band" });
  });

  test("reads the bands on what the rubric says: the test, the total, or the better of both", () => {
    const by = (basis: "test" | "total" | "best") => ({
      ...defaultRubric,
      decision: { ...defaultRubric.decision, standing: basis, conditions: [] },
    });
    expect(decision(standing(80, 60), [], by("test"))).toBe("qualified");
    expect(decision(standing(80, 60), [], by("total"))).toBe("review");
    expect(decision(standing(80, 60), [], by("best"))).toBe("qualified");
  });
});
