import { describe, expect, test } from "vitest";
import { namesReport } from "../../../src/checks/professional-email/names-report.js";
import { find, GOOD } from "../../support/responses.js";

describe("professional-email/names-report", () => {
  test.each([
    ["季度財務報告", "陳生:附上季度財務報告。"],
    ["季報", "陳生:第二季嘅季報寫好咗。"],
    ["Q3 report", "Hi Sam,Q3 report 放咗上 drive。"],
    ["Simplified", "王总:二季度财务报告做好咗。"],
    ["three months in words", "鄭生:上三個月嘅財務報告我打好咗。"],
    ["a good answer", GOOD.professionalEmail],
  ])("names it: %s", (_, text) => {
    expect(find(namesReport, "professionalEmail", text).met).toBe(true);
  });

  test.each([
    ["some report", "老細,份報告我擺咗喺你枱面。"],
    ["no report", "今季生意好好,多謝大家。"],
    ["nothing", ""],
  ])("does not: %s", (_, text) => {
    expect(find(namesReport, "professionalEmail", text).met).toBe(false);
  });
});
