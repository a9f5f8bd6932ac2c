import { expect, test } from "vitest";
import {
  parseDuration,
  parseEducation,
  parsePlatformExperience,
  parsePortfolio,
} from "../../src/interview.js";

test.each([
  ["a length", parseDuration],
  ["education", parseEducation],
  ["platform work", parsePlatformExperience],
  ["a portfolio", parsePortfolio],
] as const)(
  "an answer on %s of more than two thousand characters is for a person, and says so",
  (_, read) => {
    expect(read("寫".repeat(2_001))).toMatchObject({
      status: "not-scored",
      evidence: [{ code: "too-long", params: { characters: 2_001 } }],
    });
    expect(JSON.stringify(read("寫".repeat(2_000)))).not.toContain("too-long");
  },
);
