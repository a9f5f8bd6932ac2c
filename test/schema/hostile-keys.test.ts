import { describe, expect, test } from "vitest";
import { type Application, defaultRubric, qualify, safeQualify, toFlat } from "../../src/index.js";
import { fromJsonResume } from "../../src/interview.js";
import { sample } from "../support/fixtures.js";

/** As a parser makes it: `__proto__` is a key like any other. */
const json = (text: string): unknown => JSON.parse(text);
const clean = Object.getOwnPropertyNames(Object.prototype).sort();
const expectClean = (): void => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(clean);
  expect(({} as Record<string, unknown>).hoursPerWeek).toBeUndefined();
};

describe("keys that would reach for a prototype", () => {
  test.each([
    ["an application", `{"__proto__":{"hoursPerWeek":1},"interview":{},"responses":{}}`, "__proto__"],
    ["an interview", `{"interview":{"__proto__":{"hoursPerWeek":1}},"responses":{}}`, "interview.__proto__"],
    ["responses", `{"interview":{},"responses":{"constructor":"x"}}`, "responses.constructor"],
    [
      "a spell",
      `{"interview":{"platformExperience":[{"platform":"x","kind":"writing","__proto__":{}}]},"responses":{}}`,
      "interview.platformExperience[0].__proto__",
    ],
    [
      "a mark",
      `{"interview":{},"responses":{},"ratings":[{"rater":"r","value":1,"prototype":1}]}`,
      "ratings[0].prototype",
    ],
  ])("are refused in %s", (_, text, path) => {
    const result = safeQualify(json(text));
    expect(result.success ? [] : result.error.issues.map((issue) => issue.path)).toEqual([path]);
    expectClean();
  });

  test("are refused in a rubric", () => {
    const text = JSON.stringify(defaultRubric).replace("{", '{"__proto__":{"hoursPerWeek":1},');
    const result = safeQualify({ interview: {}, responses: {} }, { rubric: json(text) as never });
    expect(!result.success && result.error.issues.map((issue) => issue.path)).toEqual(["__proto__"]);
    expectClean();
  });

  test("of a résumé are passed over, as all that is not known", () => {
    const work = `{"name":"Outlier","position":"Prompt writer","startDate":"2023-01","endDate":"2024-06"}`;
    const plain = fromJsonResume(json(`{"work":[${work}]}`));
    const hostile = work.replace(
      "{",
      '{"__proto__":{"summary":"x"},"constructor":{"prototype":{"hoursPerWeek":1}},',
    );
    expect(
      fromJsonResume(
        json(`{"__proto__":{"hoursPerWeek":1,"education":[]},"constructor":1,"work":[${hostile}]}`),
      ),
    ).toEqual(plain);
    expectClean();
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "are names where names may be: %s",
    (name) => {
      const given: Application = {
        ...sample("a001"),
        id: name,
        interview: { platformExperience: [{ platform: name, kind: "writing", months: 12 }], education: name },
        ratings: [{ rater: name, value: 0.5 }],
      };
      const result = qualify(given);
      expect(result.id).toBe(name);
      expect(toFlat(result)).toMatchObject({ id: name });
      expectClean();
    },
  );
});

describe("problems without number", () => {
  test("are told up to a hundred, and the rest counted", () => {
    const keys = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`k${i}`, 1]));
    const result = safeQualify({ interview: keys, responses: {} });
    if (result.success) throw new Error("was scored");
    expect(result.error.issues).toHaveLength(101);
    expect(result.error.issues.at(0)?.path).toBe("interview.k0");
    expect(result.error.issues.at(-1)?.message).toBe("application: 900 more problems");
  });

  test("are all told where they are a hundred", () => {
    const keys = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`k${i}`, 1]));
    const result = safeQualify({ interview: keys, responses: {} });
    expect(!result.success && result.error.issues.map((issue) => issue.path)).toEqual(
      Object.keys(keys).map((key) => `interview.${key}`),
    );
  });
});
