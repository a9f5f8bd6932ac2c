import { describe, expect, test } from "vitest";
import { codeMixingHeavy } from "../../../src/checks/advisory/code-mixing-heavy.js";
import { demanded } from "../../support/responses.js";

const raised = (text: string) => codeMixingHeavy.find(demanded("professionalEmail", text)).length > 0;

describe("advisory/code-mixing-heavy", () => {
  test.each([
    "Hi Peter,份report我已經upload咗上shared drive,please得閒review下個approach make唔make sense,feel free mark up。",
    "Boss,我個report send咗畀你喇,你得閒幫我check下ok唔ok。啲figures我自己key in㗎,可能有mistake。Thank you ah.",
    "我finish咗個report喇,can you幫我睇下data analysis嗰part?我唔sure啲revenue number match唔match,let me know。",
    "個neighbour係super extreme嘅minimalist,成間屋得一張yoga mat同一隻cat叫Inbox Zero。",
    "阿Nat,organizer搵緊guest speaker講zero waste,你join可以expand下個network,我know你shy,但個session好small啫。",
  ])("raised by English with Cantonese grammar: %s", (text) => {
    expect(raised(text)).toBe(true);
  });

  test.each([
    [
      "office English",
      "Peter,份report我send咗畀你,星期五deadline之前畀啲意見我就得,唔該晒。我將兩間舖分開計,睇吓清唔清楚。",
    ],
    ["first names", "Karen、Peter同Michael都睇過,大家話份報告嘅分析清楚,呈現得幾好,唔知你點睇?"],
    ["a product's name", "我用Excel計咗成個季度嘅收入同支出,發現運費貴咗,想聽下你點睇。"],
    ["a link", "份報告喺 https://drive.example.com/reports/q3/final-version.pdf,麻煩你得閒睇睇,畀啲意見我。"],
    ["English, which is another check's business", "Please take a look at my report."],
    ["nothing", ""],
  ])("not raised by %s", (_, text) => {
    expect(raised(text)).toBe(false);
  });
});
