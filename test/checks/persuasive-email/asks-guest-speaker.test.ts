import { describe, expect, test } from "vitest";
import { asksGuestSpeaker } from "../../../src/checks/persuasive-email/asks-guest-speaker.js";
import { find, GOOD } from "../../support/responses.js";

describe("persuasive-email/asks-guest-speaker", () => {
  test.each([
    ["做嘉賓", "阿怡,想請你做嘉賓講吓點樣整餅。"],
    ["somebody wanted to speak", "阿強,球場搞活動,搵緊人上台講嘢,你去啦。"],
    ["English role", "Hey Ben,我哋爭個guest speaker,你嚟啦。"],
    ["written Chinese", "靜怡:誠邀你擔任嘉賓講者。"],
    [
      "to show and not to talk, with somebody beside",
      "阿明,你唔使講嘢,淨係上台示範點樣摺紙就得,社區中心想請你做嘉賓,我陪你上去。",
    ],
    ["a good answer", GOOD.persuasiveEmail],
  ])("asks: %s", (_, text) => {
    expect(find(asksGuestSpeaker, "persuasiveEmail", text).met).toBe(true);
  });

  test.each([
    ["another invitation", "阿杰,星期六海濱有個健康跑,你出嚟行下啦,有免費T恤。"],
    [
      "somebody else speaks, and the friend is to help",
      "阿強:社區中心禮拜日搞單車講座,由沈師傅主講。我想搵你幫手影相,相會登喺中心份報,仲有飯食。",
    ],
    ["an essay", "內向嘅人其實有好多優點,心思細密,鍾意思考。"],
    ["nothing", ""],
  ])("does not: %s", (_, text) => {
    expect(find(asksGuestSpeaker, "persuasiveEmail", text).met).toBe(false);
  });
});
