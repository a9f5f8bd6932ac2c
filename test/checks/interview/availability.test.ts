import { expect, test } from "vitest";
import { availability } from "../../../src/checks/interview/availability.js";

test("interview/availability measures hours a week; silence is not asked", () => {
  expect(availability.measure({ hoursPerWeek: 0 })).toMatchObject({ status: "scored", value: 0 });
  expect(availability.measure({})).toEqual({ status: "not-asked" });
});
