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
    ["冇問題!以下係一個用口語寫嘅角色描述:\n\n阿蓮成頭電髮染到紫色。", 0],
    ["當然可以！我幫你寫咗一封信：\n\n林總監:\n份季報請你畀意見。", 0],
    ["林總監:\n份季報請你畀意見。\n\n---\n如果你想語氣再正式啲或者短啲,可以話我知,我幫你改!", 0],
    ["林總監:\n份季報請你畀意見。\n\n需要我幫你將語氣改得更輕鬆嗎?", 0],
    ["**廣東話版本:**\n林總監:\n份季報請你畀意見。", 0],
    ["Sure! Here is the e-mail in Cantonese:\n林總監:\n份季報請你畀意見。", 0],
    ["林總監:\n份季報請你畀意見。\n\nLet me know if you'd like a more formal tone.", 0],
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
    "好!呢個老人家,個個都叫佢財叔。",
    "收到呢封信,你實話我又嚟煩你。",
    "當然得!我幫你揸住份講稿,你照讀就得。",
    "林總監:\n以下係我份季報嘅重點:收入升咗三成。\n如果你想啲圖表簡潔啲,話我知,我再改。",
    "林總監:\n今次嘅版面係跟足公司範本,如果語氣太硬我再改過。",
    "阿晴:\n講稿你想短啲都得,我陪你改。",
    "Hi Joyce,\n份報告喺附件。\nLet me know if you would like more figures or a different layout.",
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

  test("tells where the words of a chatbot stand", () => {
    const text = "好嘅!以下係電郵:\n\n陳生:\n下個月開會,請你畀意見。";
    const [evidence] = find(text);
    expect(text.slice(evidence?.start, evidence?.end)).toBe("好嘅!以下係電郵:");
  });
});
