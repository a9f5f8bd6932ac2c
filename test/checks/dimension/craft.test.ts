import { describe, expect, test } from "vitest";
import { craftDimension } from "../../../src/checks/dimension/craft.js";
import { craftWeights } from "../../../src/craft/weights.js";
import { tasks } from "../../../src/index.js";
import { TASKS } from "../../support/fixtures.js";
import { demanded, GOOD } from "../../support/responses.js";

const rate = (text: string) => craftDimension.rate(demanded("character", text)).rating;

describe("dimension/craft", () => {
  test.each(TASKS)("a good %s is rated high", (task) => {
    expect(craftDimension.rate(demanded(task, GOOD[task])).rating).toBeGreaterThan(0.75);
  });

  test("a list of plain words is rated below a picture, and saying it again does not help", () => {
    const plain = "有個女仔好靚好善良,個個男仔見到都鍾意佢。";
    expect(rate(plain)).toBeLessThan(rate(GOOD.character) - 0.3);
    expect(rate(plain.repeat(20))).toBeLessThan(0.5);
  });

  test.each(TASKS)("the weights of %s add up to 100", (task) => {
    expect(craftWeights(tasks[task]).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });
});
