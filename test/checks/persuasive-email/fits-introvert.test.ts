import { describe, expect, test } from "vitest";
import { fitsIntrovert } from "../../../src/checks/persuasive-email/fits-introvert.js";
import { find, GOOD } from "../../support/responses.js";

describe("persuasive-email/fits-introvert", () => {
  test.each([
    ["shy of people", "我知你一見人多就唔自在,所以我幫你揀咗個細場。"],
    ["afraid to speak", "你最怕上台講嘢,咁你坐喺度就得。"],
    ["a good answer", GOOD.persuasiveEmail],
  ])("suits one: %s", (_, text) => {
    expect(find(fitsIntrovert, "persuasiveEmail", text).met).toBe(true);
  });

  test.each([
    ["no regard", "星期日搞活動,你上台講啦,有飯食。"],
    ["a worry of another kind", "我估你最怕冇時間準備,我幫你寫好咗兩版紙。"],
    [
      "another kind, in a letter that does all the rest",
      "阿明,社區中心下個月搞講座,想請你做嘉賓講點樣慳電。我知你要湊仔冇時間,所以我叫咗我阿媽嗰晚幫你睇住佢。",
    ],
    ["brushed aside", "你話唔鍾意見人,頂硬上啦!"],
    ["nothing", ""],
  ])("does not: %s", (_, text) => {
    expect(find(fitsIntrovert, "persuasiveEmail", text).met).toBe(false);
  });
});
