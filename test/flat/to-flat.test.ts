import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flatFields } from "../../src/flat/flat-fields.js";
import { shortNames } from "../../src/flat/short-names.js";
import { toFlat } from "../../src/flat/to-flat.js";
import { defaultRubric, defineTask, isInputError, type Qualification, qualify } from "../../src/index.js";
import { applications } from "../support/fixtures.js";

const application = {
  id: "c-77",
  interview: {
    platformExperience: "Outlier 寫咗年半 prompt,冇做過評分",
    education: "中大學士",
    hoursPerWeek: 20,
  },
  responses: {
    character:
      "我阿公對手大過蒲扇,成日話自己前世係芭蕉葉。朝朝五點佢戴住頂穿窿草帽去餵雀,真係有雀飛埋嚟,佢反而縮晒沙。",
    professionalEmail:
      "林經理:\n\n第三季嘅季度財務報告夾咗喺附件,想麻煩你畀啲意見。我將兩間舖嘅毛利分開計,咁樣分析夠唔夠清楚?\n\n唔該晒。\n阿敏",
  },
};
const result = qualify(application);
const HOSTILE = "\u{20000}";

/** A result of a task, a criterion and a requirement of these ids. */
const resultOf = (ids: readonly string[], id = "x"): Qualification<string> => {
  const [grade] = Object.values(result.responses);
  const [criterion] = result.criteria;
  const [requirement] = result.requirements;
  if (!grade || !criterion || !requirement) throw new Error("the sample has none");
  return {
    ...result,
    id,
    criteria: ids.map((one) => ({ ...criterion, id: one })),
    requirements: ids.map((one) => ({ ...requirement, id: one })),
    responses: Object.fromEntries(ids.map((one) => [one, { ...grade, task: one }])),
  } as unknown as Qualification<string>;
};

