import { describe, expect, test } from "vitest";
import { gradeResponse } from "../../src/index.js";
import { applications } from "../support/fixtures.js";

describe("a letter loses nothing by a line of the form above it", () => {
  test.each(["2025年3月4日", "Question 1:", "(電郵正文)", "第二題", "答案:", "以下係電郵嘅範本:"])(
    "%s",
    (top) => {
      for (const { responses } of applications.slice(0, 60)) {
        const letter = responses.professionalEmail ?? "";
        const [plain, headed] = [letter, `${top}\n${letter}`].map((text) =>
          gradeResponse(text, "professionalEmail"),
        );
        const met = (grade: typeof plain) => grade?.demands.find(({ id }) => id === "to-boss")?.met;
        expect(met(headed)).toBe(met(plain));
        expect((plain?.rating ?? 0) - (headed?.rating ?? 0)).toBeLessThan(0.1);
      }
    },
  );
});
