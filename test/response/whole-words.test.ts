import { describe, expect, test } from "vitest";
import { qualify } from "../../src/index.js";

const markersOf = (professionalEmail: string) =>
  qualify({ interview: {}, responses: { professionalEmail } }).responses.professionalEmail.language.markers;

const LETTER =
  "陳經理您好,隨函附上本季季度財務報告,請您過目。我不知道數據分析是否足夠深入,呈現風格又是否合適,如有不足之處,請不吝賜教,我會不斷改進,不勝感激。";

describe("words that decided the language of an answer", () => {
  test("are no parts of longer words: 不 of 不斷, 是 of 是否", () => {
    const written = markersOf(LETTER).filter(({ code }) => code === "written-chinese-word");
    expect(written.map(({ text }) => text)).toContain("您");
    for (const { start = 0, end = 0 } of written)
      for (const word of ["不足", "不斷", "不勝", "是否"])
        for (let at = LETTER.indexOf(word); at >= 0; at = LETTER.indexOf(word, at + 1))
          expect(start >= at && end <= at + word.length && end - start < word.length, word).toBe(false);
  });

  test("are told where they stand by themselves", () => {
    const letter = "陳經理,呢份係第三季嘅季度財務報告,我唔知道數據分析是唔是夠深入,想你睇吓呈現風格好不好。";
    expect(markersOf(letter).map(({ text }) => text)).toContain("是");
  });

  test("are whole where a sequence that gives a disguise away begins within one", () => {
    const letter =
      "我已經完成了季度財務報告嘅初稿,希望能夠得到你嘅寶貴意見。特別係喺數據分析同埋呈現風格方面,我想知道係否需要作出任何改進。期待你嘅回覆,並感謝你嘅時間同支持。";
    const markers = markersOf(letter);
    for (const { start = 0, end = 0, text } of markers) expect(letter.slice(start, end)).toBe(text);
    expect(markers.map(({ text }) => text)).not.toContain("據分析");
  });
});
