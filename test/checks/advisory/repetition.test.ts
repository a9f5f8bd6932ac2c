import { describe, expect, test } from "vitest";
import { repetition } from "../../../src/checks/advisory/repetition.js";
import { demanded, GOOD } from "../../support/responses.js";

const find = (text: string) =>
  repetition.find(demanded(text.startsWith("林") ? "professionalEmail" : "character", text));
const raised = (text: string) => find(text).length > 0;

const LINE = "我阿公對手大過蒲扇,成日話自己前世係芭蕉葉。";

describe("advisory/repetition", () => {
  test.each([
    ["a sentence pasted over and over", LINE.repeat(6)],
    ["a line pasted over and over", "佢成日著住件綠色雨褸去街市買餸\n".repeat(4)],
    ["a whole answer pasted twice", `${GOOD.professionalEmail}\n\n${GOOD.professionalEmail}`],
    ["a paragraph pasted thrice", `${`${GOOD.character}\n\n`.repeat(3)}完。`],
    [
      "numbered copies of one sentence",
      [1, 2, 3, 4].map((n) => `${n}. 請你睇完份季度財務報告之後畀意見我。`).join("\n"),
    ],
    ["clauses parted by commas alone", "佢對眼大過波子,見人就笑瞇瞇,".repeat(9)],
    [
      "one request in many wordings",
      "經理你好,份報告想你睇一睇。如果得閒,請睇一睇份報告。唔得閒嘅話,聽日睇一睇份報告都得。聽日冇空,後日睇一睇份報告。朝早睇一睇份報告又得,夜晚睇一睇份報告又得。總之睇一睇份報告,真係要睇一睇份報告,多謝你睇一睇份報告。",
    ],
    [
      "one promise in many wordings",
      "你嚟做嘉賓一定好開心,做嘉賓真係好開心,人人做嘉賓都話好開心。第一個好處係做嘉賓好開心,第二個好處係做嘉賓好開心過做觀眾。你唔使驚,做嘉賓好開心㗎。嚟啦,做嘉賓好開心。",
    ],
    ["in Simplified", "佢个样好得意,对眼又圆又大,好似两粒波子咁。".repeat(5)],
  ])("raised by %s", (_, text) => {
    expect(raised(text)).toBe(true);
  });

  test.each([
    ["good answers", GOOD.character],
    ["a good e-mail", GOOD.persuasiveEmail],
    [
      "a refrain",
      "佢行過天橋,冇人理佢。佢行過街市,冇人理佢。佢行過碼頭,冇人理佢。直到有日佢唱起歌,成條街先知道,原來冇人理嘅老人家,把聲可以咁靚。",
    ],
    ["a sentence said twice", `${LINE}街坊個個都笑佢。到佢走嗰日,全場都記得嗰句:${LINE}`],
    [
      "a report named several times",
      "林總:\n季度財務報告寫好喇。今次季度財務報告多咗一章講現金流。你睇季度財務報告嗰陣,麻煩集中睇第三頁啲圖,再話我知啲數夠唔夠深入。\n阿敏",
    ],
    [
      "a figure of three",
      "佢唔信命,唔信人,唔信天氣報告。落雨佢照晾衫,打風佢照開檔,人哋話佢傻,佢話傻人有傻福,福氣遲早會搵錯門牌入到嚟。",
    ],
    ["laughter", "阿欣:哈哈哈哈哈哈哈哈哈哈,你上次講古講到成班細路唔肯走,今次再嚟啦!"],
    [
      "parallel points",
      "數據分析方面,我將門市同網店分開計,唔知夠唔夠細。呈現風格方面,我將大表改做折線圖,唔知夠唔夠清楚。結論方面,我淨係寫咗三句,唔知夠唔夠力。",
    ],
    ["nothing", ""],
  ])("not raised by %s", (_, text) => {
    expect(raised(text)).toBe(false);
  });

  test("what is pasted counts once, and is told with its place", () => {
    const [evidence] = find(LINE.repeat(5));
    expect(LINE.repeat(5).slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
    expect(demanded("character", LINE.repeat(5)).length).toBe(demanded("character", LINE).length);
  });
});
