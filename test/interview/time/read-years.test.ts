import { describe, expect, test } from "vitest";
import { readYears } from "../../../src/interview/time/read-years.js";

describe("readYears", () => {
  test.each([
    ["5", 5],
    ["2.5", 2.5],
    ["1,5", 1.5],
    ["10+", 10],
    ["5-6", 5.5],
    ["5 or 6", 5.5],
    ["~5", 5],
    ["ten", 10],
    ["about five", 5],
    ["about five for years", 5],
    ["over 20", 20],
    ["五", 5],
    ["十幾", 14],
    ["大約八", 8],
    ["五六年", 5.5],
    ["二十年以上", 20],
    ["six months", 0.5],
    [7, 7],
    ["none", 0],
  ])("reads %j as %d years", (text, years) => {
    expect(readYears(text)).toMatchObject({ status: "scored", years });
  });

  test.each(["150", "300 years", "好耐", "since 2015", "phone 9123 4567"])("%j is for a person", (text) => {
    expect(readYears(text)).toMatchObject({ status: "not-scored", years: null });
  });

  test("shows what it was read from", () => {
    expect(readYears(5).evidence).toEqual([{ code: "years", params: { years: 5 } }]);
    expect(readYears("about 5").evidence).toEqual([
      { code: "years", start: 0, end: 7, text: "about 5", params: { years: 5 } },
    ]);
    expect(readYears("150").evidence).toEqual([{ code: "unreadable", start: 0, end: 3, text: "150" }]);
  });

  test("silence is not asked", () => {
    expect(readYears(undefined)).toMatchObject({ status: "not-asked", years: null });
  });
});
