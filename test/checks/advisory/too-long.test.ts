import { describe, expect, test } from "vitest";
import { tooLong } from "../../../src/checks/advisory/too-long.js";
import { demanded, GOOD } from "../../support/responses.js";

const find = (text: string) => tooLong.find(demanded("persuasiveEmail", text));

describe("advisory/too-long", () => {
  test.each([
    ["a good answer ten times over", GOOD.persuasiveEmail.repeat(15)],
    ["one sentence over and over", "老細你好,份季度財務報告想請你畀啲意見。\n".repeat(120)],
    ["one character", "我".repeat(2000)],
    ["English words without end", "please look at my report ".repeat(200)],
    [
      "a thousand different clauses",
      Array.from({ length: 400 }, (_, i) => `第${i}件事我都想講畀你聽`).join(","),
    ],
    ["the biggest answer that is taken", "嘉賓".repeat(500_000)],
  ])("raised by %s", (_, text) => {
    expect(find(text).map(({ code }) => code)).toEqual(["too-long"]);
  });

  test.each([
    ["a good answer", GOOD.persuasiveEmail],
    ["700 characters", `阿晴:\n${"我想請你嚟講下你點樣學識整燈籠,".repeat(46)}`],
    [
      "the prompt before an answer",
      `${demanded("persuasiveEmail", "").task.prompt.yue.repeat(30)}${GOOD.persuasiveEmail}`,
    ],
    ["blanks", " \n".repeat(5000)],
    ["dots", "。".repeat(5000)],
    ["nothing", ""],
  ])("not raised by %s", (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
