import { describe, expect, test } from "vitest";
import { findWords, groupOf, wordsOf } from "../../src/task/find-concepts.js";
import { fold } from "../../src/text/fold.js";

const found = (text: string, concepts: readonly string[]) =>
  wordsOf(findWords(fold(text).text), groupOf(concepts)).map(({ start, end, value }) => [
    fold(text).text.slice(start, end),
    value,
  ]);

describe("words of concepts", () => {
  test("the longest at a place, each with the concepts that were asked for", () => {
    expect(found("季度財務報告嘅數據分析", ["report", "quarter", "finance"])).toEqual([
      ["季度", ["quarter"]],
      ["财务", ["finance"]],
      ["报告", ["report"]],
    ]);
    expect(found("數據分析", ["analysis"])).toEqual([["数据分析", ["analysis"]]]);
  });

  test("what another group finds at a place hides nothing", () => {
    expect(found("今季財報", ["quarter"])).toEqual([["今季", ["quarter"]]]);
    expect(found("財報", ["report", "finance"])).toEqual([["财报", ["report", "finance"]]]);
  });

  test("Latin words only whole", () => {
    expect(found("the report, reporters, reports", ["report"]).map(([word]) => word)).toEqual([
      "report",
      "reports",
    ]);
  });
});
