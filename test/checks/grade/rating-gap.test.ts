import { describe, expect, test } from "vitest";
import { type Application, defaultRubric, qualify } from "../../../src/index.js";
import { GOOD } from "../../support/responses.js";

const gaps = (ratings: Application["ratings"], rubric = defaultRubric) =>
  qualify({ interview: {}, responses: GOOD, ratings }, { rubric })
    .advisories.filter(({ code }) => code === "rating-gap")
    .map(({ params }) => params?.dimension);

const mark = (dimension: "language" | "craft" | "overall", value: number, rater = "r1") => ({
  rater,
  task: "character" as const,
  dimension,
  value,
});

describe("grade/rating-gap", () => {
  test("raised where the mean of people's marks is far from the machine's, for a side or for the whole", () => {
    expect(gaps([mark("language", 0.25)])).toEqual(["language"]);
    expect(gaps([mark("craft", 0, "r1"), mark("craft", 0.25, "r2")])).toEqual(["craft"]);
    expect(gaps([mark("overall", 0.2)])).toEqual(["overall"]);
    expect(gaps([mark("language", 0.25), mark("overall", 0.1)])).toEqual(["language", "overall"]);
  });

  test("also where the rubric only keeps people's marks beside the machine's", () => {
    const keep = { ...defaultRubric, response: { ...defaultRubric.response, ratings: "keep" as const } };
    expect(gaps([mark("language", 0.25)], keep)).toEqual(["language"]);
  });

  test("not by a mark more or less, a mean that agrees, or nothing", () => {
    expect(gaps([mark("language", 0.75)])).toEqual([]);
    expect(gaps([mark("overall", 0.7)])).toEqual([]);
    expect(gaps([mark("language", 0.5, "r1"), mark("language", 1, "r2")])).toEqual([]);
    expect(gaps(undefined)).toEqual([]);
  });

  test("changes no score", () => {
    const keep = { ...defaultRubric, response: { ...defaultRubric.response, ratings: "keep" as const } };
    const score = (ratings: Application["ratings"]) =>
      qualify({ interview: {}, responses: GOOD, ratings }, { rubric: keep }).score;
    expect(score([mark("language", 0)])).toBe(score(undefined));
  });
});
