import { describe, expect, test } from "vitest";
import { template } from "../../../src/checks/advisory/template.js";
import { demanded, GOOD } from "../../support/responses.js";

const find = (text: string) => template.find(demanded("professionalEmail", text));

describe("advisory/template", () => {
  test.each([
    ["[上司姓名]你好:\n附件係[部門名稱]嘅季報。\n[你的名字]", 3],
    ["【上司姓名】:\n附件係季報,請你過目。", 1],
    ["Dear {{name}},\n附件係季度財務報告。", 1],
    ["Hi <Your Name>,份報告搞掂喇。", 1],
    ["____經理:\n份季報請你____前畀意見。", 2],
    ["XX經理:\n附件係季報,請指正。\n小明", 1],
    ["李總:\n第X季收入升咗(插入數據),請畀意見。", 2],
    ["某某:\n份報告搞掂咗。", 1],
    ["陳生:\n收入升咗[百分比],麻煩你睇睇。\n[姓名]", 2],
    ["［上司名称］您好:\n报告请你过目。", 1],
    ["$" + "{managerName}:\n份季報請你畀意見。", 1],
    ["好嘅!呢度有一封專業嘅電郵範本:\n\n林總監:\n份季報請你畀意見。", 0],
    ["林總監:\n份季報請你畀意見。\n美琪\n\n你可以根據實際情況修改內容。", 0],
  ])("raised by %s, with the number of slots", (text, count) => {
    expect(find(text).map(({ params }) => params)).toEqual([{ count }]);
  });

  test.each([
    GOOD.professionalEmail,
    "【通知】季度財務報告已經上載,請大家睇睇。",
    "【日期】十月三號\n【地點】社區中心\n阿May,你嚟啦(笑)。",
    "陳生:《營商週刊》[第三期]講過呢種分析,我跟咗佢(見附錄)。",
    "佢成日著住件XXL嘅T恤,照完X光仲話自己冇事。",
    "佢講人是非,永遠都係某某某點、某某某點。",
    "寫到天光 T____T,經理你睇睇啦。",
    "主旨:季度財務報告(第二稿)\n\n馮sir:\n今期(七至九月)份報告喺附件。",
    "有個樣本數據我想你睇:冷氣機嗰三部嘅電費。",
    "二〇〇〇年開嘅舖,到今日都仲喺度。",
    "",
  ])("not raised by %s", (text) => {
    expect(find(text)).toEqual([]);
  });

  test("tells where the first slot stands", () => {
    const text = "陳生:\n下個月[日期]開會,請你畀意見。";
    const [evidence] = find(text);
    expect(text.slice(evidence?.start, evidence?.end)).toBe("[日期]");
  });
});
