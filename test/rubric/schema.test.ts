import { describe, expect, test } from "vitest";
import { defaultRubric, qualify, type Rubric, safeQualify } from "../../src/index.js";
import { put } from "../support/put.js";

const complaints = (rubric: unknown): [path: string, expected: string][] => {
  const result = safeQualify({ interview: {}, responses: {} }, { rubric } as never);
  return result.success ? [] : result.error.issues.map(({ path, expected }) => [path, expected]);
};

const CURVE = "a curve: a list of [value, rating], values ascending, ratings 0 to 1";
const CRITERIA = "a list of 1 to 100 criteria";
const LONG = "x".repeat(2_001);
const POINTS = "criteria.3.scale.points";

/** A place in a rubric, what stands there, where that is told, and all that is said to be expected there. */
const FAULTS: [at: string, value: unknown, path: string, expected: string][] = [
  ["id", "", "id", "text: the rubric's id, 1 to 200 characters"],
  ["version", 1, "version", "text: the rubric's version, 1 to 200 characters"],
  ["criteria", {}, "criteria", CRITERIA],
  ["criteria", [], "criteria", CRITERIA],
  ["criteria", new Array(101).fill(defaultRubric.criteria[0]), "criteria", CRITERIA],
  ["criteria.0", 5, "criteria[0]", "an object: a criterion"],
  ["criteria.0.id", "", "criteria[0].id", "text: the criterion's id, 1 to 200 characters"],
  ["criteria.0.group", "exam", "criteria[0].group", "one of test, interview"],
  ["criteria.0.weight", -1, "criteria[0].weight", "a number from 0 to 1000000: weight"],
  ["criteria.0.rationale", LONG, "criteria[0].rationale", "text: why, at most 2000 characters"],
  ["criteria.0.bonus", 1, "criteria[0].bonus", "only id, group, weight, rationale, source, scale"],
  ["criteria.3.scale", "high", "criteria[3].scale", "a scale of kind curve, levels or yes-no"],
  [`${POINTS}`, undefined, "criteria[3].scale.points", CURVE],
  [`${POINTS}`, [], "criteria[3].scale.points", CURVE],
  [`${POINTS}`, Array.from({ length: 51 }, (_, i) => [i, 0]), "criteria[3].scale.points", CURVE],
  [`${POINTS}.0`, 5, "criteria[3].scale.points[0]", CURVE],
  [`${POINTS}.0.0`, "0", "criteria[3].scale.points[0][0]", CURVE],
  [`${POINTS}.0.1`, 2, "criteria[3].scale.points[0][1]", "a number from 0 to 1: rating"],
  [`${POINTS}.1.0`, 0, "criteria[3].scale.points[1][0]", "a value above 0"],
  ["criteria.3.scale.top", 1, "criteria[3].scale.top", "only kind, points"],
  ["criteria.7.scale.ratings", 1, "criteria[7].scale.ratings", "an object: a rating for each level"],
  ["criteria.7.scale.ratings.none", 2, "criteria[7].scale.ratings.none", "a number from 0 to 1: rating"],
  ["criteria.8.scale.yes", 1, "criteria[8].scale.yes", "only kind"],
  [
    "criteria.3.id",
    "charm",
    "criteria[3].id",
    "one of platform-writing, platform-rating, portfolio, writing-years, education, ai-tools, availability",
  ],
  [
    "criteria.7.scale.ratings",
    { none: 0, secondary: 0, "post-secondary": 0, bachelor: 1, master: 1, wizard: 1 },
    "criteria[7].scale.ratings",
    "a rating for each of none, secondary, post-secondary, bachelor, master, doctorate",
  ],
  [
    "criteria.7.scale.ratings.wizard",
    1,
    "criteria[7].scale.ratings",
    "a rating for each of none, secondary, post-secondary, bachelor, master, doctorate",
  ],
  ["requirements", {}, "requirements", "a list of at most 100: requirements"],
  ["requirements.0", 5, "requirements[0]", "an object: a requirement"],
  ["requirements.0.id", 5, "requirements[0].id", "text: the requirement's id, 1 to 200 characters"],
  ["requirements.2.limits", 5, "requirements[2].limits", "an object of limits"],
  ["requirements.2.limits.hours", true, "requirements[2].limits.hours", "a number or text"],
  [
    "requirements.3.limits.level",
    undefined,
    "requirements[3].limits.level",
    "one of none, basic, intermediate, fluent",
  ],
  ["requirements.2.limits.hours", "5", "requirements[2].limits.hours", "a number from 0 up"],
  ["requirements.0.limits", { hours: 1 }, "requirements[0].limits.hours", "only no limits"],
  ["requirements.0.knockOut", 5, "requirements[0].knockOut", "a list of knock-outs"],
  ["requirements.0.knockOut", [], "requirements[0].knockOut", "a list of at least one knock-out"],
  ["requirements.0.knockOut.0", 5, "requirements[0].knockOut[0]", "an object: a knock-out"],
  [
    "requirements.0.knockOut.0.misses",
    0,
    "requirements[0].knockOut[0].misses",
    "a number from 1 to 1000: misses",
  ],
  ["response", 5, "response", "an object: how an answer's four dimensions make its rating"],
  ["response.weights", 5, "response.weights", "an object: weights of the dimensions"],
  ["response.weights.language", -1, "response.weights.language", "a number from 0 to 1000: weight"],
  ["response.weights.task", -1, "response.weights.task", "a number from 0 to 1000: weight"],
  ["response.weights.craft", -1, "response.weights.craft", "a number from 0 to 1000: weight"],
  ["response.weights.mechanics", -1, "response.weights.mechanics", "a number from 0 to 1000: weight"],
  [
    "response.weights",
    { language: 0, task: 0, craft: 0, mechanics: 0 },
    "response.weights",
    "weights of which one at least is above 0",
  ],
  ["response.scale", 5, "response.scale", CURVE],
  ["response.ceilings", 5, "response.ceilings", "an object: ceilings"],
  ["response.ratings", "mix", "response.ratings", "one of replace, keep"],
  ["decision", 5, "decision", "an object: the decision policy"],
  ["decision.standing", "best", "decision.standing", "one of total, test"],
  ["decision.lift", 101, "decision.lift", "a number from 0 to 100: lift"],
  ["decision.bands", 5, "decision.bands", "a list of bands"],
  ["decision.bands", [], "decision.bands", "a list of at least one band"],
  ["decision.bands.0", 5, "decision.bands[0]", "an object: a band"],
  ["decision.bands.0.from", -1, "decision.bands[0].from", "a number from 0 to 100: lower edge"],
  ["decision.bands.0.from", 1, "decision.bands[0].from", "0, the lower edge of the first band"],
  ["decision.bands.1.from", 0, "decision.bands[1].from", "a lower edge above 0"],
  [
    "decision.bands.1.decision",
    "not-qualified",
    "decision.bands[1].decision",
    "a better decision than not-qualified",
  ],
  ["decision.conditions", 5, "decision.conditions", "a list of at most 100: conditions"],
  ["decision.conditions.0", 5, "decision.conditions[0]", "an object: a condition"],
  [
    "decision.conditions.0.measure",
    "luck",
    "decision.conditions[0].measure",
    "one of test, total, weakest-answer, answers-scored",
  ],
  [
    "decision.conditions.0.atLeast",
    101,
    "decision.conditions[0].atLeast",
    "a number from 0 to 100: least value",
  ],
];

