import { describe, expect, test } from "vitest";
import { mechanicsDimension } from "../../../src/checks/dimension/mechanics.js";
import { demanded, GOOD } from "../../support/responses.js";

const rate = (text: string) => mechanicsDimension.rate(demanded("character", text));

describe("dimension/mechanics", () => {
  test("markup is found where nothing but what cannot be seen stands in it", () => {
    const marked = "**柏架婆婆**今年七十八歲,係公園入面最出名嘅滑板手。";
    expect(rate(marked).rating).toBeLessThan(0.7);
    expect(rate([...marked].join("\u200b")).rating).toBe(rate(marked).rating);
  });

  test("lines that show nothing lay out no letter", () => {
    const letter = "陳總,份財務報告夾咗喺附件,想你畀啲意見。尤其係數據分析同埋圖表,唔該晒。阿敏";
    const rateLetter = (text: string) =>
      mechanicsDimension.rate(demanded("professionalEmail", text)).evidence.map(({ code }) => code);
    expect(rateLetter(letter)).toEqual(["unlaid"]);
    expect(rateLetter(`${letter}\n\u200b\n\u200b`)).toEqual(["unlaid"]);
    expect(rateLetter(letter.replace("陳總,", "陳總,\n").replace("阿敏", "\n阿敏"))).toEqual([]);
  });

  test("clean text is 1, with full-width or half-width marks", () => {
    expect(rate(GOOD.character).rating).toBe(1);
    expect(rate(GOOD.character.replaceAll(",", "，")).rating).toBe(1);
  });

  test("misspellings lower it, each shown with the usual spelling", () => {
    const { rating, evidence } = rate(
      "我地公司有個阿叔,佢做野好快既,尋日又搬左六十箱野,個個都話佢好犀利架。",
    );
    expect(rating).toBeLessThan(0.7);
    expect(evidence.map(({ params }) => params?.right)).toContain("我哋");
  });

  test("Simplified script costs one mark of four, no punctuation at all more", () => {
    expect(rate("我哋公司有个阿叔,佢做嘢好快,寻日又搬咗六十箱嘢。").rating).toBe(0.75);
    expect(rate("我哋公司有個阿叔佢做嘢好快尋日又搬咗六十箱嘢個個都話佢犀利到冇人有").rating).toBeLessThan(
      0.75,
    );
  });
});
