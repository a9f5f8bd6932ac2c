import { describe, expect, test } from "vitest";
import { portfolio } from "../../../src/checks/interview/portfolio.js";

describe("interview/portfolio", () => {
  test("counts works by links and by descriptions alike", () => {
    const byLinks = portfolio.measure({
      portfolio: [{ url: "https://a.example.com" }, { url: "b.example.com/x" }],
    });
    const byWords = portfolio.measure({ portfolio: "粵語詩集《執骨》、短篇《夜更》" });
    expect(byLinks).toMatchObject({ status: "scored", value: 2 });
    expect(byWords).toMatchObject({ status: "scored", value: 2 });
  });

  test("none is 0, silence is not asked", () => {
    expect(portfolio.measure({ portfolio: "" })).toMatchObject({ status: "scored", value: 0 });
    expect(portfolio.measure({})).toEqual({ status: "not-asked" });
  });
});