describe("a rubric", () => {
  test.each(FAULTS)("with a fault at %s (%j) says so at %s: %s", (at, value, path, expected) => {
    expect(complaints(put(at, value))).toContainEqual([path, expected]);
  });

  test.each([
    ["weights of a single side", put("response.weights", { language: 0, task: 0, craft: 1, mechanics: 0 })],
    ["no hours at all", put("requirements.2.limits.hours", 0)],
    ["a condition on the test or on the score", put("decision.conditions.0.measure", "total")],
    ["a condition on the test alone", put("decision.conditions.0.measure", "test")],
    ["a single point on a curve", put(POINTS, [[0, 1]])],
    [
      "a curve from below 0",
      put(POINTS, [
        [-5, 0],
        [5, 1],
      ]),
    ],
    ["what is told only in words", put("criteria.0.rationale", "因為")],
  ])("may have %s", (_, rubric) => {
    expect(complaints(rubric)).toEqual([]);
  });

  test("a weight of 0 in the test does not make one", () => {
    const criteria = defaultRubric.criteria.map((one) =>
      one.group === "test" ? { ...one, weight: 0 } : one,
    );
    expect(complaints({ ...defaultRubric, criteria })).toEqual([
      ["decision.standing", "total, as no criterion of the test has a weight"],
    ]);
  });
});

describe("the default rubric", () => {
  test("cannot be changed by those who get it, at any depth", () => {
    const rubric = defaultRubric as unknown as Record<string, unknown>;
    expect(() => (rubric.id = "mine")).toThrow(TypeError);
    expect(() => (defaultRubric.criteria[0] as { weight: number }).weight++).toThrow(TypeError);
    expect(() => defaultRubric.decision.bands.pop()).toThrow(TypeError);
    expect(() => (defaultRubric.response.scale[0] as number[]).push(1)).toThrow(TypeError);
  });

  test("given by name is the one that is taken without", () => {
    const application = { interview: {}, responses: { character: "" } };
    const copy: Rubric = structuredClone(defaultRubric);
    expect(qualify(application, { rubric: defaultRubric })).toEqual(qualify(application));
    expect(qualify(application, { rubric: copy })).toEqual(qualify(application));
  });
});
