import { describe, expect, test } from "vitest";
import { misspellings } from "../../../src/checks/advisory/misspellings.js";
import { demanded, GOOD } from "../../support/responses.js";

const find = (text: string) => misspellings.find(demanded("character", text));

describe("advisory/misspellings", () => {
  test("raised by everyday spelling throughout, counting it", () => {
    const [evidence] = find("我地公司有個阿叔,佢做野好快既,尋日又搬左六十箱野,個個都話佢好犀利架。");
    expect(evidence?.params?.count).toBeGreaterThanOrEqual(3);
  });

  test.each([
    "我地琴日去左街市買野,個老闆好好人黎架。",
    "佢係邊度黎既?佢話佢無野做,訓左成日。",
    "呢度D野好正架,我地成日黎食,食到飽哂。",
    "佢唔洗返工,成日訓覺,醒左就食野。",
    "我既同學俾人鬧左,佢地話佢講大話黎既。",
  ])("raised by %s", (text) => {
    expect(find(text).map(({ code }) => code)).toEqual(["misspellings"]);
  });

  test.each([
    ["English", "Please look at my report."],
    ["a long text with three slips", `${Object.values(GOOD).join("")}佢做野好快既,又搬左箱書。`],
    ["formal words that look like slips", "既然如此,黎明之前左右兩邊嘅野生動物都收聲。"],
    ["recommended spelling", "我哋公司有個阿叔,佢做嘢好快,尋日又搬咗六十箱嘢。"],
    ["Hong Kong variants", "裡面有張台,上面擺着一套麵包店嘅峯會紀念冊,羣眾企喺衛生署門口。"],
    ["one slip", "我哋公司有個阿叔,佢做野好快,尋日又搬咗六十箱嘢,個個都話佢犀利。"],
  ])("not raised by %s", (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
