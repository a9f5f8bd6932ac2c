import { describe, expect, test } from "vitest";
import { languageDimension } from "../../../src/checks/dimension/language.js";
import { demanded, GOOD } from "../../support/responses.js";

const rate = (text: string) => languageDimension.rate(demanded("character", text)).rating;

describe("dimension/language", () => {
  test("natural Cantonese is 1, in any spelling and script", () => {
    expect(rate(GOOD.character)).toBe(1);
    expect(rate("我地樓下有個阿婆,佢把聲好大,成日話人地食左飯未,個個都鐘意佢架。")).toBe(1);
    expect(rate("我哋楼下有个阿婆,佢把声好大,成日话人哋食咗饭未,个个都钟意佢㗎。")).toBe(1);
  });

  test("a mixture lies between, written Chinese and other languages at the bottom", () => {
    const mixed = rate("佢把聲好大,成日喺街市嗌嘢。她的頭髮很長,每天都穿着紅色的裙子,看起來像一團火。");
    expect(mixed).toBeGreaterThan(0.1);
    expect(mixed).toBeLessThan(0.8);
    expect(rate("她的頭髮很長,每天都穿着紅色的裙子,看起來像一團火。")).toBeLessThanOrEqual(0.25);
    expect(rate("She has long hair and a voice like thunder.")).toBe(0);
    expect(rate("")).toBe(0);
  });

  test("Cantonese in Latin letters is one mark of four", () => {
    expect(rate("Keoi go seng hou daai, sing yat hai gaai si ngaai je, go go dou ming keoi.")).toBe(0.25);
  });
});
