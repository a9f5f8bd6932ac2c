import { describe, expect, test } from "vitest";
import { asksGuestSpeaker } from "../../../src/checks/persuasive-email/asks-guest-speaker.js";
import { find, GOOD } from "../../support/responses.js";

describe("persuasive-email/asks-guest-speaker", () => {
  test.each([
    ["做嘉賓", "阿怡,想請你做嘉賓講吓點樣整餅。"],
    ["somebody wanted to speak", "阿強,球場搞活動,搵緊人上台講嘢,你去啦。"],
    ["English role", "Hey Ben,我哋爭個guest speaker,你嚟啦。"],
    ["written Chinese", "靜怡:誠邀你擔任嘉賓講者。"],
    ["a good answer", GOOD.persuasiveEmail],
  ])("asks: %s", (_, text) => {
    expect(find(asksGuestSpeaker, "persuasiveEmail", text).met).toBe(true);
  });

  test.each([
    ["another invitation", "阿杰,星期六海濱有個健康跑,你出嚟行下啦,有免費T恤。"],
    ["an essay", "內向嘅人其實有好多優點,心思細密,鍾意思考。"],
    ["nothing", ""],
  ])("does not: %s", (_, text) => {
    expect(find(asksGuestSpeaker, "persuasiveEmail", text).met).toBe(false);
  });
});
