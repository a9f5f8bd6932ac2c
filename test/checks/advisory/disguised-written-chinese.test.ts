import { describe, expect, test } from "vitest";
import { disguisedWrittenChinese } from "../../../src/checks/advisory/disguised-written-chinese.js";
import { handmade } from "../../support/language-fixtures.js";
import { demanded, GOOD } from "../../support/responses.js";

const raised = (text: string) => disguisedWrittenChinese.find(demanded("character", text)).length > 0;

describe("advisory/disguised-written-chinese", () => {
  test("raised by written Chinese with the commonest words swapped", () => {
    expect(
      raised(
        "佢係一個住在森林裏嘅老人,唔管天氣怎麼樣,佢每天都會出去散步了。佢嘅眼睛唔大,但係看東西很清楚,村裏嘅人們都很喜歡佢。",
      ),
    ).toBe(true);
  });

  test("raised as well where the text is padded", () => {
    const [washer] = handmade.filter(({ id }) => id === "p065").map(({ text }) => text);
    for (const padding of [
      "",
      "\n".repeat(600),
      "。".repeat(600),
      "~".repeat(500),
      "\0".repeat(300),
      "\u3164".repeat(300),
    ])
      expect(raised(`${washer}${padding}`)).toBe(true);
  });

  test.each([
    GOOD.character,
    "謹此附上季度財務報告,煩請閣下撥冗審閱,如有不足之處,請不吝指正。我將數據拆開嚟睇,搵唔到原因。",
    "佢speak得好慢,每個字之間都有成三秒buffer time。",
    "我地公司個阿叔做野好快,快到你睇唔到佢對手。",
  ])("not raised by %s", (text) => {
    expect(raised(text)).toBe(false);
  });
});
