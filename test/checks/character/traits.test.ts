import { describe, expect, test } from "vitest";
import { traits } from "../../../src/checks/character/traits.js";
import { find, GOOD } from "../../support/responses.js";

describe("character/traits", () => {
  test.each([
    ["voice and clothes", "樓下有個老伯,把聲沙到好似砂紙。佢成日戴住頂紅色草帽,見人就除帽。"],
    [
      "everyday spelling",
      "我有個同學叫阿明,佢對眼細到好似兩條線咁。佢成日拎住個舊收音機黎學校,話聽到外星人講野。",
    ],
    ["Simplified", "楼下有个阿婆,佢把声大到好似打雷。佢日日着住对绣花鞋去街市。"],
    [
      "written Chinese: language is another check's business",
      "他的聲音沙啞,眼睛細小。他每天都戴著一頂舊帽子去公園。",
    ],
    ["somebody called by name", "阿強把聲好沙,成日戴住頂舊帽。"],
    ["the hero of a story", "我個主角有對碌大嘅眼,個心仲大。"],
    [
      "one who tells of himself",
      "我死咗都有四十年,成日坐喺戲院最後一行,著住件舊長衫。人哋一驚,我就笑到拍膝頭。",
    ],
    ["a form", "姓名:小玲\n性格:開朗,有啲論盡\n特徵:成日唔見鎖匙,把聲好似個擴音器"],
    ["a name with an age", "小玲廿五歲,有啲論盡,成日唔見鎖匙,對襪次次都唔同色。"],
    ["somebody by a role", "我哋村長冇牙,笑起上嚟成塊面縮埋,日日拎住支煙斗巡村。"],
    ["likes and fears", "我阿公怕狗怕到要爬上枱。佢寧願行十三層樓梯,都唔肯搭𨋢。"],
    [
      "in no usual word for looks or temper",
      "佢入𨋢從來唔撳掣,等人哋撳咗,先行多五層樓梯返屋企。借遮畀人,還返嗰陣一定多咗個結。",
    ],
    ["a good answer", GOOD.character],
  ])("finds two or more: %s", (_, text) => {
    const finding = find(traits, "character", text);
    expect(finding.met).toBe(true);
    expect(finding.count).toBeGreaterThanOrEqual(2);
    for (const { start = 0, end = 0, text: shown } of finding.evidence)
      expect(text.slice(start, end)).toBe(shown);
  });

  test.each([
    ["nobody is described", "今日天氣好好,我哋去咗公園食雪糕。"],
    [
      "the prompt itself",
      "請用創造性語言簡單描述一個獨特而生動的角色。你的描述應至少包含兩個顯著特徵或特性。",
    ],
    ["a bare list of words", "高、瘦、白、鬼馬、孤寒、大食、眼鏡、紅衫、草帽"],
    [
      "a longer list with a phrase or two",
      "高、瘦、白、鬼馬、孤寒、大食、眼鏡、紅衫、草帽、唔食芫荽、識彈結他、頭髮鬈、細膽",
    ],
    ["an applicant for the job", "我係一個樂觀嘅人,鍾意寫作,成日諗嘢。希望可以加入你哋團隊。"],
    [
      "characters at large, with all the words",
      "我覺得寫角色最緊要係有血有肉,而家啲電視劇個個主角都係靚仔靚女,頭髮梳到立立令,性格都一樣,冇乜好睇。",
    ],
    ["a place", "樓下間雲吞麵舖,湯清到見底,麵爽到彈牙,老闆日日朝早五點開爐,成條街都聞到啲香味。"],
    ["a diary", "今朝我遲咗起身,頭髮都未梳就衝落樓追巴士。"],
    ["nothing", ""],
  ])("does not find two: %s", (_, text) => {
    expect(find(traits, "character", text).met).toBe(false);
  });
});
