import { describe, expect, test } from "vitest";
import { keywordStuffing } from "../../../src/checks/advisory/keyword-stuffing.js";
import type { TaskId } from "../../../src/index.js";
import { demanded, GOOD } from "../../support/responses.js";

const raised = (task: TaskId, text: string) => keywordStuffing.find(demanded(task, text)).length > 0;

describe("advisory/keyword-stuffing", () => {
  test.each([
    [
      "professionalEmail",
      "上司 電郵 季度財務報告 反饋 意見 數據分析 圖表 呈現風格 排版 請求 多謝 收入 毛利 趨勢 附件",
    ],
    ["professionalEmail", "季度財務報告\n數據分析\n圖表\n呈現風格\n反饋\n意見\n上司\n排版\n收入\n毛利"],
    ["professionalEmail", "老細、季度、財務、報告、數據、分析、圖表、排版、風格、意見、反饋、指正、多謝"],
    [
      "professionalEmail",
      "上司上司,季度財務報告有數據分析,數據分析有呈現風格,呈現風格有圖表排版,反饋意見反饋意見,財務報告數據分析呈現風格意見反饋指正。",
    ],
    [
      "professionalEmail",
      `${GOOD.professionalEmail}\n季度 財務 報告 數據 分析 圖表 排版 風格 意見 反饋 經理`,
    ],
    [
      "persuasiveEmail",
      "內向 朋友 嘉賓 演講 社區 活動 好處 認識朋友 自信 緊張 擔心 唔使驚 陪你 支持 加油 參加",
    ],
    [
      "character",
      "高、瘦、白、爽朗、孤寒、忟憎、眼大大、鼻高高、頭髮鬈、孭袋、牛仔褲、波鞋、細膽、大食、怕黑、成日遲到",
    ],
  ] as const)("raised in %s by %s", (task, text) => {
    expect(raised(task, text)).toBe(true);
  });

  test("raised as well where one character over and over is put behind the words", () => {
    const words =
      "高、瘦、白、爽朗、孤寒、忟憎、眼大大、鼻高高、頭髮鬈、孭袋、牛仔褲、波鞋、細膽、大食、怕黑、成日遲到";
    for (const one of ["~", "1", "\0", "😀", "\u2800"])
      expect(raised("character", words + one.repeat(300))).toBe(true);
  });

  test.each([
    ["professionalEmail", GOOD.professionalEmail],
    ["persuasiveEmail", GOOD.persuasiveEmail],
    ["character", GOOD.character],
    [
      "professionalEmail",
      "主旨:季度財務報告 數據分析 呈現風格 請畀意見\n\n林生:\n份季報喺附件,想請你睇睇啲數拆得夠唔夠細,啲圖清唔清楚。\n阿俊",
    ],
    [
      "professionalEmail",
      "老細:Q3財務報告擺咗喺附件,想請你睇睇數據分析夠唔夠深入、圖表呈現得清唔清楚,有意見話我知就得,多謝!阿欣",
    ],
    [
      "professionalEmail",
      "Helen:\n1. 數據分析:包房收入升咗一成二,全靠三場比賽。\n2. 呈現風格:一版一條線,紅色即係蝕。\n想聽你意見。\nKit",
    ],
    ["character", "女仔,短頭髮,成日著波鞋返工,行得好快,講嘢仲快。鍾意食辣,冇辣唔歡。"],
    [
      "persuasiveEmail",
      "阿恩\n係我呀\n下個月搞天光墟\n想請你上台做嘉賓\n講廿分鐘左右\n唔使專登準備\n我知你怕望住人\n你可以一路車一路講\n諗到就覆我啦",
    ],
    ["professionalEmail", ""],
  ] as const)("not raised in %s by %s", (task, text) => {
    expect(raised(task, text)).toBe(false);
  });
});
