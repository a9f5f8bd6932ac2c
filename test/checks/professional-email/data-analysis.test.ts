import { describe, expect, test } from "vitest";
import { dataAnalysis } from "../../../src/checks/professional-email/data-analysis.js";
import { find, GOOD } from "../../support/responses.js";

describe("professional-email/data-analysis", () => {
  test.each([
    ["by name", "想你睇吓數據分析嗰部分。"],
    ["by what it does", "我將兩間舖嘅毛利拆開計,再同上年比較。"],
    ["English", "I'd like your view on the data analysis."],
    ["a good answer", GOOD.professionalEmail],
  ])("speaks of it: %s", (_, text) => {
    expect(find(dataAnalysis, "professionalEmail", text).met).toBe(true);
  });

  test.each([
    ["colours only", "我用咗好多顏色同貼紙,你睇下鍾唔鍾意。"],
    [
      "figures that were keyed in and checked",
      "陳經理,季度財務報告嘅數字我逐張單入咗電腦,對過兩次,一毫子都冇錯,你睇下個排版得唔得。",
    ],
    ["refused", "我唔會講數據分析,你自己睇啦。"],
    ["turned away", "經理:份季報喺枱面,數據分析唔關你事。"],
    ["not done", "經理:份季報我冇做數據分析,你睇吓啦。"],
    ["a bare list of words", "上司 電郵 報告 數據分析 圖表 多謝 意見"],
    ["nothing", ""],
  ])("does not: %s", (_, text) => {
    expect(find(dataAnalysis, "professionalEmail", text).met).toBe(false);
  });
});
