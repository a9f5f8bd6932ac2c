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
    [
      "professionalEmail",
      "何主任:\n我想請下星期三半日假,帶阿媽覆診。手頭啲單我星期二做晒先走,有急事打畀我。\n麻煩批一批。\n阿芬",
      "another-letter",
    ],
    [
      "persuasiveEmail",
      "阿德:\n星期日海濱公園有單車日,一齊去踩吓啦。有免費水飲,又可以識到新朋友。\n你怕攰可以行路。\n阿國",
      "another-letter",
    ],
    [
      "character",
      "呢條題目我會咁寫:首先揀個老人家做主角,跟住寫佢對手有幾粗,最後講聲佢好鍾意講笑,改卷嗰個應該會鍾意。",
      "about-the-task",
    ],
    [
      "character",
      "我會描述一個賣魚佬。首先寫佢把聲有幾大,然後寫佢鍾意餵貓,例如用比喻,咁就會生動。",
      "about-the-task",
    ],
    [
      "professionalEmail",
      "嗰封電郵最緊要有禮貌。開頭稱呼返上司,跟住講份報告做好咗,再問下啲數啱唔啱,最後講聲多謝,大概係咁。",
      "about-the-task",
    ],
  ] as const)(
    "raised when %s is a letter about something else, or talk about the task",
    (task, text, answers) => {
      expect(graded({ [task]: text }).raised.map(({ params }) => params?.answers)).toEqual([answers]);
    },
  );

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
