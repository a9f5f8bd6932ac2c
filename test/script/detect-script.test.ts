import { Converter } from "opencc-js/t2cn";
import { describe, expect, test } from "vitest";
import { detectScript } from "../../src/language.js";
import { parseTable } from "../../src/text/table.js";
import { adversarial, applications, TASKS, truths } from "../support/fixtures.js";
import { written } from "../support/tables.js";

describe("detectScript", () => {
  test.each([
    ["traditional", "佢哋喺邊度?我搵唔到間舖。"],
    ["simplified", "佢哋系边度?我揾唔到间铺。"],
    ["mixed", "我把声好大,對眼好細,成日着住条裙。"],
    ["either", "佢好高。"],
    ["none", "Hello, boss!"],
    ["none", ""],
    ["none", "これは日本語の文章です。"],
  ])("%s: %s", (label, text) => {
    expect(detectScript(text).label).toBe(label);
  });

  test.each([
    [
      "characters that Traditional writers use as well",
      "太后喺五公里外面只係飲咗杯才藝茶,雲台上面嘅影后話佢識。",
    ],
    ["Hong Kong variants", "裏面張台上面擺着衞生署嘅峯會紀念冊,裡邊張臺擺著衛生署嘅麪包。"],
    ["Cantonese characters beyond the BMP", "搭𨋢落樓,𠵱家𥄫住佢對眼。"],
    ["Cantonese words that look Simplified", "食晒啲嘢,嚇到佢吓吓都郁,響度喂隻狗,仆低咗。"],
    ["names", "范生同余小姐話游先生識得沈太。"],
  ])("stays Traditional with %s", (_, text) => {
    expect(detectScript(text)).toMatchObject({ label: "traditional", simplified: 0 });
  });

  test.each([
    ["a quotation", "佢話「这个东西」,我聽唔明佢講乜。"],
    ["a title", "我睇過《边城》,覺得幾好睇。"],
  ])("%s in the other script does not flip a text", (_, text) => {
    const report = detectScript(text);
    expect(report.label).toBe("traditional");
    expect(report.simplified).toBeGreaterThan(0);
  });

  test("a text that is all quotation is judged by it", () => {
    expect(detectScript("「这个东西」").label).toBe("simplified");
  });

  test("one slip leaves the label, a habit makes it mixed", () => {
    expect(detectScript("我哋間舖嘅東西係過時嘅,佢話呢個鲜味唔見咗。").label).toBe("traditional");
    expect(detectScript("我哋間舖嘅东西过时,佢話呢個鲜味唔見咗。").label).toBe("mixed");
  });

  test("counts the deciding characters and shows where they stand, astral ones included", () => {
    const text = "𨋢入面個门壞咗";
    const report = detectScript(text);
    expect(report).toMatchObject({ traditional: 2, simplified: 1 });
    for (const { start, end, text: shown } of report.evidence) expect(text.slice(start, end)).toBe(shown);
    expect(report.evidence.map((one) => one.text)).toEqual(["個", "门", "壞"]);
  });

  test("labels at least 99 % of the 360 sample answers, and the adversarial ones, as they are", () => {
    const rows = [
      ...applications.flatMap(({ id, responses }) =>
        TASKS.map((task) => ({
          text: responses[task] as string,
          script: truths.get(id)?.responses[task].script,
        })),
      ),
      ...adversarial.flatMap(({ text, must }) =>
        must.script === undefined ? [] : [{ text, script: must.script }],
      ),
    ];
    const right = rows.filter(({ text, script }) => {
      const { label } = detectScript(text);
      return label === script || (label === "either" && script !== "mixed");
    });
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.99);
  });

  test("every character listed as Simplified is one by OpenCC as well", () => {
    const convert = Converter({ from: "t", to: "cn" });
    for (const { simplified } of parseTable<"simplified">(written("script/simplified.tsv"))) {
      expect(convert(simplified), simplified).toBe(simplified);
    }
  });

  test("係 and 隻, which writers of Simplified Cantonese keep, are Traditional only where nothing is Simplified", () => {
    expect(detectScript("顺德人整鱼生唔係净係讲究条鱼,呢隻碟都好紧要").label).toBe("simplified");
    expect(detectScript("佢係人")).toMatchObject({ label: "traditional", traditional: 1, simplified: 0 });
  });
});
