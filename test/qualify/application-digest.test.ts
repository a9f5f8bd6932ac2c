import { describe, expect, test } from "vitest";
import {
  applicationDigest,
  defaultRubric,
  defineTask,
  isInputError,
  type QualifyAllOptions,
  qualify,
  qualifyAll,
  safeQualify,
} from "../../src/index.js";
import { applications, sample } from "../support/fixtures.js";

describe("applicationDigest", () => {
  test("tells the digest of every sample's result before it is scored, each another", () => {
    const digests = applications.map((application) => applicationDigest(application));
    expect(digests).toEqual(applications.map((application) => qualify(application).provenance.digest));
    expect(new Set(digests).size).toBe(applications.length);
  });

  test("is the same whatever the order of keys, what was left undefined, and the program that wrote the JSON", () => {
    const { id, interview, responses } = sample("a017");
    const digest = applicationDigest({ id, interview, responses });
    expect(applicationDigest({ responses, ratings: undefined, interview, id })).toBe(digest);
    const escaped = JSON.stringify({ responses, interview, id }).replace(/[^\0-~]/gu, (character) =>
      [...Array(character.length).keys()]
        .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`)
        .join(""),
    );
    expect(escaped).not.toMatch(/\p{Script=Han}/u);
    expect(applicationDigest(JSON.parse(escaped))).toBe(digest);
  });

  test("differs by rubric and tasks, as the result's does", () => {
    const application = { interview: {}, responses: { rewrite: "講起茶記,香港人日日都離唔開佢。" } };
    const rewrite = (version: string) =>
      defineTask({
        id: "rewrite",
        version,
        title: { en: "Rewriting", yue: "改寫" },
        prompt: { en: "Rewrite this.", yue: "改寫呢段。" },
        demands: [{ id: "subject", name: { en: "the subject", yue: "主題" }, words: ["茶記"] }],
      });
    const rubric = {
      ...defaultRubric,
      id: "editors",
      criteria: [{ id: "rewrite", group: "test" as const, weight: 70 }],
    };
    const all = [
      { tasks: [rewrite("1")], rubric },
      { tasks: [rewrite("2")], rubric },
      { tasks: [rewrite("1")], rubric: { ...rubric, id: "others" } },
    ];
    const digests = all.map((options) => applicationDigest(application, options));
    expect(digests).toEqual(all.map((options) => qualify(application, options).provenance.digest));
    expect(new Set(digests).size).toBe(all.length);
  });

  test("takes the options of a batch, of which none is part of it", () => {
    const options: QualifyAllOptions = { rubric: { ...defaultRubric, id: "ours" }, nearDuplicates: true };
    const [result] = [...qualifyAll([sample("a017")], options)];
    for (const all of [options, { ...options, jobs: 2 }, { ...options, jobs: undefined }])
      expect(applicationDigest(sample("a017"), all)).toBe(result?.data?.provenance.digest);
    // @ts-expect-error: it would find nothing, and refuses them at runtime as well.
    expect(() => qualify(sample("a017"), options)).toThrow("options.nearDuplicates");
    expect(qualify(sample("a017"), { nearDuplicates: undefined, jobs: undefined })).toEqual(
      qualify(sample("a017")),
    );
  });

  test("refuses what cannot be scored, as qualify does", () => {
    const bad = { interview: { hoursPerWeek: "阿明" }, responses: {}, name: "阿明" };
    const refused = safeQualify(bad);
    expect.assertions(2);
    try {
      applicationDigest(bad);
    } catch (error) {
      expect(isInputError(error)).toBe(true);
      expect(refused).toEqual({ success: false, error });
    }
  });
});
