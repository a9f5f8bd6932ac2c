import { describe, expect, test } from "vitest";
import { craftDimension } from "../../../src/checks/dimension/craft.js";
import { type CraftFeature, craftFeatures } from "../../../src/craft/features.js";
import { craftMark, craftWeights } from "../../../src/craft/weights.js";
import { tasks } from "../../../src/index.js";
import { TASKS } from "../../support/fixtures.js";
import { demanded, GOOD } from "../../support/responses.js";

type Features = Record<CraftFeature, number>;

const rate = (text: string) => craftDimension.rate(demanded("character", text)).rating;

describe("dimension/craft", () => {
  test.each(TASKS)("a good %s is rated high", (task) => {
    expect(craftDimension.rate(demanded(task, GOOD[task])).rating).toBeGreaterThan(0.75);
  });

  test("a list of plain words is rated below a picture, and saying it again does not help", () => {
    const plain = "有個女仔好靚好善良,個個男仔見到都鍾意佢。";
    expect(rate(plain)).toBeLessThan(rate(GOOD.character) - 0.3);
    expect(rate(plain.repeat(20))).toBeLessThan(0.5);
  });

  test("nor does it help to pad what is said again with blank lines or with what cannot be seen", () => {
    const thrice = Array.from({ length: 3 }, () => GOOD.character).join("\n");
    expect(rate(thrice)).toBeLessThan(0.2);
    for (const padding of ["\n".repeat(2_000), "\u3000\n".repeat(500), "\u200b".repeat(3_000)])
      for (const padded of [thrice + padding, padding + thrice, thrice.replace("\n", padding)])
        expect(rate(padded)).toBeLessThan(0.2);
  });

  test.each(TASKS)("more of a good thing never lowers the craft of a %s", (task) => {
    const { weights } = craftWeights(tasks[task]);
    const some = Object.fromEntries([...weights.keys()].map((feature) => [feature, 0.4])) as Features;
    for (const feature of weights.keys()) {
      const more = craftMark(craftWeights(tasks[task]), { ...some, [feature]: 0.9 });
      expect(more).toBeGreaterThanOrEqual(craftMark(craftWeights(tasks[task]), some));
    }
  });

  test("clauses long and short, and what the senses tell, are counted", () => {
    const of = (text: string) => craftFeatures(demanded("character", text));
    const litany = "佢好靚好善良,佢好高好斯文,佢好乖好有禮,佢好叻好聰明,佢好慳好勤力。";
    const told =
      "佢把聲好沙啞。一開口,成間鋪都聽到,連對面檔賣魚嗰個都會擰轉頭。件衫紅卜卜,周身陣魚腥味,隻手起晒厚繭,粗到好似砂紙咁。佢笑。";
    expect(of(litany).rhythm).toBeLessThan(0.1);
    expect(of(told).rhythm).toBeGreaterThan(0.6);
    expect(of(litany).senses).toBe(0);
    expect(of(told).senses).toBeGreaterThan(0.5);
  });

  test("a boss who is sworn at, slots left open and a sentence pasted ten times are no craft, whatever the form", () => {
    const mark = (text: string) => craftDimension.rate(demanded("professionalEmail", text)).rating;
    const good = GOOD.professionalEmail;
    expect(mark(`${good}\n\n屌你老味,快啲覆我呀仆街。`)).toBeLessThan(0.3);
    expect(
      mark(
        good.replace("林經理", "[上司姓名]").replace("六個百分點", "[數字]").replace("阿敏", "[你的名字]"),
      ),
    ).toBeLessThan(0.6);
    expect(mark(`${good}\n${"想麻煩你抽空畀啲意見,唔該晒你先。\n".repeat(20)}`)).toBeLessThan(0.5);
  });
});
