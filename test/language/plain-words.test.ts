import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/language.js";

const labelOf = (text: string) => detectLanguage(text).label;

describe("words that only seem to speak for Cantonese", () => {
  test.each([
    "座位有限,先到先得,額滿即止",
    "名額僅五十,先到先得。",
    "活動由區議會贊助",
    "右邊位於山腳",
    "路邊位置有限",
    "窗邊位置已滿",
    "傻眼貓咪",
    "貓咪不吃東西怎麼辦",
    "主席,我要求點算人數。",
    "職員正在點算選票",
  ])("%s is not Cantonese by them", (text) => {
    const { label, markers } = detectLanguage(text);
    expect(label).not.toBe("cantonese");
    for (const { start, end } of markers)
      expect(["先得", "區議", "邊位", "咪", "點算"]).not.toContain(text.slice(start, end));
  });

  test.each([
    "聽日嘅名額有限,先到先得呀",
    "你喺邊位?",
    "坐咗窗邊位置嗰個係邊個嚟",
    "今日係區議員嚟派嘢",
    "隻貓咪成日喺度瞓",
    "咁點算好呀",
    "唔做完先得,你點算?",
  ])("%s stays Cantonese", (text) => {
    expect(labelOf(text)).toBe("cantonese");
  });

  test.each(["我謹此陳辭,支持呢項議案。", "我反對呢項修訂", "呢宗個案由警方跟進", "嗰屆政府冇做到"])(
    "a demonstrative tells Cantonese with any measure word: %s",
    (text) => {
      expect(labelOf(text)).toBe("cantonese");
    },
  );
});

describe("terse lines of today are no Classical Chinese", () => {
  test.each([
    "無此權限",
    "已封鎖此用戶",
    "如何使用此功能",
    "離開而不儲存?",
    "載入中,請稍候",
    "外用藥膏,孕婦及兒童不宜服用",
    "遠離火源,切勿擠壓或刺穿",
    "请于五时前确认",
  ])("%s", (text) => {
    expect(labelOf(text)).not.toBe("other");
  });

  test.each([
    "先帝創業未半,而中道崩殂。今天下三分,益州疲弊,此誠危急存亡之秋也。",
    "師者,所以傳道受業解惑也。",
    "不患寡而患不均",
  ])("and what is Classical stays so: %s", (text) => {
    expect(labelOf(text)).toBe("other");
  });
});

describe("a few words of other languages", () => {
  test.each(["新発売", "日本気象庁発表", "駅前広場営業中", "県庁前駅"])(
    "Japanese without kana: %s",
    (text) => {
      expect(labelOf(text)).toBe("japanese");
    },
  );

  test.each(["佢喺東京駅同新宿駅之間行過", "大阪駅和京都駅的人很多", "我哋去咗桜木町駅"])(
    "names of Japan make no Chinese Japanese: %s",
    (text) => {
      expect(labelOf(text)).not.toBe("japanese");
    },
  );

  test.each([
    "No internet connection",
    "Camera access denied",
    "Update available",
    "Invalid password",
    "Cancel",
  ])("a screen's English: %s", (text) => {
    expect(labelOf(text)).toBe("english");
  });
});
