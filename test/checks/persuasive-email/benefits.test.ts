import { describe, expect, test } from "vitest";
import { benefits } from "../../../src/checks/persuasive-email/benefits.js";
import { find, GOOD } from "../../support/responses.js";

describe("persuasive-email/benefits", () => {
  test.each([
    ["people and a reward", "嚟講可以識到新朋友,仲有車馬費五百蚊。"],
    ["counted off", "好處係,第一可以練口才,第二寫落履歷好睇。"],
    ["numbered", "好處一係你可以練口才,好處二係寫落履歷好睇。"],
    ["two rewards", "講完有餐齋宴食,仲有封利是。"],
    ["told, not named", "嗰晚會有出版社嘅人坐喺度聽。主辦單位仲會將你啲畫掛足一個月畀你儲客。"],
    ["a good answer", GOOD.persuasiveEmail],
  ])("gives two: %s", (_, text) => {
    const finding = find(benefits, "persuasiveEmail", text);
    expect(finding.count).toBeGreaterThanOrEqual(2);
    expect(finding.met).toBe(true);
  });

  test.each([
    ["one, said twice", "可以認識好多朋友,又可以結識唔同嘅人。"],
    ["denied", "冇車馬費,又冇證書。"],
    ["words in rows", "好處一 自信 好處二 識朋友 人脈 經驗 口才\n嘉賓 講者 分享 社區 活動 參加 自願"],
    ["none", "你嚟啦,唔使驚。"],
    ["nothing", ""],
  ])("does not: %s", (_, text) => {
    expect(find(benefits, "persuasiveEmail", text).met).toBe(false);
  });

  const letter = (told: string) =>
    `阿晴:\n下個月頭沙田圖書館搞社區故事日,想請你嚟做嘉賓講者。${told}我知你怕人多,所以講好咗得十幾個人。\n阿敏`;

  test.each(["可以識人兼賺外快。", "你會有證書同埋車馬費收。", "上台練膽之餘仲可以推廣你間陶瓷工作室。"])(
    "two that a clause joins are two, in that one place: %s",
    (told) => {
      const { met, evidence } = find(benefits, "persuasiveEmail", letter(told));
      expect(met).toBe(true);
      expect(evidence.map(({ text }) => text)).toEqual([told.slice(0, -1)]);
    },
  );

  test.each(["有車馬費。", "參加有證書。", "啲烘焙師會送豆畀你試。", "有二百蚊超市卷送㗎。"])(
    "a sure one is one: %s",
    (told) => {
      const { met, count, evidence } = find(benefits, "persuasiveEmail", letter(told));
      expect({ met, count, places: evidence.length }).toEqual({ met: false, count: 1, places: 1 });
    },
  );
});
