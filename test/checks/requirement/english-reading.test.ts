import { expect, test } from "vitest";
import { englishReading } from "../../../src/checks/requirement/english-reading.js";
import { candidate } from "../../support/candidates.js";

test("requirement/english-reading: basic is enough, none is not, silence is unknown", () => {
  const test = (interview: Parameters<typeof candidate>[0], level = "basic") =>
    englishReading.test(candidate(interview), { level }).status;
  expect(test({ englishReading: "basic" })).toBe("met");
  expect(test({ englishReading: "none" })).toBe("not-met");
  expect(test({})).toBe("unknown");
  expect(test({ englishReading: "basic" }, "fluent")).toBe("not-met");
});
