import { describe, expect, test } from "vitest";
import { platformWriting } from "../../../src/checks/interview/platform-writing.js";

describe("interview/platform-writing", () => {
  test("measures months of writing, apart from rating", () => {
    const platformExperience =
      "just over a yr on Outlier doing prompt writing, before that 2 yrs of search rating";
    expect(platformWriting.measure({ platformExperience })).toMatchObject({ status: "scored", value: 12 });
  });

  test("none is 0, silence is not asked, what cannot be read is not scored", () => {
    expect(platformWriting.measure({ platformExperience: "冇" })).toMatchObject({
      status: "scored",
      value: 0,
    });
    expect(platformWriting.measure({})).toEqual({ status: "not-asked" });
    expect(platformWriting.measure({ platformExperience: "Outlier, writing" }).status).toBe("not-scored");
  });
});
