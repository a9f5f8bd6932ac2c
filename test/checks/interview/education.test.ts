import { describe, expect, test } from "vitest";
import { education } from "../../../src/checks/interview/education.js";

describe("interview/education", () => {
  test("measures the highest completed level", () => {
    expect(education.measure({ education: "HKU BA, now reading a part-time MA" })).toMatchObject({
      value: "bachelor",
    });
    expect(education.measure({ education: "中五" })).toMatchObject({ value: "secondary" });
  });

  test("silence is not asked, what cannot be read is not scored", () => {
    expect(education.measure({})).toEqual({ status: "not-asked" });
    expect(education.measure({ education: "唔方便講" }).status).toBe("not-scored");
  });
});
