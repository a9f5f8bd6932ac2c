import { expect, test } from "vitest";
import { weeklyHours } from "../../../src/checks/requirement/weekly-hours.js";
import { candidate } from "../../support/candidates.js";

const status = (hoursPerWeek?: number) =>
  weeklyHours.test(candidate(hoursPerWeek === undefined ? {} : { hoursPerWeek }), { hours: 10 }).status;

test("requirement/weekly-hours: 10 is enough, 9.5 is not, silence is unknown", () => {
  expect(status(10)).toBe("met");
  expect(status(9.5)).toBe("not-met");
  expect(status()).toBe("unknown");
});
