import { describe, expect, test } from "vitest";
import { taskDimension } from "../../../src/checks/dimension/task.js";
import { demanded, GOOD } from "../../support/responses.js";

describe("dimension/task", () => {
  test.each(["character", "professionalEmail", "persuasiveEmail"] as const)(
    "every demand of %s met is 1",
    (task) => {
      expect(taskDimension.rate(demanded(task, GOOD[task])).rating).toBe(1);
    },
  );

  test("a demand that is missing costs, and an answer about nothing is 0", () => {
    const without = GOOD.professionalEmail.replace(/呈現風格.*\n/u, "");
    expect(taskDimension.rate(demanded("professionalEmail", without)).rating).toBeLessThan(0.75);
    expect(taskDimension.rate(demanded("character", "今日天氣好好。")).rating).toBe(0);
  });
});
