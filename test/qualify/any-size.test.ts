import { expect, test } from "vitest";
import { qualify } from "../../src/index.js";

test.each(["嘅", "一", "㌖", "ﷺ", "a", "5", "\n", " ", "「", "。", "請", "好", "\ud83d"])(
  "text of any size: a hundred thousand of %j are an answer like others",
  (unit) => {
    const text = unit.repeat(100_000);
    const result = qualify({
      interview: {
        platformExperience: text,
        portfolio: text,
        education: text,
        cantoneseWritingYears: text,
      },
      responses: { character: text, professionalEmail: text },
    });
    expect(result.decision).not.toBe("qualified");
    expect(result.criteria.filter(({ status }) => status === "not-scored").length).toBeGreaterThanOrEqual(4);
  },
);
