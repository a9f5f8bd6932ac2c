import { describe, expect, test } from "vitest";
import { platformRating } from "../../../src/checks/interview/platform-rating.js";

describe("interview/platform-rating", () => {
  test("measures months of rating, apart from writing", () => {
    const platformExperience =
      "just over a yr on Outlier doing prompt writing, before that 2 yrs of search rating";
    expect(platformRating.measure({ platformExperience })).toMatchObject({ status: "scored", value: 24 });
  });

  test("silence is not asked", () => {
    expect(platformRating.measure({})).toEqual({ status: "not-asked" });
  });
});
