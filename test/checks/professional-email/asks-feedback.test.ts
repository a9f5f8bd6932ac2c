import { describe, expect, test } from "vitest";
import { asksFeedback } from "../../../src/checks/professional-email/asks-feedback.js";
import { find, GOOD } from "../../support/responses.js";

describe("professional-email/asks-feedback", () => {
  test.each([
    ["意見", "陳生:請你睇完之後畀啲意見我。"],
    ["everyday spelling", "陳生:睇完俾d意見我啦,唔該。"],
    ["English", "Hi Sam, please take a look and let me have your comments."],
    ["written Chinese", "王總:請您審閱並提出寶貴意見。"],
    ["a question to the reader", "馬Sir:我將兩間舖分開計,你覺得咁樣清唔清楚?"],
    ["asked outright", "老細:份報告搞掂,畀啲意見我吖。"],
    ["asked to look", "黃主任:報告喺附件,想請你睇兩樣嘢。"],
    ["begged for in a word", "徐姐 季度報告寫完咯 求反饋\n水電煤都升咗 邊樣升得離譜我標紅咗"],
    ["got and not given", "組長:\n我想就季度財務報告拎下反饋。\n格式係舊嗰套。"],
    ["asked of nobody by name", "阿sir 份季報放咗入Teams\n可唔可以睇下啲formula有冇錯\nthx"],
    ["a good answer", GOOD.professionalEmail],
  ])("asks: %s", (_, text) => {
    expect(find(asksFeedback, "professionalEmail", text).met).toBe(true);
  });

  test.each([
    ["about somebody else", "跟住佢就會問阿Sir有冇意見。"],
    ["a bare nudge", "睇咗未?"],
    ["turned away", "經理:季度財務報告寫好,唔使畀意見。"],
    ["a statement", "季度財務報告做好咗,收入升咗兩成。"],
    ["nothing", ""],
  ])("does not ask: %s", (_, text) => {
    expect(find(asksFeedback, "professionalEmail", text).met).toBe(false);
  });
});
