import { describe, expect, test } from "vitest";
import { localEvent } from "../../../src/checks/persuasive-email/local-event.js";
import { find, GOOD } from "../../support/responses.js";

describe("persuasive-email/local-event", () => {
  test.each([
    ["event and place", "圖書館有個讀書會,想請你嚟講。"],
    ["event and time", "下星期六有個工作坊,你嚟分享啦。"],
    ["held in the neighbourhood, by another name", "三月尾社區中心會搞「開倉日」,想搵個人講嘢。"],
    ["a district and a day", "我哋元朗嘅動物領養日,想請你講吓點照顧老貓。"],
    ["a good answer", GOOD.persuasiveEmail],
  ])("is about one: %s", (_, text) => {
    expect(find(localEvent, "persuasiveEmail", text).met).toBe(true);
  });

  test.each([
    ["no event", "阿玲,你可唔可以嚟講嘢呀?你把聲好好聽。"],
    ["nothing", ""],
  ])("is not: %s", (_, text) => {
    expect(find(localEvent, "persuasiveEmail", text).met).toBe(false);
  });
});
