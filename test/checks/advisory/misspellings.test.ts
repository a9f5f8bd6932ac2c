import { describe, expect, test } from "vitest";
import { misspellings } from "../../../src/checks/advisory/misspellings.js";
import { demanded } from "../../support/responses.js";

const find = (text: string) => misspellings.find(demanded("character", text));

describe("advisory/misspellings", () => {
  test("raised by everyday spelling throughout, counting it", () => {
    const [evidence] = find("我地公司有個阿叔,佢做野好快既,尋日又搬左六十箱野,個個都話佢好犀利架。");
    expect(evidence?.params?.count).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ["recommended spelling", "我哋公司有個阿叔,佢做嘢好快,尋日又搬咗六十箱嘢。"],
    ["Hong Kong variants", "裡面有張台,上面擺着一套麵包店嘅峯會紀念冊,羣眾企喺衛生署門口。"],
    ["one slip", "我哋公司有個阿叔,佢做野好快,尋日又搬咗六十箱嘢,個個都話佢犀利。"],
  ])("not raised by %s", (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
