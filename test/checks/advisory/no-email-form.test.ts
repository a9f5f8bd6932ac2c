import { describe, expect, test } from "vitest";
import { noEmailForm } from "../../../src/checks/advisory/no-email-form.js";
import type { TaskId } from "../../../src/index.js";
import { demanded, GOOD } from "../../support/responses.js";

const raised = (task: TaskId, text: string) => noEmailForm.find(demanded(task, text)).length > 0;

describe("advisory/no-email-form", () => {
  test.each([
    ["professionalEmail", "經理你好,季度財務報告整好喇,你得閒睇下畀啲意見我,唔該晒"],
    ["professionalEmail", "季度財務報告已經上載,請睇下並畀意見。\n星期五前回覆。"],
    ["professionalEmail", "睇咗未?"],
    ["persuasiveEmail", "嚟做嘉賓啦,有得食又識到人,唔使驚喎"],
    ["persuasiveEmail", "輝仔,街坊會搞交通安全日,想請你上台講修車。有利是。覆我。成"],
    ["persuasiveEmail", "內向嘅人都有好多優點,我覺得人係可以改變嘅。"],
  ] as const)("raised in %s by %s", (task, text) => {
    expect(raised(task, text)).toBe(true);
  });

  test.each([
    ["professionalEmail", "老細:Q3報告擺咗喺附件,想請你睇睇數據同圖表,有意見話我知就得,多謝!阿欣"],
    ["professionalEmail", "Dear Peter,\n份報告喺附件,請畀意見。\nSam"],
    ["persuasiveEmail", "阿恩\n係我呀\n下個月搞天光墟\n想請你上台做嘉賓\n阿嵐"],
    ["professionalEmail", GOOD.professionalEmail],
    ["persuasiveEmail", GOOD.persuasiveEmail],
    ["character", GOOD.character],
    ["professionalEmail", ""],
  ] as const)("not raised in %s by %s", (task, text) => {
    expect(raised(task, text)).toBe(false);
  });
});
