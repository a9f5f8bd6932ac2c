import { describe, expect, test } from "vitest";
import { writingYears } from "../../../src/checks/interview/writing-years.js";

describe("interview/writing-years", () => {
  test.each([
    [6, 6],
    ["5", 5],
    ["三年半", 3.5],
    ["about 10 years", 10],
    ["冇", 0],
  ])("%s is %d years", (cantoneseWritingYears, value) => {
    expect(writingYears.measure({ cantoneseWritingYears })).toMatchObject({ status: "scored", value });
  });

  test("silence is not asked, what cannot be read is not scored", () => {
    expect(writingYears.measure({})).toEqual({ status: "not-asked" });
    expect(writingYears.measure({ cantoneseWritingYears: "好耐" }).status).toBe("not-scored");
  });
});
