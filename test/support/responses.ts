import type { DemandCheck, DemandedResponse } from "../../src/check/check.js";
import { nameOf } from "../../src/check/check.js";
import type { Finding } from "../../src/check/finding.js";
import { demandChecks } from "../../src/checks/index.js";
import type { TaskId } from "../../src/index.js";
import { readResponse } from "../../src/response/read-response.js";
import { listingTest, tasks } from "../../src/task/tasks.js";

/** What a demand check finds in an answer. */
export const find = (check: DemandCheck, task: TaskId, text: string): Finding =>
  check.find(readResponse(text, tasks[task], listingTest));

/** An answer as dimension and advisory checks see it. */
export const demanded = (task: TaskId, text: string): DemandedResponse => {
  const response = readResponse(text, tasks[task], listingTest);
  return {
    ...response,
    demands: new Map(demandChecks[task].map((check) => [nameOf(check.meta), check.find(response)])),
    answers: task,
  };
};

/** Three ordinary answers of one writer, for tests that need something good. */
export const GOOD = {
  character:
    "我阿公有一對蒲扇咁大嘅手,成日話自己前世係芭蕉葉。佢把聲沉到好似船笛,一開口成條巷啲狗都唔敢吠。朝朝五點佢就戴住頂穿窿草帽去餵雀,不過真係有雀飛埋嚟,佢反而縮晒沙。",
  professionalEmail:
    "主旨:第三季季度財務報告初稿\n\n林經理:\n\n第三季嘅季度財務報告我寫好咗,夾喺附件,想麻煩你抽空畀啲意見。\n\n數據分析方面,我將網店同門市嘅毛利分開計,發現門市跌咗六個百分點。呢個拆法夠唔夠清楚?\n\n呈現風格方面,我用折線圖代替咗大表,唔知會唔會太花。\n\n星期五前覆我就得,唔該晒。\n\n阿敏",
  persuasiveEmail:
    "阿晴:\n\n下個月尾深水埗圖書館有個「街坊故事夜」,想請你做嘉賓,講吓你點樣執相。\n\n你嚟講,一嚟可以識到幾個影相嘅同路人,二嚟館長話會幫你啲相搞個展覽。\n\n我知你一見人多就口窒窒。所以我同館長講好咗,你坐喺度播相就得,我坐隔籬一問一答,十五分鐘就收工。\n\n唔使急,諗好先覆我。\n\n阿敏",
} as const;

/** An interview that could not be better. */
export const FULL_INTERVIEW = {
  platformExperience: "5 years of prompt writing on Outlier, 2 years of rating on Appen",
  portfolio: "三本粵語小說",
  education: "PhD",
  cantoneseWritingYears: 20,
  englishReading: "fluent",
  hoursPerWeek: 40,
  aiTools: true,
} as const;
