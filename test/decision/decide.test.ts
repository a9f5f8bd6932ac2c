import { describe, expect, test } from "vitest";
import { decide, type Tested } from "../../src/decision/decide.js";
import type { Standing } from "../../src/decision/standing.js";
import { defaultRubric, type Rubric } from "../../src/index.js";

/** A test, and an interview that speaks for nothing unless told. */
const standing = (test: number | null, interview = 0, answersScored = 100): Standing => ({
  test,
  interview,
  total: (test ?? 0) * 0.7 + interview * 0.3,
  weakestAnswer: 50,
  answersScored,
});
const missed = (id: string, misses = 1): Tested => ({ id, status: "not-met", misses, code: id, params: {} });
const decision = (at: Standing, tested: readonly Tested[] = [], rubric: Rubric = defaultRubric) =>
  decide(at, tested, rubric).decision;

describe("decide", () => {
  test.each([
    [75, "qualified"],
    [74.9, "review"],
    [42, "review"],
    [41.9, "not-qualified"],
    [0, "not-qualified"],
    [100, "qualified"],
  ] as const)("bands are half-open: a test of %d is %s", (test, expected) => {
    expect(decision(standing(test))).toBe(expected);
  });

  test("an interview lifts a test that is nearly good enough, not one that is not, and sinks none", () => {
    expect(decision(standing(69, 100))).toBe("qualified");
    expect(decision(standing(68.9, 100))).toBe("review");
    expect(decision(standing(72, 50))).toBe("qualified");
    expect(decision(standing(71.9, 50))).toBe("review");
    expect(decision(standing(75, 0))).toBe("qualified");
    expect(decision(standing(36, 100))).toBe("review");
    expect(decision(standing(35, 100))).toBe("not-qualified");
  });

  test("knock-outs lower a decision as the rubric says, whatever the score", () => {
    expect(decision(standing(95), [missed("weekly-hours")])).toBe("not-qualified");
    expect(decision(standing(95), [missed("english-reading")])).toBe("not-qualified");
    expect(decision(standing(95), [missed("answers-in-cantonese", 1)])).toBe("review");
    expect(decision(standing(95), [missed("answers-in-cantonese", 2)])).toBe("not-qualified");
    expect(decision(standing(10), [missed("answers-in-cantonese", 1)])).toBe("not-qualified");
  });

  test("what is unknown is ignored, or left to a person where the rubric says so", () => {
    const unknown: Tested = {
      id: "weekly-hours",
      status: "unknown",
      misses: 0,
      code: "hours-not-asked",
      params: {},
    };
    expect(decision(standing(90), [unknown])).toBe("qualified");
    expect(decision(standing(90), [unknown], { ...defaultRubric, unknown: "review" })).toBe("review");
    expect(decision(standing(10), [unknown], { ...defaultRubric, unknown: "review" })).toBe("not-qualified");
  });

  test("a part of the test that was not put leaves the decision to a person at best", () => {
    expect(decision(standing(95, 0, 67))).toBe("review");
  });

  test("without any scored answer a person decides, unless something knocks out", () => {
    expect(decide(standing(null), [], defaultRubric)).toMatchObject({
      decision: "review",
      reasons: [{ code: "no-answers" }],
    });
    expect(decision(standing(null), [missed("weekly-hours")])).toBe("not-qualified");
  });

  test("says first what decided: the hardest knock-out, then the softer ones, the band last", () => {
    const { reasons } = decide(
      standing(95),
      [missed("answers-in-cantonese"), missed("weekly-hours")],
      defaultRubric,
    );
    expect(reasons.map(({ code, params }) => [code, params.atMost])).toEqual([
      ["weekly-hours", "not-qualified"],
      ["answers-in-cantonese", "review"],
      ["band", undefined],
    ]);
  });

  test("tells the band, what it was read on, and where the next one begins", () => {
    expect(decide(standing(50, 50), [], defaultRubric).reasons.at(-1)).toEqual({
      code: "band",
      params: { decision: "review", standing: 53, test: 50, from: 42, next: "qualified", nextFrom: 75 },
    });
  });

  test("reads the bands on what the rubric says: the test with its lift, or the score", () => {
    const by = (basis: "test" | "total", lift: number) => ({
      ...defaultRubric,
      decision: { ...defaultRubric.decision, standing: basis, lift },
    });
    expect(decision(standing(80, 20), [], by("test", 0))).toBe("qualified");
    expect(decision(standing(80, 20), [], by("total", 0))).toBe("review");
    expect(decision(standing(50, 50), [], by("test", 50))).toBe("qualified");
  });

  test("a decision that fails a condition gives way to the next lower one", () => {
    const rubric: Rubric = {
      ...defaultRubric,
      decision: {
        ...defaultRubric.decision,
        conditions: [
          { decision: "qualified", measure: "weakest-answer", atLeast: 60 },
          { decision: "review", measure: "weakest-answer", atLeast: 55 },
        ],
      },
    };
    const { decision: given, reasons } = decide(standing(95), [], rubric);
    expect(given).toBe("not-qualified");
    expect(reasons.map(({ code, params }) => [code, params.decision])).toEqual([
      ["condition-weakest-answer", "qualified"],
      ["condition-weakest-answer", "review"],
      ["band", "qualified"],
    ]);
  });

  test.each([
    ["test", 78],
    ["total", 72],
    ["weakest-answer", 50],
    ["answers-scored", 90],
  ] as const)(
    "a condition on %s reads that figure, which is enough when it is reached",
    (measure, figure) => {
      const at: Standing = { test: 78, interview: 58, total: 72, weakestAnswer: 50, answersScored: 90 };
      const given = (atLeast: number) =>
        decide(at, [], {
          ...defaultRubric,
          decision: { ...defaultRubric.decision, conditions: [{ decision: "qualified", measure, atLeast }] },
        });
      expect(given(figure).decision).toBe("qualified");
      const { decision: lowered, reasons } = given(figure + 1);
      expect(lowered).toBe("review");
      expect(reasons[0]).toEqual({
        code: `condition-${measure}`,
        params: { decision: "qualified", figure, atLeast: figure + 1 },
      });
    },
  );

  test("misses up to the number that a rubric names are let pass, as is a requirement that it does not have", () => {
    const two: Rubric = {
      ...defaultRubric,
      requirements: [{ id: "answers-in-cantonese", knockOut: [{ misses: 2, atMost: "review" }] }],
    };
    expect(decision(standing(95), [missed("answers-in-cantonese", 1)], two)).toBe("qualified");
    expect(decision(standing(95), [missed("answers-in-cantonese", 2)], two)).toBe("review");
    expect(decision(standing(95), [missed("weekly-hours")], two)).toBe("qualified");
  });

  test("what is unknown is told, where it leaves a decision to a person, and where not is not", () => {
    const unknown: Tested = {
      id: "weekly-hours",
      status: "unknown",
      misses: 0,
      code: "hours-not-asked",
      params: { least: 10 },
    };
    const told = (at: number) =>
      decide(standing(at), [unknown], { ...defaultRubric, unknown: "review" }).reasons.map(
        ({ code, params }) => [code, params.requirement, params.least],
      );
    expect(told(90)).toEqual([
      ["hours-not-asked", "weekly-hours", 10],
      ["band", undefined, undefined],
    ]);
    expect(told(50)).toEqual([["band", undefined, undefined]]);
  });

  test("the best band tells of no next one, and a lifted test is 100 at most", () => {
    expect(decide(standing(98, 100), [], defaultRubric).reasons.at(-1)?.params).toEqual({
      decision: "qualified",
      standing: 100,
      test: 98,
      from: 75,
    });
  });
});
