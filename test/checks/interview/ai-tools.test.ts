import { expect, test } from "vitest";
import { aiTools } from "../../../src/checks/interview/ai-tools.js";

test("interview/ai-tools measures what the candidate says; silence is not asked", () => {
  expect(aiTools.measure({ aiTools: true })).toMatchObject({ status: "scored", value: true });
  expect(aiTools.measure({ aiTools: false })).toMatchObject({ status: "scored", value: false });
  expect(aiTools.measure({})).toEqual({ status: "not-asked" });
});
