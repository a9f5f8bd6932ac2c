import { describe, expect, test } from "vitest";
import { platformRating } from "../../../src/checks/interview/platform-rating.js";
import { platformWriting } from "../../../src/checks/interview/platform-writing.js";

describe("interview/platform-rating", () => {
  test("measures months of rating, apart from writing", () => {
    const platformExperience =
      "just over a yr on Outlier doing prompt writing, before that 2 yrs of search rating";
    expect(platformRating.measure({ platformExperience })).toMatchObject({ status: "scored", value: 24 });
  });

  test("rating that nobody counted is for a person, and beside writing that was", () => {
    const platformExperience = "Surge, eight months of writing. Some grading as well, I forget how long.";
    expect(platformRating.measure({ platformExperience })).toMatchObject({ status: "not-scored" });
    expect(platformWriting.measure({ platformExperience })).toEqual({
      ...{ status: "scored", value: 8 },
      evidence: [
        expect.objectContaining({ code: "writing-months" }),
        expect.objectContaining({ code: "platform" }),
      ],
    });
  });

  test("silence is not asked", () => {
    expect(platformRating.measure({})).toEqual({ status: "not-asked" });
  });
});
