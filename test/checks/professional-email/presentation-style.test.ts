import { describe, expect, test } from "vitest";
import { presentationStyle } from "../../../src/checks/professional-email/presentation-style.js";
import { find, GOOD } from "../../support/responses.js";

describe("professional-email/presentation-style", () => {
  test.each([
    ["by name", "呈現風格方面想聽吓你點睇。"],
    ["by layout and charts", "啲圖表同排版會唔會太密?"],
    ["by colours", "我用咗紅黃綠三色去標每個項目。"],
    ["English", "Is the layout easy to read?"],
    ["a good answer", GOOD.professionalEmail],
  ])("speaks of it: %s", (_, text) => {
    expect(find(presentationStyle, "professionalEmail", text).met).toBe(true);
  });

  test.each([
    ["figures only", "今季成本升咗一成,我諗係因為轉咗供應商。"],
    ["refused", "我唔打算講排版。"],
    ["nothing", ""],
  ])("does not: %s", (_, text) => {
    expect(find(presentationStyle, "professionalEmail", text).met).toBe(false);
  });
});