describe("toFlat", () => {
  test("tells a result in one layer", () => {
    const band = result.reasons.find(({ code }) => code === "band");
    expect(band?.params.standing).toBeGreaterThan(Number(band?.params.test));
    expect(toFlat(result)).toMatchObject({
      id: "c-77",
      status: "scored",
      score: result.score,
      decision: result.decision,
      standing: band?.params.standing,
      test: band?.params.test,
      recommendation: "no_decision",
      reason: result.reasons[0]?.code,
      answers: 3,
      answers_scored: 2,
      answers_accepted: 2,
      language_character: "cantonese",
      accepted_professional_email: true,
      script_character: "traditional",
      rating_persuasive_email: null,
      points_persuasive_email: null,
      points_portfolio: null,
      max_points_portfolio: 0,
      demands_of_professional_email: 5,
      req_weekly_hours: "met",
      req_english_reading: "unknown",
      reqs_unknown: 2,
      rubric_id: defaultRubric.id,
      rubric_version: defaultRubric.version,
      digest: result.provenance.digest,
    });
  });

  test("a rating is a mark out of ten, and points come to the score", () => {
    const flat = toFlat(result);
    expect(flat.rating_character).toBeCloseTo(10 * (result.responses.character.rating ?? Number.NaN), 0);
    const sum = (prefix: string) =>
      Object.entries(flat).reduce(
        (total, [key, value]) => total + (key.startsWith(prefix) ? Math.round(10 * Number(value ?? 0)) : 0),
        0,
      ) / 10;
    expect(sum("points_")).toBe(result.score);
    expect(sum("max_points_")).toBe(100);
  });

  test("has the fields of the table, in its order, and no others", () => {
    const pattern = (key: string) => new RegExp(`^${key.replace(/<\w+>/u, "[a-z_]+")}$`, "u");
    // Points of criteria and their like come in pairs and fours: the order of their first ones counts.
    const fieldOf = (key: string) => flatFields.findIndex((field) => pattern(field.key).test(key));
    const keys = Object.keys(toFlat(result));
    expect(keys.filter((key) => fieldOf(key) < 0)).toEqual([]);
    const firsts = [...new Set(keys.map(fieldOf))];
    expect(firsts).toEqual(flatFields.map((_, i) => i));
    for (const [key, value] of Object.entries(toFlat(result))) {
      const type = flatFields[fieldOf(key)]?.type;
      if (value !== null) expect([key, typeof value]).toEqual([key, type === "text" ? "string" : type]);
    }
  });

  test.each([
    ["qualified", 80, "yes"],
    ["review", 60, "no_decision"],
    ["not-qualified", 20, "no"],
    ["review", null, "no_decision"],
    ["not-qualified", null, "no_decision"],
  ] as const)("%s with a score of %s is %s", (decision, score, recommendation) => {
    expect(toFlat({ ...result, decision, score }).recommendation).toBe(recommendation);
  });

  test("an application without any answer has nulls and no zeros for points", () => {
    const flat = toFlat(qualify({ interview: { hoursPerWeek: 20 }, responses: {} }));
    expect(flat).toMatchObject({
      id: null,
      status: "not-scored",
      score: null,
      recommendation: "no_decision",
    });
    const points = Object.entries(flat).filter(([key]) => /^(?:max_)?points_|^rating_/u.test(key));
    expect(points.length).toBeGreaterThan(10);
    expect(points.map(([, value]) => value)).toEqual(points.map(() => null));
  });

  test("names what the chief reason is about, and each advisory once", () => {
    const copied = applications
      .map((one) => toFlat(qualify(one)))
      .find(({ advisories_count }) => Number(advisories_count) > 1);
    expect(String(copied?.advisories).split(", ")).toEqual([
      ...new Set(String(copied?.advisories).split(", ")),
    ]);
    expect(toFlat(result).reason_about).toBe("professionalEmail");
    const busy = qualify({ ...application, interview: { hoursPerWeek: 4 } });
    expect(toFlat(busy)).toMatchObject({
      recommendation: "no",
      reason_about: "weekly-hours",
      req_weekly_hours: "not-met",
    });
  });

  test("a prefix stands before every key, and no key is longer than 30", () => {
    const flat = toFlat(result, { prefix: "canto_q_" });
    expect(Object.keys(flat)).toHaveLength(Object.keys(toFlat(result)).length);
    for (const key of Object.keys(flat)) expect(key).toMatch(/^canto_q_[a-z][a-z0-9_]{0,21}$/u);
    expect(toFlat(result, { prefix: "cq_" }).cq_decision).toBe(result.decision);
  });

  test("two candidates of one rubric have the same keys", () => {
    const [first, second] = applications;
    expect(Object.keys(toFlat(qualify(first)))).toEqual(Object.keys(toFlat(qualify(second))));
  });

  test("text is cut in whole characters", () => {
    const long = { ...result, id: `ab${HOSTILE.repeat(30)}` };
    expect(toFlat(long, { longest: 20 }).id).toBe(`ab${HOSTILE.repeat(8)}…`);
    expect(toFlat(long, { longest: 21 }).id).toBe(`ab${HOSTILE.repeat(9)}…`);
    expect(toFlat({ ...result, id: "x".repeat(251) }).id).toBe(`${"x".repeat(249)}…`);
    expect(toFlat({ ...result, id: "x".repeat(250) }).id).toBe("x".repeat(250));
  });

  test("tasks of your own have keys of their own, in any script", () => {
    const words = { en: "x", yue: "乜" };
    const make = (id: string) =>
      defineTask({
        id,
        version: "1",
        title: words,
        prompt: words,
        demands: [{ id: "a", name: words, words: ["茶"] }],
      });
    const ids = [
      "謎語",
      "打油詩",
      "rewriteTheMachineParagraphNaturally",
      "rewriteTheMachineParagraphQuickly",
    ];
    const tasks = ids.map(make);
    const rubric = {
      ...defaultRubric,
      id: "own",
      criteria: ids.map((id) => ({ id, group: "test" as const, weight: 1 })),
    };
    const flat = toFlat(
      qualify({ interview: {}, responses: { 謎語: "飲茶飲到傻咗,仲話唔夠。" } }, { tasks, rubric }),
    );
    const ratings = Object.keys(flat).filter((key) => key.startsWith("rating_"));
    expect(ratings).toHaveLength(4);
    expect(ratings.filter((key) => flat[key] !== null)).toHaveLength(1);
    for (const key of ratings) expect(key).toMatch(/^rating_(?:x|rewrite_th)_[a-z0-9]{7}$/u);
  });

  test.each([
    [{ longest: 19 }, "options.longest"],
    [{ longest: 30.5 }, "options.longest"],
    [{ longest: "30" }, "options.longest"],
    [{ prefix: "Canto" }, "options.prefix"],
    [{ prefix: "nine_char" }, "options.prefix"],
    [{ prefix: "1a" }, "options.prefix"],
    [{ prefix: 5 }, "options.prefix"],
    [{ lenght: 30 }, "options.lenght"],
    [null, "options"],
  ])("refuses %j at %s", (options, path) => {
    expect(() => toFlat(result, options as never)).toThrow(
      expect.toSatisfy((error) => isInputError(error) && error.issues[0]?.path === path),
    );
  });

  test.each([undefined, null, {}, "x"])("refuses %j for a result", (given) => {
    expect(() => toFlat(given as never)).toThrow(expect.toSatisfy(isInputError));
  });

  test("holds nothing of what the 120 sample candidates wrote", { timeout: 120_000 }, () => {
    for (const one of applications) {
      const flat = toFlat(qualify({ ...one, id: "x" }));
      const written = [
        ...Object.values(one.responses),
        one.interview.education,
        one.interview.portfolio,
      ].join("\n");
      for (const value of Object.values(flat))
        if (typeof value === "string") {
          expect(value).toMatch(/^[\x20-\x7e]*$/u);
          if (value.length > 12) expect(written).not.toContain(value);
        }
    }
  });

  test("whatever the ids: keys of at most 30, none lost, values plain and no longer than asked", () => {
    const id = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 200 }),
      fc.stringMatching(/^[a-z]{1,12}(?:[-_][a-z]{1,8}){0,4}$/u),
      fc.stringMatching(/^[a-z]{1,12}(?:[A-Z][a-z]{1,8}){0,4}$/u),
      fc.constantFrom("fooBar", "foo-bar", "foo_bar", "__proto__", "constructor"),
    );
    const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        ids,
        fc.integer({ min: 20, max: 300 }),
        fc.constantFrom("", "q", "canto_q_"),
        (given, longest, prefix) => {
          const flat = toFlat(resultOf(given, given.join("")), { longest, prefix });
          const fixed = flatFields.filter(({ key }) => !key.includes("<")).length;
          // Two of a criterion, six of a task, one of a requirement.
          expect(Object.keys(flat)).toHaveLength(fixed + 9 * given.length);
          for (const [key, value] of Object.entries(flat)) {
            expect(key).toMatch(/^[a-z][a-z0-9_]{0,29}$/u);
            expect(value === null || ["string", "number", "boolean"].includes(typeof value)).toBe(true);
            if (typeof value === "string") expect(value.length).toBeLessThanOrEqual(longest);
            expect(String(value)).not.toMatch(/\p{Surrogate}/u);
          }
        },
      ),
    );
  });
});

describe("shortNames", () => {
  test("a name hangs on its id, not on the others", () => {
    const long = "a-criterion-with-a-very-long-id";
    expect(shortNames([long], 18).get(long)).toBe(
      shortNames(["one", "another-long-criterion-id", long], 18).get(long),
    );
  });

  test.each([
    ["professionalEmail", "professional_email"],
    ["platform-writing", "platform_writing"],
    ["character", "character"],
  ])("%s is %s", (id, name) => {
    expect(shortNames([id], 18).get(id)).toBe(name);
  });

  test("ids that would share a name do not", () => {
    const names = shortNames(["fooBar", "foo-bar", "foo_bar"], 18);
    expect(names.get("fooBar")).toBe("foo_bar");
    expect(new Set(names.values()).size).toBe(3);
  });
});
