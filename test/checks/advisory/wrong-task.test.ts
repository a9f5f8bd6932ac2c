import { describe, expect, test } from "vitest";
import { qualify } from "../../../src/index.js";
import { GOOD } from "../../support/responses.js";

const graded = (responses: Record<string, string>) => {
  const { advisories, responses: grades } = qualify({ interview: {}, responses });
  return { raised: advisories.filter(({ code }) => code === "wrong-task"), grades };
};

describe("advisory/wrong-task", () => {
  test.each([
    ["professionalEmail", "persuasiveEmail"],
    ["persuasiveEmail", "professionalEmail"],
    ["character", "persuasiveEmail"],
    ["character", "professionalEmail"],
  ] as const)(
    "raised when the answer to %s is the letter of %s; it does nothing for its own",
    (task, other) => {
      const { raised, grades } = graded({ [task]: GOOD[other] });
      expect(raised.map(({ params }) => params)).toEqual([{ answers: other, task }]);
      expect(grades[task].demands.filter(({ met }) => met)).toEqual([]);
      expect(grades[task].rating).toBeLessThanOrEqual(0.25);
    },
  );

  test("raised once where answers are swapped, for each", () => {
    const swapped = { professionalEmail: GOOD.persuasiveEmail, persuasiveEmail: GOOD.professionalEmail };
    expect(graded(swapped).raised).toHaveLength(2);
  });

  test.each([
    ["professionalEmail", GOOD.character],
    [
      "persuasiveEmail",
      "阿寶係條村最細粒嘅更夫,身高得三呎九,但把聲響過銅鑼。佢成日孭住個大燈籠,行路一拐一拐。佢好怕黑,所以一路巡更一路唱歌。",
    ],
  ] as const)("raised when a description is handed in as %s", (task, text) => {
    expect(graded({ [task]: text }).raised.map(({ params }) => params?.answers)).toEqual(["character"]);
  });

  test.each([
    ["professionalEmail", "今朝條東鐵又壞車,我喺大圍踎咗成個鐘,隔籬個大叔開住個擴音聽股評,真係頂唔順。"],
    ["persuasiveEmail", "阿晴最怕醜,佢把聲細過蚊。不過你唔使驚,我坐你隔籬,嚟做嘉賓啦。"],
    ["professionalEmail", "佢哋話份季度財務報告得,我想你睇睇啲數據分析同圖表,畀啲意見。"],
    ["character", "阿明寫信畀佢,佢睇完就喊。"],
  ] as const)("not raised in %s by %s", (task, text) => {
    expect(graded({ [task]: text }).raised).toEqual([]);
  });

  test("not raised by answers that do their own task, well or badly", () => {
    expect(graded(GOOD).raised).toEqual([]);
    expect(graded({ professionalEmail: "老細:\n份報告我整好咗,你睇吓啦。\n阿明" }).raised).toEqual([]);
    expect(graded({ character: "佢成日寫信畀老細,問份季度財務報告寫成點。" }).raised).toEqual([]);
  });
});
